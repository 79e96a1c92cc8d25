import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { MeetingArgs, MeetingConnection, meetingsWhere } from "../meeting/meeting.list.ts";
import { MentionArgs, MentionConnection, mentionsWhere } from "../mention/mention.list.ts";
import { LanguageArg, nameIn } from "../names/name.ts";
import { StatementArgs, StatementConnection, statementsWhere } from "../statement/statement.list.ts";
import { AgentType } from "./agent.type.ts";

@Resolver(() => AgentType)
export class AgentResolver {
  @FieldResolver(() => String, { description: "The full name in one language." })
  name(@Root() { names }: AgentType, @LanguageArg() language?: string): string {
    return nameIn(names, language);
  }

  @FieldResolver(() => StatementConnection, {
    description: "What it is said to have said; newest first by default.",
  })
  statements(
    @Root() { id }: AgentType,
    @Ctx() { store }: Context,
    @Args(() => StatementArgs) args: StatementArgs,
  ) {
    return statementsWhere(store, args, { within: { speaker: { id } }, order: "DATE_DESC" });
  }

  @FieldResolver(() => MeetingConnection, {
    description: "The meetings it took part in; newest first by default.",
  })
  meetings(@Root() { id }: AgentType, @Ctx() { store }: Context, @Args(() => MeetingArgs) args: MeetingArgs) {
    return meetingsWhere(store, args, { participant: { id } });
  }

  @FieldResolver(() => MentionConnection, { description: "Where articles name it." })
  mentions(@Root() { id }: AgentType, @Ctx() { store }: Context, @Args(() => MentionArgs) args: MentionArgs) {
    return mentionsWhere(store, args, { agent: id });
  }
}
