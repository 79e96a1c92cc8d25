import { Field, ID, InputType } from "type-graphql";
import type { AgentFilter } from "../../store/filter.ts";
import { badUserInput } from "../errors.ts";
import { given, wordsIn } from "../input.ts";
import { nodeId } from "../node/node-id.ts";

@InputType("AgentFilter", { description: "A person or an organization, by id or by a name." })
export class AgentFilterInput {
  @Field(() => ID, { nullable: true, description: "The id." })
  readonly id?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Any name, alias or short name, in any language, whole: `Xi`, `Xi Jinping`, `شي`, `习近平`. Case, vowel signs and variant spellings of letters make no difference.",
  })
  readonly name?: string | null;
}

export function agentFilterOf(
  input: AgentFilterInput | null | undefined,
  path: string,
): AgentFilter | undefined {
  if (input == null) return undefined;
  const { id, name } = input;
  if (id == null && name == null) throw badUserInput(`\`${path}\` is empty. Give an \`id\` or a \`name\`.`);
  return given({ id: nodeId(id, `${path}.id`), name: wordsIn(name, `${path}.name`) });
}
