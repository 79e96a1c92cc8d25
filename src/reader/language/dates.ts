export type DateStyle = "long" | "short";

/** A date in the words of a language, no more exact than it is. */
export function partialDate(value: string, language: string, style: DateStyle): string {
  const [year, month, day] = value.split("-").map(Number);
  if (year === undefined) return value;
  const format = new Intl.DateTimeFormat(language, {
    calendar: "gregory",
    timeZone: "UTC",
    year: "numeric",
    ...(month !== undefined && { month: style }),
    ...(day !== undefined && { day: "numeric" }),
  });
  return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
