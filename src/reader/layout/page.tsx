import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../language/language.tsx";
import { BehindLinks } from "../parts/behind-links.tsx";
import { Loading, Problem } from "../parts/states.tsx";
import type { AnyQuestion } from "../question/question.ts";
import type { Asked } from "../question/use-answer.ts";

interface PageProps {
  /** Of the tab; the page shows its own heading. */
  readonly title: string;
  /** What the page asked the API: each is linked at its foot. */
  readonly behind: readonly AnyQuestion[];
  /** The answers the page cannot do without: until they are there it shows progress, or what went wrong. */
  readonly needs?: readonly Asked<unknown>[];
  /** Whether something else is still being asked. */
  readonly busy?: boolean;
  readonly children: ComponentChildren;
}

/** A page: its title, its progress, its content, and the queries behind it. */
export function Page({ title, behind, needs = [], busy = false, children }: PageProps) {
  const { t } = useWords();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · readout`;
  }, [title]);
  const failed = needs.find(({ error }) => error !== undefined);
  const waiting = needs.some(({ data, loading }) => data === undefined && loading);
  return (
    <>
      <main id="main" ref={main} tabIndex={-1} aria-busy={busy || needs.some(({ loading }) => loading)}>
        {failed?.error ? (
          <Problem error={failed.error} retry={failed.retry} />
        ) : waiting ? (
          <Loading />
        ) : (
          children
        )}
      </main>
      <footer class="foot">
        <p>{t("footer.about")}</p>
        <BehindLinks questions={behind} />
      </footer>
    </>
  );
}
