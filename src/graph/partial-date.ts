/** A date as far as it is known: `2018-05-22`, `2018-06` or `2018`, in the Gregorian calendar. */
export type PartialDate = string;

/** Both ends included; an end left out is open. */
export interface DateRange {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

const PATTERN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export function isPartialDate(text: string): text is PartialDate {
  if (!PATTERN.test(text)) return false;
  if (text.length < 10) return true;
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
