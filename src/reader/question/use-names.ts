import { NamesOfAgentsDocument } from "../generated/graphql.ts";
import { useWords } from "../language/language.tsx";
import { idIn } from "../parts/address-name.ts";
import { questionOf } from "./question.ts";
import { useAnswer } from "./use-answer.ts";

/** Gives the name for what stands in an address, where it is a name or an id: the names of ids are asked for. */
export function useNames(values: readonly (string | undefined)[]): (value: string) => string {
  const { language } = useWords();
  const ids = values.flatMap((value) => (value && idIn(value)) ?? []);
  const { data } = useAnswer(
    ids.length === 0 ? undefined : questionOf(NamesOfAgentsDocument, { ids, language }),
  );
  const names = new Map(
    data?.nodes.flatMap((node) => (node && "name" in node ? [[node.id, node.name] as const] : [])),
  );
  return (value) => {
    const id = idIn(value);
    return id === undefined ? value : (names.get(id) ?? "…");
  };
}
