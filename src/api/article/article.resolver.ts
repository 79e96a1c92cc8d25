import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Article } from "../../graph/article.ts";
import type { Organization } from "../../graph/organization.ts";
import type { Context } from "../context.ts";
import type { Coming } from "../loaders.ts";
import { MeetingArgs, MeetingConnection, meetingsWhere } from "../meeting/meeting.list.ts";
import { MentionArgs, MentionConnection, mentionsWhere } from "../mention/mention.list.ts";
import { nodeId } from "../node/node-id.ts";
import {
  OrganizationArgs,
  OrganizationConnection,
  organizationsWhere,
} from "../organization/organization.list.ts";
import { OrganizationType } from "../organization/organization.type.ts";
import { PersonArgs, PersonConnection, personsWhere } from "../person/person.list.ts";
import { StatementArgs, StatementConnection, statementsWhere } from "../statement/statement.list.ts";
import { ArticleArgs, ArticleConnection, articlesWhere } from "./article.list.ts";
import { ArticleType } from "./article.type.ts";
import { ParagraphType } from "./paragraph.type.ts";

@Resolver(() => ArticleType)
export class ArticleResolver {
  @Query(() => ArticleType, { nullable: true, description: "An article by id; null if nobody has it." })
  article(
    @Ctx() { loaders }: Context,
    @Arg("id", () => ID, { description: "The id of the article." }) id: string,
  ): Coming<Article | undefined> {
    return loaders.ofType("Article", nodeId(id, "id"));
  }

  @Query(() => ArticleConnection, { description: "The articles that were read." })
  articles(@Ctx() { store }: Context, @Args(() => ArticleArgs) args: ArticleArgs) {
    return articlesWhere(store, args);
  }

  @FieldResolver(() => String, { nullable: true, description: "The first address at which it was found." })
  url(@Root() { urls }: ArticleType): string | undefined {
    return urls[0];
  }

  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: "The agency it is from, where the source or the text says so.",
  })
  agency(@Root() { agencyId }: ArticleType, @Ctx() { loaders }: Context): Coming<Organization> | undefined {
    return agencyId === undefined ? undefined : loaders.organization(agencyId);
  }

  @FieldResolver(() => [ParagraphType], { description: "Its paragraphs, in order." })
  paragraphs(@Root() { text, paragraphs }: ArticleType): readonly ParagraphType[] {
    return paragraphs.map((paragraph) => ({
      ...paragraph,
      text: text.slice(paragraph.startUtf16, paragraph.endUtf16),
    }));
  }

  @FieldResolver(() => StatementConnection, {
    description: "What it reports as said; in the order of the text by default.",
  })
  statements(
    @Root() { id }: ArticleType,
    @Ctx() { store }: Context,
    @Args(() => StatementArgs) args: StatementArgs,
  ) {
    return statementsWhere(store, args, { within: { article: id }, order: "TEXT_ASC" });
  }

  @FieldResolver(() => PersonConnection, { description: "The persons it names." })
  persons(@Root() { id }: ArticleType, @Ctx() { store }: Context, @Args(() => PersonArgs) args: PersonArgs) {
    return personsWhere(store, args, { article: id });
  }

  @FieldResolver(() => OrganizationConnection, { description: "The organizations it names." })
  organizations(
    @Root() { id }: ArticleType,
    @Ctx() { store }: Context,
    @Args(() => OrganizationArgs) args: OrganizationArgs,
  ) {
    return organizationsWhere(store, args, { article: id });
  }

  @FieldResolver(() => MeetingConnection, {
    description: "The meetings it speaks of; the latest first by default.",
  })
  meetings(
    @Root() { id }: ArticleType,
    @Ctx() { store }: Context,
    @Args(() => MeetingArgs) args: MeetingArgs,
  ) {
    return meetingsWhere(store, args, { article: id });
  }

  @FieldResolver(() => MentionConnection, {
    description: "Where it names persons and organizations, in order.",
  })
  mentions(
    @Root() { id }: ArticleType,
    @Ctx() { store }: Context,
    @Args(() => MentionArgs) args: MentionArgs,
  ) {
    return mentionsWhere(store, args, { article: id });
  }
}
