import { useState } from "preact/hooks";
import { Link } from "wouter-preact";
import type { WhoMetWhomQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { AgentLink } from "../../parts/agent-link.tsx";
import { MeetingStatus } from "../../parts/meeting-status.tsx";
import { type Acquaintance, acquaintances, MOST } from "./acquaintances.ts";
import { MetGraph } from "./met-graph.tsx";
import "./who-met-whom.css";

/** A drawing of more than these can no longer be read. */
const DRAWN = 14;
/** Rows of the table before all are asked for. */
const LISTED = 10;

interface WhoMetWhomProps {
  readonly name: string;
  readonly node: WhoMetWhomQuery["node"];
}

/** Whom somebody met: drawn, those met most often; and as a table, everybody. */
export function WhoMetWhom({ name, node }: WhoMetWhomProps) {
  const { t, counted, number } = useWords();
  const [whole, setWhole] = useState(false);
  if (node === null || !("met" in node)) return null;
  const all = acquaintances(node.met, node.toMeet);
  if (all.length === 0) return null;
  const drawn = all.slice(0, DRAWN);
  const listed = whole ? all : all.slice(0, LISTED);
  return (
    <section aria-labelledby="met">
      <h2 id="met">
        {t("met.title")} <span class="count">{number(all.length)}</span>
      </h2>
      {node.met.length === MOST && <p class="hint">{counted("met.most", MOST)}</p>}
      {drawn.length < all.length && <p class="hint">{counted("met.drawn", drawn.length)}</p>}
      <MetGraph name={name} acquaintances={drawn} />
      <MetTable title={t("met.graph", { name })} acquaintances={listed} />
      {listed.length < all.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {counted("met.showAll", all.length)}
        </button>
      )}
    </section>
  );
}

interface MetTableProps {
  readonly title: string;
  readonly acquaintances: readonly Acquaintance[];
}

function MetTable({ title, acquaintances }: MetTableProps) {
  const { t, number, date } = useWords();
  return (
    <table class="rows">
      <caption class="hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t("meeting.who")}</th>
          <th scope="col">{t("met.times")}</th>
          <th scope="col">{t("met.planned")}</th>
          <th scope="col">{t("met.latest")}</th>
        </tr>
      </thead>
      <tbody>
        {acquaintances.map(({ agent, met, toMeet, latest }) => (
          <tr key={agent.id}>
            <th scope="row">
              <AgentLink agent={agent} />
            </th>
            <td data-label={t("met.times")}>{number(met)}</td>
            <td data-label={t("met.planned")}>{number(toMeet)}</td>
            <td data-label={t("met.latest")}>
              <Link href={`/meetings/${latest.id}`}>
                {t(`meetingKind.${latest.kind}`)}
                {latest.date && ` · ${date(latest.date)}`}
              </Link>{" "}
              <MeetingStatus status={latest.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
