import { registerEnumType } from "type-graphql";

/** Makes an enum of the API; the compiler asks for a description of each value. */
export function describeEnum<Name extends string>(
  values: Readonly<Record<Name, string>>,
  name: string,
  description: string,
  valueDescriptions: Readonly<Record<Name, string>>,
): void {
  const described = Object.entries<string>(valueDescriptions).map(([key, text]) => [
    key,
    { description: text },
  ]);
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(described) });
}
