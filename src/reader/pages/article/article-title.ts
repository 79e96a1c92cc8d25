import type { ArticleQuery } from "../../generated/graphql.ts";
import type { Words } from "../../language/language.tsx";

export type Article = NonNullable<ArticleQuery["article"]>;

type Titled = Pick<Article, "headline" | "publishedOn"> & {
  readonly dateline: Pick<NonNullable<Article["dateline"]>, "date" | "place"> | null;
};

/** What an article is called: by its headline, or else by where and when it was written. */
export function articleTitle({ headline, dateline, publishedOn }: Titled, { t, date }: Words): string {
  if (headline !== null) return headline;
  const day = dateline?.date ?? publishedOn;
  const place = dateline?.place?.name;
  if (day && place) return t("article.reportFromOn", { place, date: date(day) });
  if (day) return t("article.reportOn", { date: date(day) });
  return place ? t("article.reportFrom", { place }) : t("article.report");
}
