import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { Page, PageRequest } from "../store/store.ts";
import { badUserInput } from "./errors.ts";

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** The arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many, from the start of the list or after `after`: 1 to 100, 20 by default.",
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: "Only what follows this cursor." })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many, from the end of the list or before `before`: 1 to 100. Not together with `first`.",
  })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: "Only what precedes this cursor; goes with `last`." })
  readonly before?: string | null;
}

/** The page that was asked for, or a sentence that says why there is no such page. */
export function pageOf<Order extends string>(args: PageArgs, order: Order): PageRequest<Order> {
  const { first, after, last, before } = args;
  const backward = last != null || before != null;
  if (backward && (first != null || after != null)) {
    throw badUserInput(
      "A page is read forward (`first`, `after`) or backward (`last`, `before`), not both at once.",
    );
  }
  const cursor = after ?? before;
  return {
    size: sizeOf(backward ? "last" : "first", backward ? last : first),
    order,
    direction: backward ? "backward" : "forward",
    ...(cursor != null && { cursor }),
  };
}

/** A number of items: the default where none is asked for. */
export function sizeOf(argument: string, size: number | null | undefined): number {
  const asked = size ?? DEFAULT_PAGE;
  if (asked >= 1 && asked <= LARGEST_PAGE) return asked;
  throw badUserInput(
    `\`${argument}\` is ${asked}; a page holds 1 to ${LARGEST_PAGE}. For more, take the next page with \`after\`.`,
    400,
  );
}

@ObjectType({ description: "Where a page stands in its list.", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether items follow this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether items precede this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the first item; null on an empty page.",
  })
  readonly startCursor?: string;

  @Field(() => String, { nullable: true, description: "The cursor of the last item; null on an empty page." })
  readonly endCursor?: string;
}

/**
 * The connection and edge types of a list. The one place that pages: everything
 * below `src/api` that answers with a list of nodes answers with one of these.
 *
 * @param items what the list holds, for the descriptions: "statements".
 */
export function connectionOf<Item extends object>(name: string, items: string, type: ClassType) {
  @ObjectType(`${name}Edge`, {
    description: `One of a list of ${items}, and its place in it.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => type, { description: "The item itself." })
    readonly node!: Item;

    @Field(() => String, { description: "The place in the list, for `after` and `before`; opaque." })
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${items}.`, simpleResolvers: true })
  class Connection {
    readonly #count: () => Promise<number>;

    @Field(() => [Edge], { description: "The items of the page with their cursors." })
    readonly edges: readonly Edge[];

    @Field(() => [type], { description: "The items of the page without their cursors." })
    readonly nodes: readonly Item[];

    @Field(() => PageInfo, { description: "Where the page stands in the list." })
    readonly pageInfo: PageInfo;

    constructor(page: Page<Item>, count: () => Promise<number>) {
      this.#count = count;
      this.edges = page.items;
      this.nodes = page.items.map((item) => item.node);
      const startCursor = page.items.at(0)?.cursor;
      const endCursor = page.items.at(-1)?.cursor;
      this.pageInfo = {
        hasNextPage: page.hasNext,
        hasPreviousPage: page.hasPrevious,
        ...(startCursor !== undefined && { startCursor }),
        ...(endCursor !== undefined && { endCursor }),
      };
    }

    @Field(() => Int, { description: "How many the whole list has. Counted only when asked for." })
    totalCount(): Promise<number> {
      return this.#count();
    }
  }

  return Connection;
}
