import { Field, ID, InterfaceType } from "type-graphql";

/** Records carry their type's name, so an interface or a union needs no guess. */
export function typeOfNode({ type }: { readonly type: string }): string {
  return type;
}

@InterfaceType("Node", { description: "Whatever has a global id.", resolveType: typeOfNode })
export class NodeType {
  @Field(() => ID, {
    description: "Global and opaque; derived from content, so the same after the sources are read again.",
  })
  readonly id!: string;
}
