import type { ComponentChildren } from "preact";
import { Link } from "wouter-preact";
import type { PageOfListFragment, PeopleQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { agentPath } from "../../parts/agent-link.tsx";
import { FiltersForm } from "../../parts/filters.tsx";
import { NameIn, OwnName } from "../../parts/own-name.tsx";
import { Pager } from "../../parts/pager.tsx";
import { Empty } from "../../parts/states.tsx";
import { TextField } from "../../parts/text-field.tsx";
import type { AgentFilters } from "./agents-path.ts";
import "./agent-list.css";

type Person = PeopleQuery["persons"]["nodes"][number];
/** What a person and an organization have in common in a list. */
export type AgentInList = Pick<
  Person,
  "id" | "name" | "names" | "country" | "identity" | "statements" | "meetings"
> & { readonly __typename: "Person" | "Organization" };

interface AgentListProps<Agent extends AgentInList> {
  readonly title: string;
  readonly total: string;
  readonly agents: readonly Agent[];
  readonly pageInfo: PageOfListFragment;
  readonly filters: AgentFilters;
  /** Those there is somebody of. */
  readonly countries: readonly string[];
  readonly stale: boolean;
  /** Further controls. */
  readonly controls?: ComponentChildren;
  /** What is known of one beside its names: a post, a kind. */
  about(agent: Agent): ComponentChildren;
  /** The address of the list under other filters, or of another page of it. */
  href(filters: AgentFilters, place?: Readonly<Record<string, string>>): string;
  /** @param options whether the list stands in place of the one before it, as it does while one types. */
  onChange(filters: AgentFilters, options?: { readonly replace: boolean }): void;
}

/** People or organizations, page by page: by name or by how much they say. */
export function AgentList<Agent extends AgentInList>(props: AgentListProps<Agent>) {
  const { title, total, agents, pageInfo, filters, countries, stale, controls, about, href, onChange } =
    props;
  const { t, country } = useWords();
  const set = (changed: AgentFilters) => onChange({ ...filters, ...changed });
  return (
    <div class="agents">
      <header>
        <h1>{title}</h1>
        <p class="meta" role="status">
          {total}
        </p>
      </header>
      <FiltersForm shape="row">
        <TextField
          label={t("list.name")}
          hint={t("list.nameHint")}
          live
          value={filters.name ?? ""}
          onChange={(name) => onChange({ ...filters, name }, { replace: true })}
        />
        {controls}
        <CountryField
          countries={countries}
          value={filters.country ?? ""}
          onChange={(code) => set({ country: code })}
        />
        <label class="field">
          <span>{t("list.order")}</span>
          <select
            value={filters.order ?? ""}
            onChange={({ currentTarget }) => set({ order: currentTarget.value })}
          >
            <option value="">{t("list.byStatements")}</option>
            <option value="name">{t("list.byName")}</option>
          </select>
        </label>
      </FiltersForm>
      <section aria-label={title} data-stale={stale}>
        {agents.length === 0 && (
          <Empty message={t("list.none")}>
            <p>{t("list.noneHint")}</p>
            <button type="button" onClick={() => onChange({})}>
              {t("statements.clear")}
            </button>
          </Empty>
        )}
        <ul class="agent-list">
          {agents.map((agent) => (
            <li key={agent.id}>
              <div class="who">
                <h2>
                  <Link href={agentPath(agent)}>
                    <OwnName name={agent.name} names={agent.names} />
                  </Link>
                </h2>
                <OtherNames agent={agent} />
              </div>
              <p class="about">{about(agent)}</p>
              <p class="meta">
                {agent.country && (
                  <Link href={href({ ...filters, country: agent.country })}>
                    <bdi>{country(agent.country)}</bdi>
                  </Link>
                )}
                <Counts agent={agent} />
                {agent.identity === "ARTICLE" && (
                  <span title={t("identity.ARTICLE")}>{t("list.oneArticle")}</span>
                )}
              </p>
            </li>
          ))}
        </ul>
        <Pager pageInfo={pageInfo} href={(place) => href(filters, { ...place })} />
      </section>
    </div>
  );
}

function OtherNames({ agent: { name, names } }: { readonly agent: AgentInList }) {
  const others = names.filter(({ text }) => text !== name);
  if (others.length === 0) return null;
  return (
    <p class="other-names">
      {others.map((other, index) => (
        <span key={other.language}>
          {index > 0 && " · "}
          <NameIn {...other} />
        </span>
      ))}
    </p>
  );
}

function Counts({ agent: { statements, meetings } }: { readonly agent: AgentInList }) {
  const { counted } = useWords();
  return (
    <>
      <span>{counted("count.statements", statements.totalCount)}</span>
      {meetings.totalCount > 0 && <span>{counted("count.meetings", meetings.totalCount)}</span>}
    </>
  );
}

interface CountryFieldProps {
  readonly countries: readonly string[];
  readonly value: string;
  onChange(code: string): void;
}

/** Countries by name, in the order of the language of the page. */
function CountryField({ countries, value, onChange }: CountryFieldProps) {
  const { t, country, language } = useWords();
  const order = new Intl.Collator(language);
  const codes = [...new Set([...countries, ...(value === "" ? [] : [value])])];
  return (
    <label class="field">
      <span>{t("list.country")}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{t("list.anyCountry")}</option>
        {codes
          .toSorted((a, b) => order.compare(country(a), country(b)))
          .map((code) => (
            <option key={code} value={code}>
              {country(code)}
            </option>
          ))}
      </select>
    </label>
  );
}
