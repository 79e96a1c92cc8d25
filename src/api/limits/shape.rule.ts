import { type ASTVisitor, Kind, type ValidationContext } from "graphql";
import { ApiError, ErrorCode } from "../errors.ts";
import type { Limits } from "./limits.ts";
import { shapeOf } from "./shape.ts";

/**
 * Refuses a document too deep or too wide to be looked at closer. It runs
 * before the rules that look closer, whose time may grow with the square of the
 * document: in their place they are given an empty one.
 */
export function shapeRule(limits: Pick<Limits, "depth" | "aliases">) {
  return (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const { depth, aliases } = shapeOf(document);
      const problem =
        depth > limits.depth
          ? `The document is ${depth} levels deep; at most ${limits.depth} are answered. Ask for the inner nodes by id, in a question of their own.`
          : aliases > limits.aliases
            ? `The document has ${aliases} aliased or repeated fields; at most ${limits.aliases} are answered. Use lists, \`nodes(ids:)\` and filters instead.`
            : undefined;
      if (problem === undefined) return undefined;
      context.reportError(new ApiError(ErrorCode.TOO_COMPLEX, problem, 400));
      return { kind: Kind.DOCUMENT, definitions: [] };
    },
  });
}
