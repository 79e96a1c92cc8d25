import DataLoader from "dataloader";
import type { Agent } from "../graph/agent.ts";
import type { Article } from "../graph/article.ts";
import type { Meeting } from "../graph/meeting.ts";
import type { Node } from "../graph/node.ts";
import type { Organization } from "../graph/organization.ts";
import type { Person } from "../graph/person.ts";
import type { Role } from "../graph/role.ts";
import type { Statement } from "../graph/statement.ts";
import type { KnownData } from "./kept-data.ts";
import type { ReadStore } from "./read-store.ts";

/** A value that is at hand, or on its way. */
export type Coming<Value> = Value | Promise<Value>;

/**
 * Reads that gather: all that the resolvers of one request ask for in one turn
 * goes to the store in one call, and nothing is asked for twice.
 */
export interface Loaders {
  /** Undefined for an id nobody has: for ids that come from a client. */
  node(id: string): Coming<Node | undefined>;
  /** As `node`, and undefined too where the id is another type's. */
  ofType<Type extends Node["type"]>(type: Type, id: string): Coming<NodeOfType<Type> | undefined>;

  /** For ids that a record names: what a record names is there. */
  agent(id: string): Coming<Agent>;
  article(id: string): Coming<Article>;
  meeting(id: string): Coming<Meeting>;
  organization(id: string): Coming<Organization>;
  person(id: string): Coming<Person>;
  statement(id: string): Coming<Statement>;

  rolesOf(holderId: string): Promise<readonly Role[]>;
  rolesIn(organizationId: string): Promise<readonly Role[]>;
  nestedIn(statementId: string): Promise<readonly Statement[]>;

  /** Whether a name is that of several agents. */
  shared(name: string): Promise<boolean>;

  /** Reads everything anew from now on: the data was changed by the request itself. */
  forget(): void;
}

export type NodeOfType<Type extends Node["type"]> = Extract<Node, { readonly type: Type }>;

/** @param known what need not be read again. */
export function loadersOf(store: ReadStore, known?: KnownData): Loaders {
  const nodes = new DataLoader(async (ids: readonly string[]) => {
    const found = await store.nodes(ids);
    for (const node of found) if (node) known?.nodes.keep(node.id, node);
    return found;
  });
  const rolesOf = new DataLoader((ids: readonly string[]) => store.rolesOf(ids));
  const rolesIn = new DataLoader((ids: readonly string[]) => store.rolesIn(ids));
  const nestedIn = new DataLoader((ids: readonly string[]) => store.nestedIn(ids));

  const shared = new DataLoader((names: readonly string[]) => store.shared(names));

  const node = (id: string): Coming<Node | undefined> => known?.nodes.get(id) ?? nodes.load(id);

  function ofType<Type extends Node["type"]>(type: Type, id: string): Coming<NodeOfType<Type> | undefined> {
    return after(node(id), (found) => (found && isOfType(found, type) ? found : undefined));
  }

  function named<Type extends Node["type"]>(types: readonly Type[], id: string): Coming<NodeOfType<Type>> {
    return after(node(id), (found) => {
      for (const type of types) if (found && isOfType(found, type)) return found;
      throw new Error(
        `A record names ${id} as ${types.join(" or ")}; the store has ${found?.type ?? "nothing"} there.`,
      );
    });
  }

  return {
    node,
    ofType,
    agent: (id) => named(AGENT, id),
    article: (id) => named(ARTICLE, id),
    meeting: (id) => named(MEETING, id),
    organization: (id) => named(ORGANIZATION, id),
    person: (id) => named(PERSON, id),
    statement: (id) => named(STATEMENT, id),
    rolesOf: (id) => rolesOf.load(id),
    rolesIn: (id) => rolesIn.load(id),
    nestedIn: (id) => nestedIn.load(id),
    shared: (name) => shared.load(name),
    forget() {
      known?.nodes.forget();
      known?.lists.forget();
      for (const loader of [nodes, rolesOf, rolesIn, nestedIn, shared]) loader.clearAll();
    },
  };
}

const AGENT = ["Person", "Organization"] as const;
const ARTICLE = ["Article"] as const;
const MEETING = ["Meeting"] as const;
const ORGANIZATION = ["Organization"] as const;
const PERSON = ["Person"] as const;
const STATEMENT = ["Statement"] as const;

function after<Value, Result>(value: Coming<Value>, then: (value: Value) => Result): Coming<Result> {
  return value instanceof Promise ? value.then(then) : then(value);
}

function isOfType<Type extends Node["type"]>(node: Node, type: Type): node is NodeOfType<Type> {
  return node.type === type;
}
