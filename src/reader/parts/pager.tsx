import { Link } from "wouter-preact";
import { useWords } from "../language/language.tsx";

interface PagerProps {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** The address of the same list, standing elsewhere: after a cursor, before one, or at its start. */
  href(place: { readonly after?: string; readonly before?: string }): string;
}

/** Leads through a list page by page; each page has an address. */
export function Pager({ pageInfo, href }: PagerProps) {
  const { t } = useWords();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav class="pager" aria-label={t("pager.label")}>
      {hasPreviousPage && startCursor !== null && (
        <>
          <Link href={href({})}>{t("pager.first")}</Link>
          <Link href={href({ before: startCursor })}>{t("pager.previous")}</Link>
        </>
      )}
      {hasNextPage && endCursor !== null && <Link href={href({ after: endCursor })}>{t("pager.next")}</Link>}
    </nav>
  );
}
