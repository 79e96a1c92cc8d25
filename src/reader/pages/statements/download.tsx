import { useEffect, useRef, useState } from "preact/hooks";
import type { StatementFilter } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { csvHeader, csvRow } from "./csv.ts";
import { type DownloadedStatement, statementsToDownload } from "./statements-to-download.ts";

interface DownloadProps {
  readonly filter: StatementFilter;
  readonly total: number;
}

type State =
  | { readonly step: "idle" }
  | { readonly step: "reading"; readonly read: number }
  | { readonly step: "failed"; readonly message: string };

const FORMATS = {
  csv: { type: "text/csv;charset=utf-8", before: csvHeader, line: csvRow },
  jsonl: {
    type: "application/jsonl",
    before: () => "",
    line: (statement: DownloadedStatement) => `${JSON.stringify(statement)}\n`,
  },
} as const;
type Format = keyof typeof FORMATS;

/** All the statements of the filter as a file, read page by page from the API. */
export function Download({ filter, total }: DownloadProps) {
  const { t, language } = useWords();
  const [state, setState] = useState<State>({ step: "idle" });
  const controller = useRef<AbortController>();
  useEffect(() => () => controller.current?.abort(), []);

  const download = async (format: Format) => {
    controller.current = new AbortController();
    const { signal } = controller.current;
    const { type, before, line } = FORMATS[format];
    const parts = [before()];
    try {
      let read = 0;
      setState({ step: "reading", read });
      for await (const statements of statementsToDownload(filter, language, signal)) {
        parts.push(statements.map(line).join(""));
        read += statements.length;
        setState({ step: "reading", read });
      }
      save(new Blob(parts, { type }), `statements.${format}`);
      setState({ step: "idle" });
    } catch (error) {
      setState(
        signal.aborted
          ? { step: "idle" }
          : { step: "failed", message: error instanceof Error ? error.message : String(error) },
      );
    }
  };

  if (total === 0) return null;
  return (
    <div class="download">
      {state.step === "reading" ? (
        <>
          <label role="status">
            {t("download.reading", { read: state.read, total })} <progress value={state.read} max={total} />
          </label>
          <button type="button" onClick={() => controller.current?.abort()}>
            {t("download.stop")}
          </button>
        </>
      ) : (
        <>
          <span>{t("download.label")}</span>
          <button type="button" onClick={() => download("csv")}>
            CSV
          </button>
          <button type="button" onClick={() => download("jsonl")}>
            JSON Lines
          </button>
          {state.step === "failed" && (
            <span role="alert" lang="en" dir="ltr">
              {state.message}
            </span>
          )}
        </>
      )}
    </div>
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has to have begun before the address is taken back.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
