import { ArgsType } from "type-graphql";
import type { MentionFilter } from "../../store/filter.ts";
import { connectionOf, PageArgs, pageOf } from "../connection.ts";
import type { ReadStore } from "../read-store.ts";
import { MentionType } from "./mention.type.ts";

@ArgsType()
export class MentionArgs extends PageArgs {}

export const MentionConnection = connectionOf("Mention", "mentions", MentionType);

/** Mentions stand in the order of the text, article by article. */
export async function mentionsWhere(store: ReadStore, args: MentionArgs, filter: MentionFilter) {
  const page = await store.mentions(filter, pageOf(args, "TEXT_ASC"));
  return new MentionConnection(page, () => store.countMentions(filter));
}
