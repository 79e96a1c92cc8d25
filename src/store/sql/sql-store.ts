import { checkStorable } from "../storable.ts";
import type { Store } from "../store.ts";
import { agents, countAgents } from "./agents.ts";
import { key, keys, putKey, revokeKey } from "./api-keys.ts";
import { articles, countArticles } from "./articles.ts";
import { nestedIn, rolesIn, rolesOf } from "./belonging.ts";
import { countries } from "./countries.ts";
import type { Database } from "./database.ts";
import { keptNodes } from "./kept-nodes.ts";
import { countMeetings, meetings } from "./meetings.ts";
import { countMentions, mentions } from "./mentions.ts";
import { met } from "./met.ts";
import { articlesFrom } from "./origins.ts";
import { putQueue } from "./put/put-queue.ts";
import { countSearch, search } from "./search.ts";
import { shared } from "./shared-names.ts";
import { statementActs } from "./statement-acts.ts";
import { statementCounts } from "./statement-counts.ts";
import { countStatements, statements } from "./statements.ts";
import { suggestions } from "./suggestions.ts";

/** The store over any engine that speaks SQL. What the engines have in common is all here and below. */
export function sqlStore(db: Database): Store {
  const queue = putQueue(db);
  const kept = keptNodes(db);
  /** Looks at what a caller gives before any engine does. */
  const checked = <Args extends readonly unknown[], Result>(
    what: string,
    read: (db: Database, ...args: Args) => Promise<Result>,
  ) => {
    return async (...args: Args): Promise<Result> => {
      checkStorable(args[0], what);
      return read(db, ...args);
    };
  };
  return {
    put: queue.put,
    articlesFrom: checked("origins", articlesFrom),

    nodes: checked("ids", (_, ids) => kept(ids)),
    rolesOf: checked("holderIds", rolesOf),
    rolesIn: checked("organizationIds", rolesIn),
    nestedIn: checked("statementIds", nestedIn),

    articles: checked("filter", articles),
    persons: checked("filter", (_, filter, page) => agents(db, "Person", filter, page)),
    organizations: checked("filter", (_, filter, page) => agents(db, "Organization", filter, page)),
    meetings: checked("filter", meetings),
    statements: checked("filter", statements),
    mentions: checked("filter", mentions),
    search: checked("query", search),

    countArticles: checked("filter", countArticles),
    countPersons: checked("filter", (_, filter) => countAgents(db, "Person", filter)),
    countOrganizations: checked("filter", (_, filter) => countAgents(db, "Organization", filter)),
    countMeetings: checked("filter", countMeetings),
    countStatements: checked("filter", countStatements),
    countMentions: checked("filter", countMentions),
    countSearch: checked("query", countSearch),
    statementCounts: checked("filter", statementCounts),
    statementActs: checked("filter", statementActs),

    met: checked("agentId", met),
    suggestions: checked("beginning", suggestions),
    shared: checked("names", shared),
    countries: (type) => countries(db, type),

    putKey: checked("key", putKey),
    key: checked("id", key),
    keys: () => keys(db),
    revokeKey: checked("id", revokeKey),

    version: () => db.version(),
    onChange: (listener) => db.onChange(listener),
    async close() {
      await queue.idle();
      await db.close();
    },
  };
}
