import type { Words } from "../../language/language.tsx";
import { ACTS } from "../../parts/act-force.ts";
import type { Filters } from "./statements-path.ts";

/** What a list of statements is: “Pledges by Xi Jinping”. The other filters stand beside it. */
export function statementsTitle(
  { act = [], by }: Filters,
  nameOf: (value: string) => string,
  { t, list }: Words,
): string {
  const acts = act.flatMap((value) => ACTS.find((known) => known === value.toUpperCase()) ?? []);
  const what = acts.length === 0 ? t("statements.all") : list(acts.map((known) => t(`acts.${known}`)));
  return by === undefined ? what : t("statements.by", { what, name: nameOf(by) });
}
