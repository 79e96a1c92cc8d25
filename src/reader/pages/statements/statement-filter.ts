import type { IllocutionaryForce, Quotation, SpeechAct, StatementFilter } from "../../generated/graphql.ts";
import { agentFilter } from "../../parts/address-name.ts";
import type { Filters } from "./statements-path.ts";

/** The filter of the API for what an address asks. Words it does not know are refused by the API, with the nearest right one. */
export function statementFilter(filters: Filters): StatementFilter {
  const { act, force, by, about, words, since, until, quotation, article, meeting } = filters;
  const { "on-behalf-of": onBehalfOf, "said-to": addressee } = filters;
  return {
    ...(act && { act: act.map((value) => value.toUpperCase() as SpeechAct) }),
    ...(force && { force: force.map((value) => value.toUpperCase() as IllocutionaryForce) }),
    ...(by && { speaker: agentFilter(by) }),
    ...(onBehalfOf && { onBehalfOf: agentFilter(onBehalfOf) }),
    ...(addressee && { addressee: agentFilter(addressee) }),
    ...(about && { about: agentFilter(about) }),
    ...(words && { text: words }),
    ...((since || until) && { date: { ...(since && { from: since }), ...(until && { to: until }) } }),
    ...(quotation && { quotation: quotation.toUpperCase() as Quotation }),
    ...(article && { article }),
    ...(meeting && { meeting }),
  };
}
