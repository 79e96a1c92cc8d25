import { Link } from "wouter-preact";
import type { IllocutionaryForce, SpeechAct } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { forceOf } from "../../parts/act-force.ts";
import "./act-chart.css";

/** A bar: a month or a speaker, and how its statements divide by act. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly acts: readonly { readonly act: SpeechAct; readonly count: number }[];
  /** The address of the statements of the bar, or of those of one act in it. */
  href(act?: SpeechAct): string;
}

interface ActChartProps {
  readonly title: string;
  /** Columns stand side by side, as time goes; rows below each other, as names need. */
  readonly shape: "columns" | "rows";
  readonly bars: readonly Bar[];
}

/** Bars of statements by act. Every part leads to its statements; the same numbers stand in a table below. */
export function ActChart({ title, shape, bars }: ActChartProps) {
  const { t, number } = useWords();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure class="act-chart">
      <figcaption>{title}</figcaption>
      <ol class={shape}>
        {bars.map((bar) => (
          <li key={bar.key}>
            <Link class="bar-label" href={bar.href()}>
              <bdi>{bar.label}</bdi>
            </Link>
            {/* The table has the same links for those who cannot point. */}
            <div class="bar" aria-hidden="true" style={{ "--share": bar.count / most }}>
              {byForce(bar).map(({ act, force, count }) => (
                <Link
                  key={act}
                  tabIndex={-1}
                  class="swatch part"
                  data-force={force}
                  href={bar.href(act)}
                  title={`${bar.label} · ${t(`act.${act}`)}: ${number(count)}`}
                  style={{ flexGrow: count }}
                />
              ))}
            </div>
            <span class="count">{number(bar.count)}</span>
          </li>
        ))}
      </ol>
      <ActTable title={title} bars={bars} />
    </figure>
  );
}

const FORCES: readonly IllocutionaryForce[] = [
  "ASSERTIVE",
  "DIRECTIVE",
  "COMMISSIVE",
  "EXPRESSIVE",
  "DECLARATION",
];

/** Acts of one class stand together, so that a class can be seen as one. */
function byForce({ acts }: Bar) {
  return acts
    .map(({ act, count }) => ({ act, count, force: forceOf(act) }))
    .toSorted((a, b) => FORCES.indexOf(a.force) - FORCES.indexOf(b.force) || b.count - a.count);
}

function ActTable({ title, bars }: Pick<ActChartProps, "title" | "bars">) {
  const { t, number } = useWords();
  const acts = [...new Set(bars.flatMap((bar) => byForce(bar).map(({ act }) => act)))];
  return (
    <details>
      <summary>{t("chart.asTable")}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled by keyboard, too. */}
      <section class="scroll" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <td />
              {acts.map((act) => (
                <th key={act} scope="col">
                  {t(`act.${act}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.key}>
                <th scope="row">
                  <bdi>{bar.label}</bdi>
                </th>
                {acts.map((act) => {
                  const count = bar.acts.find((each) => each.act === act)?.count;
                  return (
                    <td key={act}>
                      {count !== undefined && <Link href={bar.href(act)}>{number(count)}</Link>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
