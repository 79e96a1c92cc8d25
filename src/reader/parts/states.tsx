import type { ComponentChildren } from "preact";
import { Link } from "wouter-preact";
import { useWords } from "../language/language.tsx";
import { QuestionError } from "../question/question.ts";
import "./states.css";

/** Shown while there is nothing else to show; not at once, so that a quick answer does not flicker. */
export function Loading() {
  const { t } = useWords();
  return (
    <p class="state loading" role="status">
      {t("state.loading")}
    </p>
  );
}

/** What went wrong, and what to do. The API's messages are sentences in English, with their remedy. */
export function Problem({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const { t, counted } = useWords();
  const seconds = error instanceof QuestionError ? error.retryAfter : undefined;
  return (
    <div class="state problem" role="alert">
      <h2>{t("state.problem")}</h2>
      <p lang="en" dir="ltr">
        {error.message}
      </p>
      {seconds !== undefined && <p>{counted("state.retryAfter", seconds)}</p>}
      <button type="button" onClick={retry}>
        {t("state.retry")}
      </button>
    </div>
  );
}

/** Nothing to show: says so, and in the children what to do. */
export function Empty({
  message,
  children,
}: {
  readonly message: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="state empty">
      <p class="message">{message}</p>
      {children}
    </div>
  );
}

/** For an address that names nothing. */
export function Missing() {
  const { t } = useWords();
  return (
    <Empty message={t("missing.title")}>
      <p>{t("missing.hint")}</p>
      <p>
        <Link href="/">{t("state.back")}</Link>
      </p>
    </Empty>
  );
}
