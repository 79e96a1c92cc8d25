import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Node } from "../../graph/node.ts";
import { LARGEST_PAGE } from "../connection.ts";
import type { Context } from "../context.ts";
import { badUserInput } from "../errors.ts";
import type { Coming } from "../loaders.ts";
import { NodeType } from "./node.type.ts";
import { nodeId } from "./node-id.ts";

@Resolver(() => NodeType)
export class NodeResolver {
  @Query(() => NodeType, { nullable: true, description: "A node by its id; null if nobody has it." })
  node(
    @Ctx() { loaders }: Context,
    @Arg("id", () => ID, { description: "The id, as an `id` field gave it." }) id: string,
  ): Coming<Node | undefined> {
    return loaders.node(nodeId(id, "id"));
  }

  @Query(() => [NodeType], {
    nullable: "items",
    description: "Nodes by their ids, in the order asked; null where nobody has the id.",
  })
  nodes(
    @Ctx() { loaders }: Context,
    @Arg("ids", () => [ID], { description: "At most 100 ids, as `id` fields gave them." }) ids: string[],
  ): Coming<Node | undefined>[] {
    if (ids.length > LARGEST_PAGE) {
      throw badUserInput(`\`ids\` holds ${ids.length} ids; ask for at most ${LARGEST_PAGE} at a time.`);
    }
    return ids.map((id) => nodeId(id, "ids")).map(loaders.node);
  }
}
