import type { FieldNode } from "graphql";
import type { Variables } from "../../api/limits/cost.ts";
import type { ServerContext } from "../server-context.ts";
import type { TextsOfSelection } from "./known-texts.ts";

type Given = Readonly<Record<string, unknown>>;

/** One execution of a compiled operation. */
export class Run {
  readonly context: ServerContext;
  readonly variables: Variables;
  readonly #texts = new Map<string, TextsOfSelection>();
  readonly #given = new Map<FieldNode, Given>();

  /** @param variables coerced. */
  constructor(context: ServerContext, variables: Variables) {
    this.context = context;
    this.variables = variables;
  }

  /** The texts kept of a selection with these values of the variables in it. */
  textsOf(selection: string, variables: readonly string[]): TextsOfSelection {
    const known = this.#texts.get(selection);
    if (known) return known;
    const values = variables.map((name) => JSON.stringify(this.variables[name]) ?? "left out");
    const texts = this.context.texts.of([selection, ...values].join());
    this.#texts.set(selection, texts);
    return texts;
  }

  /** The arguments of a field, coerced once. */
  givenTo(node: FieldNode, coerce: () => Given): Given {
    const known = this.#given.get(node) ?? coerce();
    this.#given.set(node, known);
    return known;
  }
}
