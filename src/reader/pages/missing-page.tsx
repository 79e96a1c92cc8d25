import { useWords } from "../language/language.tsx";
import { Page } from "../layout/page.tsx";
import { Missing } from "../parts/states.tsx";

export function MissingPage() {
  const { t } = useWords();
  return (
    <Page title={t("missing.title")} behind={[]}>
      <Missing />
    </Page>
  );
}
