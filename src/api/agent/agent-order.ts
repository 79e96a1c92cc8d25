import type { AgentOrder as Name } from "../../store/store.ts";
import { describeEnum } from "../enum.ts";

export const AgentOrder: Readonly<Record<Name, Name>> = {
  NAME_ASC: "NAME_ASC",
  STATEMENTS_DESC: "STATEMENTS_DESC",
};
export type AgentOrder = Name;

describeEnum(AgentOrder, "AgentOrder", "The order of a list of persons or organizations.", {
  NAME_ASC: "By name.",
  STATEMENTS_DESC: "Those with the most statements first.",
});
