import type { StatementsCountedQuery } from "../../generated/graphql.ts";
import { type Key, useWords } from "../../language/language.tsx";
import { Swatch } from "../../parts/act-badge.tsx";
import { ACTS, forceOf } from "../../parts/act-force.ts";
import { AgentField } from "../../parts/agent-field.tsx";
import { FiltersForm } from "../../parts/filters.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { WithinField } from "../../parts/within-field.tsx";
import { AGENT_FILTERS, type Filters } from "./statements-path.ts";

interface FilterFormProps {
  readonly filters: Filters;
  /** The name of whom a filter names. */
  nameOf(value: string): string;
  /** What an article or a meeting is called. */
  titleOf(id: string): string | undefined;
  /** How many statements there are of each act, whatever act is chosen. */
  readonly acts: StatementsCountedQuery["acts"];
  onChange(filters: Filters): void;
}

const LABELS = {
  by: "speaker",
  "on-behalf-of": "onBehalfOf",
  "said-to": "addressees",
  about: "about",
} as const satisfies Record<(typeof AGENT_FILTERS)[number], Key>;
/** Where statements are looked for: leads here come from the page of an article or a meeting. */
const WITHIN = [
  ["article", "statements.inArticle"],
  ["meeting", "statements.atMeeting"],
] as const satisfies readonly (readonly [keyof Filters, Key])[];
const FORCES = ["assertive", "directive", "commissive", "expressive", "declaration"] as const;
const QUOTATIONS = ["direct", "indirect", "mixed"] as const;
/** A year, a month or a day. */
const DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

/** Every filter as a control; what is chosen takes effect at once, and stands in the address. */
export function FilterForm({ filters, nameOf, titleOf, acts, onChange }: FilterFormProps) {
  const { t, number } = useWords();
  const set = (changed: Filters) => onChange({ ...filters, ...changed });
  const chosen = filters.act ?? [];
  const forces = filters.force ?? [];
  const counted = new Map(acts.map(({ key, count }) => [key, count]));
  const offered = ACTS.filter((act) => counted.has(act) || chosen.includes(act.toLowerCase()));
  const among = (values: readonly string[], value: string, wanted: boolean) =>
    wanted ? [...values, value] : values.filter((each) => each !== value);
  return (
    <FiltersForm shape="column" set={Object.keys(filters).length}>
      {AGENT_FILTERS.map((name) => (
        <AgentField
          key={name}
          label={t(LABELS[name])}
          value={nameOf(filters[name] ?? "")}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
      <TextField
        label={t("statements.words")}
        value={filters.words ?? ""}
        onChange={(words) => set({ words })}
      />
      <div class="dates">
        <TextField
          label={t("statements.since")}
          hint="2018-05"
          pattern={DATE}
          value={filters.since ?? ""}
          onChange={(since) => set({ since })}
        />
        <TextField
          label={t("statements.until")}
          hint="2018-05-22"
          pattern={DATE}
          value={filters.until ?? ""}
          onChange={(until) => set({ until })}
        />
      </div>
      <fieldset>
        <legend>{t("act")}</legend>
        {offered.map((act) => (
          <label key={act} class="check" data-force={forceOf(act)}>
            <input
              type="checkbox"
              checked={chosen.includes(act.toLowerCase())}
              onChange={({ currentTarget }) =>
                set({ act: among(chosen, act.toLowerCase(), currentTarget.checked) })
              }
            />
            <Swatch force={forceOf(act)} /> {t(`acts.${act}`)}
            <span class="count">{number(counted.get(act) ?? 0)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t("force")}</legend>
        {FORCES.map((force) => {
          const name = force.toUpperCase() as Uppercase<typeof force>;
          return (
            <label key={force} class="check" data-force={name}>
              <input
                type="checkbox"
                checked={forces.includes(force)}
                onChange={({ currentTarget }) => set({ force: among(forces, force, currentTarget.checked) })}
              />
              <Swatch force={name} /> {t(`force.${name}`)}
            </label>
          );
        })}
      </fieldset>
      <label class="field">
        <span>{t("quotation")}</span>
        <select
          value={filters.quotation ?? ""}
          onChange={({ currentTarget }) => set({ quotation: currentTarget.value })}
        >
          <option value="">{t("statements.any")}</option>
          {QUOTATIONS.map((quotation) => (
            <option key={quotation} value={quotation}>
              {t(`quotation.${quotation.toUpperCase() as Uppercase<typeof quotation>}`)}
            </option>
          ))}
        </select>
      </label>
      {WITHIN.map(([name, label]) => {
        const id = filters[name];
        return (
          id && (
            <WithinField
              key={name}
              label={t(label)}
              title={titleOf(id)}
              onRemove={() => set({ [name]: "" })}
            />
          )
        );
      })}
      {Object.keys(filters).length > 0 && (
        <button type="button" class="clear" onClick={() => onChange({})}>
          {t("statements.clear")}
        </button>
      )}
    </FiltersForm>
  );
}
