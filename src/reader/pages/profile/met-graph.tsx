import { Link } from "wouter-preact";
import { useWords } from "../../language/language.tsx";
import { agentPath } from "../../parts/agent-link.tsx";
import type { Acquaintance } from "./acquaintances.ts";
import { type MetLayout, metLayout, type Place } from "./met-layout.ts";
import { useNarrow } from "./use-narrow.ts";

interface MetGraphProps {
  readonly name: string;
  readonly acquaintances: readonly Acquaintance[];
}

/** Whom somebody met, as lines from the middle: the thicker, the more often; broken where they have not met yet. */
export function MetGraph({ name, acquaintances }: MetGraphProps) {
  const { t, direction } = useWords();
  const layout = metLayout(acquaintances.length, useNarrow(), direction === "rtl");
  const { width, height, middle, places } = layout;
  return (
    <figure class="met-graph" aria-label={t("met.graph", { name })}>
      {/* Named by its figure; each name in it by its title. */}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: see above */}
      <svg viewBox={`0 0 ${width} ${height}`}>
        {acquaintances.map(({ agent, met }, index) => {
          const place = places[index];
          return (
            place && (
              <path
                key={agent.id}
                class="line"
                data-met={met > 0}
                d={`M${middle.x} ${middle.y}Q${(middle.x + place.x) / 2} ${place.y} ${place.x} ${place.y}`}
                stroke-width={met > 0 ? Math.min(9, 1.5 + 1.5 * Math.log2(met)) : 1.5}
              />
            )
          );
        })}
        <circle class="self" cx={middle.x} cy={middle.y} r="12" />
        {acquaintances.map((acquaintance, index) => {
          const place = places[index];
          return (
            place && (
              <Neighbour
                key={acquaintance.agent.id}
                acquaintance={acquaintance}
                place={place}
                layout={layout}
              />
            )
          );
        })}
      </svg>
      <figcaption>
        <span class="key" data-met="true" aria-hidden="true" /> {t("met.held")}
        <span class="key" data-met="false" aria-hidden="true" /> {t("met.toMeet")}
      </figcaption>
    </figure>
  );
}

interface NeighbourProps {
  readonly acquaintance: Acquaintance;
  readonly place: Place;
  readonly layout: MetLayout;
}

/** A place and a name, which lead to the page of who it is. */
function Neighbour({ acquaintance: { agent, met, toMeet }, place: { x, y, side }, layout }: NeighbourProps) {
  const { t, counted, number } = useWords();
  const said = met > 0 ? counted("count.metTimes", met) : t("met.notYet");
  const times = met > 0 ? met : toMeet;
  const right = side === "right";
  const name = shortened(agent.name, layout.letters - String(times).length - 3);
  return (
    <Link href={agentPath(agent)} class="neighbour">
      <title>{name === agent.name ? said : `${agent.name}: ${said}`}</title>
      <rect
        class="reach"
        x={right ? x - 10 : 0}
        y={y - 14}
        width={right ? layout.width - x + 10 : x + 10}
        height="28"
        rx="4"
      />
      {agent.__typename === "Person" ? (
        <circle class="place" data-met={met > 0} cx={x} cy={y} r="6" />
      ) : (
        <rect class="place" data-met={met > 0} x={x - 6} y={y - 6} width="12" height="12" />
      )}
      <text x={right ? x + 14 : x - 14} y={y} text-anchor={right ? "start" : "end"}>
        {/* Isolated, so that the number stays on the outer side of a name in any script. */}
        <tspan class="name">{`\u2068${name}\u2069`}</tspan>
        {times > 1 && <tspan class="times" dx="6">{`\u2068×${number(times)}\u2069`}</tspan>}
      </text>
    </Link>
  );
}

function shortened(name: string, letters: number): string {
  const all = [...name];
  return all.length <= letters
    ? name
    : `${all
        .slice(0, letters - 1)
        .join("")
        .trimEnd()}…`;
}
