import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Values that a question of the sample articles has a use for, and some that it has none for. */
export interface Pools {
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

/**
 * Operations over a schema, made from numbers that a seed gives: with aliases,
 * fragments spread here and again there, conditions, variables of every kind,
 * literals; about every seventh wrong in some way.
 */
export function randomOperation(schema: GraphQLSchema, pools: Pools, random: () => number): RandomOperation {
  return new Writer(schema, pools, random).operation();
}

class Writer {
  readonly #fragments = new Map<string, string>();
  readonly #definitions = new Map<string, string>();
  readonly #variables: Record<string, unknown> = {};
  #aliases = 0;
  readonly #schema: GraphQLSchema;
  readonly #pools: Pools;
  readonly #random: () => number;

  constructor(schema: GraphQLSchema, pools: Pools, random: () => number) {
    this.#schema = schema;
    this.#pools = pools;
    this.#random = random;
  }

  operation(): RandomOperation {
    const root = this.#schema.getQueryType();
    if (!root) throw new Error("The schema has no query type");
    const body = this.#selections(root, 0);
    const definitions = [...this.#definitions].map(([name, type]) => `$${name}: ${type}`).join(", ");
    const name = this.#chance(0.5) ? " Random" : "";
    const text = `query${name}${definitions && `(${definitions})`} ${body}\n${[...this.#fragments.values()].join("\n")}`;
    return { query: this.#chance(0.05) ? this.#broken(text) : text, variables: this.#variables };
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.#below(depth === 0 ? 2 : depth < 3 ? 3 : 2);
    const parts = Array.from({ length: count }, () => this.#selection(type, depth));
    return `{ ${parts.join(" ")} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const chance = this.#random();
    if (chance < 0.1 && depth > 0) return `...${this.#condition()} ${this.#selections(type, depth + 1)}`;
    if (chance < 0.2 && depth > 0) {
      const other = this.#pick(this.#related(type));
      return `... on ${other.name}${this.#condition()} ${this.#selections(other, depth + 1)}`;
    }
    if (chance < 0.32 && depth > 0) return this.#spread(type, depth);
    if (chance < 0.37) return `${this.#alias("__typename").replace(/^__/, "")}__typename${this.#condition()}`;
    return this.#field(type, depth);
  }

  /** Often the same fragment again, in the same selection set or another. */
  #spread(type: GraphQLCompositeType, depth: number): string {
    const name = `${type.name}${this.#below(3)}`;
    if (this.#fragments.get(name) === "" && !this.#chance(0.02)) return "__typename";
    if (!this.#fragments.has(name)) {
      this.#fragments.set(name, "");
      this.#fragments.set(name, `fragment ${name} on ${type.name} ${this.#selections(type, depth + 1)}`);
    }
    const spread = `...${name}${this.#condition()}`;
    return this.#chance(0.3) ? `${spread} ...${name}${this.#condition()}` : spread;
  }

  #field(type: GraphQLCompositeType, depth: number): string {
    if (isUnionType(type)) return "__typename";
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < 4 || !isCompositeType(getNamedType(field.type)),
    );
    const field = this.#chance(0.002) ? undefined : this.#pickOrNone(fields);
    if (!field) return depth < 5 && this.#chance(0.5) ? "nonsense" : "__typename";
    const inner = getNamedType(field.type);
    const below = isCompositeType(inner) ? ` ${this.#selections(inner, depth + 1)}` : "";
    const given = this.#arguments(field.args);
    const alias =
      given !== "" && !this.#chance(0.03) ? `${field.name}${this.#aliases++}: ` : this.#alias(field.name);
    return `${alias}${field.name}${given}${this.#condition()}${below}`;
  }

  #arguments(all: readonly GraphQLArgument[]): string {
    const other = this.#chance(0.7) ? ["last", "before"] : ["first", "after"];
    const given = all.filter(({ name, type }) => {
      if (isNonNullType(type)) return true;
      if (other.includes(name)) return this.#chance(0.01);
      return this.#chance(name === "after" || name === "before" ? 0.02 : 0.25);
    });
    const written = given.map((argument) => `${argument.name}: ${this.#value(argument.type, argument.name)}`);
    return written.length > 0 ? `(${written.join(", ")})` : "";
  }

  #value(type: GraphQLInputType, name: string): string {
    if (this.#chance(0.3)) return this.#variable(type, name);
    return literal(this.#plain(type, name), type);
  }

  #variable(type: GraphQLInputType, name: string): string {
    const variable = `v${this.#definitions.size}`;
    const fallback =
      this.#chance(0.2) && !isNonNullType(type) ? ` = ${literal(this.#plain(type, name), type)}` : "";
    this.#definitions.set(variable, `${type}${fallback}`);
    if (!this.#chance(0.15) || isNonNullType(type)) {
      const list = isListType(getNullableType(type));
      const value = this.#plain(type, name);
      this.#variables[variable] = list && Array.isArray(value) && this.#chance(0.3) ? value[0] : value;
    }
    return `$${variable}`;
  }

  #plain(type: GraphQLInputType, name: string): unknown {
    if (isNonNullType(type)) return this.#plain(type.ofType, name);
    if (this.#chance(0.01)) return null;
    if (isListType(type)) {
      return Array.from({ length: this.#chance(0.02) ? 0 : 1 + this.#below(3) }, () =>
        this.#plain(type.ofType, name),
      );
    }
    if (isEnumType(type)) return this.#pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(() => this.#chance(0.3));
      return Object.fromEntries(fields.map((field) => [field.name, this.#plain(field.type, field.name)]));
    }
    const { ids, words } = this.#pools;
    switch (type.name) {
      case "Int":
        return this.#chance(0.03) ? 0 : 1 + this.#below(4);
      case "ID":
        return this.#chance(0.02) ? "?" : this.#pick(ids);
      case "PartialDate":
        return this.#pick(["2031", "2031-03", "2031-03-14", "2030-12-31"]);
      case "CountryCode":
        return this.#pick(["JO", "KG"]);
      default:
        return name === "after" || name === "before"
          ? this.#pick(["", "bWFkZSB1cA"])
          : name === "language"
            ? this.#pick(["ar", "en", "ru", "fr"])
            : this.#pick(words);
    }
  }

  #condition(): string {
    if (!this.#chance(0.12)) return "";
    const name = this.#chance(0.5) ? "skip" : "include";
    if (this.#chance(0.4)) return ` @${name}(if: ${this.#chance(0.5)})`;
    const variable = `c${this.#below(3)}`;
    if (!this.#definitions.has(variable)) {
      const fallback = this.#chance(0.3);
      this.#definitions.set(variable, `Boolean!${fallback ? ` = ${this.#chance(0.5)}` : ""}`);
      if (!fallback || this.#chance(0.5)) this.#variables[variable] = this.#chance(0.5);
    }
    return ` @${name}(if: $${variable})`;
  }

  /** One of the field's own, as a rule: the same response key for two fields is an error. */
  #alias(field: string): string {
    if (this.#chance(0.01)) return "same: ";
    return this.#chance(0.15) ? `${field}_${this.#below(2)}: ` : "";
  }

  /** Types a fragment on this one may be of, and now and then one that it may not. */
  #related(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    const others = Object.values(this.#schema.getTypeMap()).filter(isCompositeType);
    if (this.#chance(0.003)) return others;
    const possible = isObjectType(type) ? [type] : this.#schema.getPossibleTypes(type);
    const interfaces = others.filter(
      (other) => isInterfaceType(other) && possible.some((one) => one.getInterfaces().includes(other)),
    );
    return [type, ...possible, ...interfaces];
  }

  #broken(text: string): string {
    const at = this.#below(text.length);
    return (
      text.slice(0, at) + this.#pick(["}", "{", "(", '"', "!", "$x", " x: ", "@skip", "..."]) + text.slice(at)
    );
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #pick<Item>(items: readonly Item[]): Item {
    const item = this.#pickOrNone(items);
    if (item === undefined) throw new Error("Nothing to pick from");
    return item;
  }

  #pickOrNone<Item>(items: readonly Item[]): Item | undefined {
    return items[this.#below(items.length)];
  }
}

/** A value as GraphQL writes it. */
function literal(value: unknown, type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) {
    const item = isListType(inner) ? inner.ofType : inner;
    return `[${value.map((one) => literal(one, item)).join(", ")}]`;
  }
  if (isEnumType(inner)) return String(value);
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    const written = Object.entries(value as Record<string, unknown>).flatMap(([name, one]) => {
      const field = fields[name];
      return field ? [`${name}: ${literal(one, field.type)}`] : [];
    });
    return `{${written.join(", ")}}`;
  }
  return JSON.stringify(value);
}
