import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Agent } from "../../graph/agent.ts";
import type { Article } from "../../graph/article.ts";
import type { Evidence } from "../../graph/evidence.ts";
import type { Meeting } from "../../graph/meeting.ts";
import { forceOf, IllocutionaryForce } from "../../graph/speech-act.ts";
import type { Statement } from "../../graph/statement.ts";
import { matchesInStretches } from "../../store/matches.ts";
import { indexWords } from "../../store/words.ts";
import { AgentType } from "../agent/agent.type.ts";
import { ArticleType } from "../article/article.type.ts";
import type { Context } from "../context.ts";
import { EvidenceType } from "../evidence/evidence.type.ts";
import { wordsIn } from "../input.ts";
import type { Coming } from "../loaders.ts";
import { MeetingType } from "../meeting/meeting.type.ts";
import { nodeId } from "../node/node-id.ts";
import { StatementArgs, StatementConnection, statementsWhere } from "./statement.list.ts";
import { StatementType } from "./statement.type.ts";

/** They are folded for every statement of a list. */
const LONGEST_WORDS = 200;

@Resolver(() => StatementType)
export class StatementResolver {
  @Query(() => StatementType, { nullable: true, description: "A statement by id; null if nobody has it." })
  statement(
    @Ctx() { loaders }: Context,
    @Arg("id", () => ID, { description: "The id of the statement." }) id: string,
  ): Coming<Statement | undefined> {
    return loaders.ofType("Statement", nodeId(id, "id"));
  }

  @Query(() => StatementConnection, { description: "What articles report as said; newest first by default." })
  statements(@Ctx() { store }: Context, @Args(() => StatementArgs) args: StatementArgs) {
    return statementsWhere(store, args, { within: {}, order: "DATE_DESC" });
  }

  @FieldResolver(() => IllocutionaryForce, { description: "The class its act belongs to." })
  force(@Root() { act }: StatementType): IllocutionaryForce {
    return forceOf(act);
  }

  @FieldResolver(() => [EvidenceType], {
    description:
      "Where words stand in its cue and its content, in the order of the text: what the filter `text` finds it by.",
  })
  matches(
    @Root() { cue, content }: StatementType,
    @Arg("words", () => String, {
      description: `Words, in any language and spelling; ${LONGEST_WORDS} characters at most.`,
    })
    words: string,
  ): readonly Evidence[] {
    const wanted = indexWords(wordsIn(words, "words", LONGEST_WORDS));
    const stretches = [cue, ...content].toSorted((a, b) => a.start - b.start);
    return matchesInStretches(stretches, wanted);
  }

  @FieldResolver(() => [AgentType], { description: "For whom the speakers say that they speak." })
  onBehalfOf(@Root() { onBehalfOfIds }: StatementType, @Ctx() { loaders }: Context): Coming<Agent>[] {
    return onBehalfOfIds.map(loaders.agent);
  }

  @FieldResolver(() => [AgentType], { description: "To whom it is said." })
  addressees(@Root() { addresseeIds }: StatementType, @Ctx() { loaders }: Context): Coming<Agent>[] {
    return addresseeIds.map(loaders.agent);
  }

  @FieldResolver(() => [AgentType], { description: "Who relays it: an agency, a spokesperson." })
  via(@Root() { viaIds }: StatementType, @Ctx() { loaders }: Context): Coming<Agent>[] {
    return viaIds.map(loaders.agent);
  }

  @FieldResolver(() => [AgentType], { description: "Whom its content names." })
  about(@Root() { aboutIds }: StatementType, @Ctx() { loaders }: Context): Coming<Agent>[] {
    return aboutIds.map(loaders.agent);
  }

  @FieldResolver(() => StatementType, {
    nullable: true,
    description: "The statement in whose content it stands.",
  })
  parent(@Root() { parentId }: StatementType, @Ctx() { loaders }: Context): Coming<Statement> | undefined {
    return parentId === undefined ? undefined : loaders.statement(parentId);
  }

  @FieldResolver(() => [StatementType], { description: "The statements that stand in its content." })
  nested(@Root() { id }: StatementType, @Ctx() { loaders }: Context): Promise<readonly Statement[]> {
    return loaders.nestedIn(id);
  }

  @FieldResolver(() => MeetingType, { nullable: true, description: "The meeting at which it was said." })
  meeting(@Root() { meetingId }: StatementType, @Ctx() { loaders }: Context): Coming<Meeting> | undefined {
    return meetingId === undefined ? undefined : loaders.meeting(meetingId);
  }

  @FieldResolver(() => ArticleType, { description: "The article that reports it." })
  article(@Root() { articleId }: StatementType, @Ctx() { loaders }: Context): Coming<Article> {
    return loaders.article(articleId);
  }
}
