import { type ASTNode, Kind, type VariableNode, visit } from "graphql";

/** The variables that parts of a document name, each once. */
export function variablesIn(parts: readonly ASTNode[]): readonly string[] {
  const names = new Set<string>();
  for (const part of parts) {
    visit(part, { [Kind.VARIABLE]: ({ name }: VariableNode) => void names.add(name.value) });
  }
  return [...names];
}
