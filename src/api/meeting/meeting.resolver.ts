import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Meeting } from "../../graph/meeting.ts";
import type { Organization } from "../../graph/organization.ts";
import { ArticleArgs, ArticleConnection, articlesWhere } from "../article/article.list.ts";
import type { Context } from "../context.ts";
import type { Coming } from "../loaders.ts";
import { LanguageArg, nameIn } from "../names/name.ts";
import { nodeId } from "../node/node-id.ts";
import { OrganizationType } from "../organization/organization.type.ts";
import { StatementArgs, StatementConnection, statementsWhere } from "../statement/statement.list.ts";
import { MeetingArgs, MeetingConnection, meetingsWhere } from "./meeting.list.ts";
import { MeetingType } from "./meeting.type.ts";

@Resolver(() => MeetingType)
export class MeetingResolver {
  @Query(() => MeetingType, { nullable: true, description: "A meeting by id; null if nobody has it." })
  meeting(
    @Ctx() { loaders }: Context,
    @Arg("id", () => ID, { description: "The id of the meeting." }) id: string,
  ): Coming<Meeting | undefined> {
    return loaders.ofType("Meeting", nodeId(id, "id"));
  }

  @Query(() => MeetingConnection, { description: "The meetings that articles speak of." })
  meetings(@Ctx() { store }: Context, @Args(() => MeetingArgs) args: MeetingArgs) {
    return meetingsWhere(store, args);
  }

  @FieldResolver(() => String, { description: "Its name in one language." })
  name(@Root() { names }: MeetingType, @LanguageArg() language?: string): string {
    return nameIn(names, language);
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: "The organization that called it." })
  convener(
    @Root() { convenerId }: MeetingType,
    @Ctx() { loaders }: Context,
  ): Coming<Organization> | undefined {
    return convenerId === undefined ? undefined : loaders.organization(convenerId);
  }

  @FieldResolver(() => MeetingType, {
    nullable: true,
    description: "The meeting in whose course it took place.",
  })
  partOf(@Root() { partOfId }: MeetingType, @Ctx() { loaders }: Context): Coming<Meeting> | undefined {
    return partOfId === undefined ? undefined : loaders.meeting(partOfId);
  }

  @FieldResolver(() => MeetingConnection, { description: "The meetings held in its course." })
  parts(@Root() { id }: MeetingType, @Ctx() { store }: Context, @Args(() => MeetingArgs) args: MeetingArgs) {
    return meetingsWhere(store, args, { partOf: id });
  }

  @FieldResolver(() => StatementConnection, {
    description: "What was said at it; in the order of the text by default.",
  })
  statements(
    @Root() { id }: MeetingType,
    @Ctx() { store }: Context,
    @Args(() => StatementArgs) args: StatementArgs,
  ) {
    return statementsWhere(store, args, { within: { meeting: id }, order: "TEXT_ASC" });
  }

  @FieldResolver(() => ArticleConnection, {
    description: "The articles that speak of it; newest first by default.",
  })
  articles(
    @Root() { id }: MeetingType,
    @Ctx() { store }: Context,
    @Args(() => ArticleArgs) args: ArticleArgs,
  ) {
    return articlesWhere(store, args, { meeting: id });
  }
}
