import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { MeetingStatus } from "../../graph/meeting.ts";
import type { Acquaintance } from "../../store/store.ts";
import { sizeOf } from "../connection.ts";
import type { Context } from "../context.ts";
import { DateRangeInput, dateRangeOf } from "../date/date-range.input.ts";
import { given, oneOrMore } from "../input.ts";
import { MeetingArgs, MeetingConnection, meetingsWhere } from "../meeting/meeting.list.ts";
import { MentionArgs, MentionConnection, mentionsWhere } from "../mention/mention.list.ts";
import { LanguageArg, nameIn } from "../names/name.ts";
import { StatementArgs, StatementConnection, statementsWhere } from "../statement/statement.list.ts";
import { AcquaintanceType } from "./acquaintance.type.ts";
import { AgentType } from "./agent.type.ts";

@Resolver(() => AgentType)
export class AgentResolver {
  @FieldResolver(() => String, { description: "The full name in one language." })
  name(@Root() { names }: AgentType, @LanguageArg() language?: string): string {
    return nameIn(names, language);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether somebody else has the name in that language, too, or is called so for short: a filter by it then finds both, and only the `id` tells them apart.",
  })
  sharesName(
    @Root() { names }: AgentType,
    @Ctx() { loaders }: Context,
    @LanguageArg() language?: string,
  ): Promise<boolean> {
    return loaders.shared(nameIn(names, language));
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
    description:
      "The meetings it took part in or called, or at which somebody represented it; newest first by default.",
  })
  meetings(@Root() { id }: AgentType, @Ctx() { store }: Context, @Args(() => MeetingArgs) args: MeetingArgs) {
    return meetingsWhere(store, args, { participant: { id } });
  }

  @FieldResolver(() => [AcquaintanceType], {
    description:
      "Whom it met: who took part in the same meetings, those met most often first, then those met last.",
  })
  met(
    @Root() { id }: AgentType,
    @Ctx() { store }: Context,
    @Arg("status", () => [MeetingStatus], {
      nullable: true,
      description: "Counting only meetings of one of these statuses; all of them by default.",
    })
    status?: MeetingStatus[],
    @Arg("date", () => DateRangeInput, {
      nullable: true,
      description: "Counting only meetings held, or to be held, in this stretch of time.",
    })
    date?: DateRangeInput,
    @Arg("first", () => Int, {
      nullable: true,
      description: "How many at most: 1 to 100, 20 by default.",
    })
    first?: number,
  ): Promise<readonly Acquaintance[]> {
    const filter = given({ status: oneOrMore(status, "status"), date: dateRangeOf(date, "date") });
    return store.met(id, filter, sizeOf("first", first));
  }

  @FieldResolver(() => MentionConnection, { description: "Where articles name it." })
  mentions(@Root() { id }: AgentType, @Ctx() { store }: Context, @Args(() => MentionArgs) args: MentionArgs) {
    return mentionsWhere(store, args, { agent: id });
  }
}
