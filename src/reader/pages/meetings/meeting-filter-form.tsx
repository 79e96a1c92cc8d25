import type { MeetingKind, MeetingStatus } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { AgentField } from "../../parts/agent-field.tsx";
import { FiltersForm } from "../../parts/filters.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { WithinField } from "../../parts/within-field.tsx";
import type { MeetingFilters } from "./meetings-path.ts";

const STATUSES = [
  "held",
  "planned",
  "cancelled",
  "mentioned",
] as const satisfies readonly Lowercase<MeetingStatus>[];
const KINDS = [
  "meeting",
  "summit",
  "session",
  "talks",
  "call",
  "visit",
  "conference",
  "press_conference",
  "other",
] as const satisfies readonly Lowercase<MeetingKind>[];
/** A year, a month or a day. */
const DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

interface MeetingFilterFormProps {
  readonly filters: MeetingFilters;
  /** The name of whom a filter names. */
  nameOf(value: string): string;
  /** What an article is called. */
  titleOf(id: string): string | undefined;
  onChange(filters: MeetingFilters): void;
}

/** Every filter of meetings as a control. */
export function MeetingFilterForm({ filters, nameOf, titleOf, onChange }: MeetingFilterFormProps) {
  const { t } = useWords();
  const set = (changed: MeetingFilters) => onChange({ ...filters, ...changed });
  return (
    <FiltersForm shape="row" set={Object.keys(filters).length}>
      <AgentField
        label={t("meetings.with")}
        value={nameOf(filters.with ?? "")}
        onChange={(name) => set({ with: name })}
      />
      <label class="field">
        <span>{t("meeting.status")}</span>
        <select
          value={filters.status ?? ""}
          onChange={({ currentTarget }) => set({ status: currentTarget.value })}
        >
          <option value="">{t("statements.any")}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`meetingStatus.${status.toUpperCase() as Uppercase<typeof status>}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t("list.kind")}</span>
        <select
          value={filters.kind ?? ""}
          onChange={({ currentTarget }) => set({ kind: currentTarget.value })}
        >
          <option value="">{t("statements.any")}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`meetingKind.${kind.toUpperCase() as Uppercase<typeof kind>}`)}
            </option>
          ))}
        </select>
      </label>
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
      <label class="field">
        <span>{t("list.order")}</span>
        <select
          value={filters.order ?? ""}
          onChange={({ currentTarget }) => set({ order: currentTarget.value })}
        >
          <option value="">{t("meetings.latestFirst")}</option>
          <option value="earliest">{t("meetings.earliestFirst")}</option>
        </select>
      </label>
      {filters.article && (
        <WithinField
          label={t("statements.inArticle")}
          title={titleOf(filters.article)}
          onRemove={() => set({ article: "" })}
        />
      )}
    </FiltersForm>
  );
}
