import { useParams } from "wouter-preact";
import { ArticleDocument } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Page } from "../../layout/page.tsx";
import { Missing } from "../../parts/states.tsx";
import { questionOf } from "../../question/question.ts";
import { useAnswer } from "../../question/use-answer.ts";
import { ArticleReading } from "./article-reading.tsx";
import { articleTitle } from "./article-title.ts";
import { statementsQuestion, useStatements } from "./use-statements.ts";
import "./article-page.css";

/** An article as printed, with what it reports as said marked in it. */
export function ArticlePage() {
  const { id = "" } = useParams<{ id: string }>();
  const words = useWords();
  const { language } = words;
  const question = questionOf(ArticleDocument, { id, language });
  const answer = useAnswer(question);
  const arriving = useStatements(id, language);
  const article = answer.data?.article;
  return (
    <Page
      title={article ? articleTitle(article, words) : words.t("article")}
      behind={[question, statementsQuestion(id, language)]}
      needs={[answer]}
    >
      {article ? <ArticleReading article={article} arriving={arriving} /> : <Missing />}
    </Page>
  );
}
