import { Field, InterfaceType } from "type-graphql";
import { IdentityBasis } from "../../graph/identity.ts";
import { describeEnum } from "../enum.ts";
import { ExternalIdType, LocalizedTextType } from "../names/names.type.ts";
import { NodeType, typeOfNode } from "../node/node.type.ts";

describeEnum(IdentityBasis, "IdentityBasis", "What it rests on that two mentions are one node.", {
  GAZETTEER: "A name of the gazetteer: the same node in every article.",
  NAME_AND_ROLE: "The full name together with a post: the same node wherever both stand.",
  PUBLISHER: "The name under which a source publishes: the same node for every article of that name.",
  EVENT: "What was met, by whom, when; or an event of a numbered series.",
  ARTICLE: "A name in one article, too little to merge on: a node of that article alone.",
});

@InterfaceType("Agent", {
  description: "Whoever can speak, be spoken to, meet or be met: a person or an organization.",
  implements: [NodeType],
  resolveType: typeOfNode,
})
export class AgentType extends NodeType {
  @Field(() => [LocalizedTextType], {
    description: "Full names, one a language, the article's language first.",
  })
  readonly names!: readonly LocalizedTextType[];

  @Field(() => [LocalizedTextType], { description: "Other spellings and short forms." })
  readonly aliases!: readonly LocalizedTextType[];

  @Field(() => [ExternalIdType], { description: "Keys in other registers; only those that are certain." })
  readonly externalIds!: readonly ExternalIdType[];

  @Field(() => IdentityBasis, { description: "What it rests on that its mentions are one node." })
  readonly identity!: IdentityBasis;
}
