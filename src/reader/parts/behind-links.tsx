import { useWords } from "../language/language.tsx";
import { playgroundLink } from "../question/playground-link.ts";
import type { AnyQuestion } from "../question/question.ts";

/** “The query behind this page”: what was asked, to be tried and changed in the playground. */
export function BehindLinks({ questions }: { readonly questions: readonly AnyQuestion[] }) {
  const { t } = useWords();
  const links = questions.flatMap((question) => {
    const href = playgroundLink(question);
    return href === undefined ? [] : [{ href, name: /(?:query) (\w+)/.exec(String(question.document))?.[1] }];
  });
  const [only] = links;
  if (only === undefined) return null;
  if (links.length === 1) {
    return (
      <p class="behind">
        <a href={only.href} title={t("behind.hint")}>
          {t("behind.link")}
        </a>
      </p>
    );
  }
  return (
    <p class="behind" title={t("behind.hint")}>
      {t("behind.more")}:{" "}
      {links.map(({ href, name }) => (
        <a key={href} href={href}>
          <code dir="ltr">{name}</code>
        </a>
      ))}
    </p>
  );
}
