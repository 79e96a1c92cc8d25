import { ArgsType, Field, ID, InputType } from "type-graphql";
import type { ArticleFilter } from "../../store/filter.ts";
import type { ArticleOrder as ArticleOrderName } from "../../store/store.ts";
import { AgentFilterInput, agentFilterOf } from "../agent/agent-filter.input.ts";
import { connectionOf, PageArgs, pageOf } from "../connection.ts";
import { DateRangeInput, dateRangeOf } from "../date/date-range.input.ts";
import { describeEnum } from "../enum.ts";
import { given, within, wordsIn } from "../input.ts";
import { nodeId } from "../node/node-id.ts";
import type { ReadStore } from "../read-store.ts";
import { ArticleType } from "./article.type.ts";

const ArticleOrder: Readonly<Record<ArticleOrderName, ArticleOrderName>> = {
  DATE_DESC: "DATE_DESC",
  DATE_ASC: "DATE_ASC",
};

describeEnum(
  ArticleOrder,
  "ArticleOrder",
  "The order of a list of articles; those without a date come last.",
  {
    DATE_DESC: "The newest first.",
    DATE_ASC: "The oldest first.",
  },
);

@InputType("ArticleFilter", { description: "Which articles: all that is given must hold." })
export class ArticleFilterInput {
  @Field(() => AgentFilterInput, { nullable: true, description: "Naming this person or organization." })
  readonly mentions?: AgentFilterInput | null;

  @Field(() => ID, { nullable: true, description: "Speaking of this meeting." })
  readonly meeting?: string | null;

  @Field(() => String, { nullable: true, description: "In this language, a BCP 47 tag: `ar`." })
  readonly language?: string | null;

  @Field(() => AgentFilterInput, { nullable: true, description: "From this agency." })
  readonly agency?: AgentFilterInput | null;

  @Field(() => DateRangeInput, {
    nullable: true,
    description: "Published, or dated, in this stretch of time.",
  })
  readonly date?: DateRangeInput | null;

  @Field(() => String, {
    nullable: true,
    description: "Words that the headline or the text holds, all of them.",
  })
  readonly text?: string | null;
}

@ArgsType()
export class ArticleArgs extends PageArgs {
  @Field(() => ArticleFilterInput, { nullable: true, description: "Which articles; all of them by default." })
  readonly filter?: ArticleFilterInput | null;

  @Field(() => ArticleOrder, { nullable: true, description: "The order; the newest first by default." })
  readonly orderBy?: ArticleOrderName | null;
}

export const ArticleConnection = connectionOf("Article", "articles", ArticleType);

/** @param already what the place of the list says of the filter. */
export async function articlesWhere(store: ReadStore, args: ArticleArgs, already: ArticleFilter = {}) {
  const filter = within(filterOf(args.filter), already);
  const page = await store.articles(filter, pageOf(args, args.orderBy ?? "DATE_DESC"));
  return new ArticleConnection(page, () => store.countArticles(filter));
}

function filterOf(input: ArticleFilterInput | null | undefined): ArticleFilter {
  return given({
    mentions: agentFilterOf(input?.mentions, "filter.mentions"),
    meeting: nodeId(input?.meeting, "filter.meeting"),
    language: input?.language,
    agency: agentFilterOf(input?.agency, "filter.agency"),
    date: dateRangeOf(input?.date, "filter.date"),
    text: wordsIn(input?.text, "filter.text"),
  });
}
