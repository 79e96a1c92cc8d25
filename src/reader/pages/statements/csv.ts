import type { DownloadedStatement } from "./statements-to-download.ts";

const COLUMNS: Readonly<Record<string, (statement: DownloadedStatement) => string | number | null>> = {
  id: ({ id }) => id,
  act: ({ act }) => act,
  force: ({ force }) => force,
  quotation: ({ quotation }) => quotation,
  date: ({ date }) => date,
  speakers: ({ speakers }) => joined(speakers.map(({ agent }) => agent?.name ?? "")),
  resolution: ({ speakers }) => joined(speakers.map(({ resolution }) => resolution)),
  roles: ({ speakers }) => joined(speakers.map(({ role }) => role?.title ?? "")),
  on_behalf_of: ({ onBehalfOf }) => joined(names(onBehalfOf)),
  said_to: ({ addressees }) => joined(names(addressees)),
  via: ({ via }) => joined(names(via)),
  about: ({ about }) => joined(names(about)),
  cue: ({ cue }) => cue.exact,
  text: ({ text }) => text,
  start: ({ content }) => content[0]?.start ?? null,
  end: ({ content }) => content.at(-1)?.end ?? null,
  meeting: ({ meeting }) => meeting?.name ?? null,
  headline: ({ article }) => article.headline,
  url: ({ article }) => article.url,
  article: ({ article }) => article.id,
  sha256: ({ article }) => article.sha256,
  rule: ({ rule }) => rule,
};

/** A byte-order mark tells spreadsheets that UTF-8 follows. */
export function csvHeader(): string {
  return `\uFEFF${Object.keys(COLUMNS).join(",")}\r\n`;
}

/** One statement as a line of CSV (RFC 4180). */
export function csvRow(statement: DownloadedStatement): string {
  return `${Object.values(COLUMNS)
    .map((column) => csvCell(column(statement)))
    .join(",")}\r\n`;
}

/** What a spreadsheet would take for a formula is kept a text by an apostrophe (OWASP, CSV injection). */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function joined(values: readonly string[]): string {
  return values.filter(Boolean).join("; ");
}

function names(agents: readonly { readonly name: string }[]): readonly string[] {
  return agents.map(({ name }) => name);
}
