import { LIMITS } from "./api/limits/limits.ts";
import {
  addresses,
  databaseAddress,
  oneOf,
  origins,
  portOr,
  type SettingReader,
  text,
  wholeNumber,
  yesOrNo,
} from "./setting-readers.ts";

/** A setting the environment may give. */
export interface Setting<Value> {
  /** Of the environment variable. */
  readonly name: string;
  /** Its value when the variable is left out, as one would write it; empty for none. */
  readonly fallback: string;
  /** For `--help` and the README. */
  readonly description: string;
  readonly read: SettingReader<Value>;
}

/**
 * Every setting: the name of its environment variable, what it is when left
 * out, what it does, and how its value is read. A new one is a row here and a
 * row in the README's table; a test compares the two.
 */
export const SETTINGS = {
  port: setting("PORT", "4000", "Port to listen on; 0 takes a free one.", wholeNumber(0, 65_535)),
  host: setting("HOST", "localhost", "Name or address to listen on; 0.0.0.0 for every network.", text),
  articles: setting("ARTICLES", "data/articles", "Folder or file of articles to read before serving.", text),
  databaseUrl: setting(
    "DATABASE_URL",
    "file:readout.db",
    "Where the graph is kept: file:PATH or :memory: for SQLite, postgres://… for PostgreSQL.",
    databaseAddress,
  ),
  replicaUrls: setting(
    "DATABASE_REPLICA_URL",
    "",
    "Copies of a PostgreSQL database that reads go to: addresses, parted by commas.",
    addresses,
  ),
  queueLease: setting(
    "QUEUE_LEASE",
    "60",
    "Seconds after which a document is given to another worker, when the one that has it is gone.",
    wholeNumber(1, 86_400),
  ),
  privateAddresses: setting(
    "PRIVATE_ADDRESSES",
    "refuse",
    "Whether feeds and pages may be fetched from this machine and private networks: refuse or allow.",
    oneOf("refuse", "allow"),
  ),
  trustProxy: setting(
    "TRUST_PROXY",
    "no",
    "Whether a client's address is what X-Forwarded-For says: yes only behind a proxy that sets it, or no.",
    yesOrNo,
  ),
  corsOrigins: setting(
    "CORS_ORIGINS",
    "",
    "Origins of other sites whose pages may ask, such as https://news.example: several parted by commas, or * for all.",
    origins,
  ),
  playground: setting(
    "PLAYGROUND",
    "yes",
    "Whether /graphql opens the playground in a browser: yes or no.",
    yesOrNo,
  ),
  metrics: setting(
    "METRICS",
    "here",
    "Where /metrics is answered: here, beside the API; at a port of its own, which the public need not reach; or off.",
    portOr("here", "off"),
  ),
  operations: setting(
    "OPERATIONS",
    "any",
    "Which operations are answered: any, or only those listed in schema/operations and schema/examples.",
    oneOf("any", "listed"),
  ),
  maxBodyBytes: limit("MAX_BODY_BYTES", LIMITS.bodyBytes, "Bytes of a request's body, at most."),
  maxTokens: limit("MAX_TOKENS", LIMITS.tokens, "Lexical tokens of a GraphQL document, at most."),
  maxDepth: limit("MAX_DEPTH", LIMITS.depth, "Levels of fields in a GraphQL document, at most."),
  maxAliases: limit(
    "MAX_ALIASES",
    LIMITS.aliases,
    "Aliased or repeated fields in a GraphQL document, at most.",
  ),
  maxCost: limit("MAX_COST", LIMITS.cost, "Estimated cost of one operation, at most."),
  costPerMinute: limit(
    "COST_PER_MINUTE",
    LIMITS.costPerMinute,
    "Estimated cost that one client may run up in a minute; 0 for no limit.",
    0,
  ),
  answerMs: limit("ANSWER_MS", LIMITS.time, "Milliseconds after which an answer is given up."),
  arrivalMs: limit("ARRIVAL_MS", LIMITS.arrival, "Milliseconds in which a request has to arrive whole."),
  cacheBytes: limit("CACHE_BYTES", 64 * 1024 * 1024, "Bytes of answers to keep in memory; 0 for none.", 0),
  logLevel: setting(
    "LOG_LEVEL",
    "warn",
    "Least severe message the server logs: fatal, error, warn, info, debug, trace or silent.",
    oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent"),
  ),
  environment: setting(
    "NODE_ENV",
    "development",
    "development, production or test; production tells clients less about the inside.",
    oneOf("development", "production", "test"),
  ),
} as const;

export type Settings = {
  readonly [Key in keyof typeof SETTINGS]: (typeof SETTINGS)[Key] extends Setting<infer Value>
    ? Value
    : never;
};

/** Values of the environment that cannot be used: a sentence each. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";

  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/** The variables of an environment, `process.env` for one. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads every setting. An empty variable counts as left out.
 *
 * @throws SettingsError with a sentence for each wrong value, not only the first.
 */
export function readSettings(environment: Environment): Settings {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, { name, fallback, read }] of Object.entries<Setting<unknown>>(SETTINGS)) {
    const given = environment[name]?.trim() || fallback;
    const outcome = read(given);
    if ("value" in outcome) values[key] = outcome.value;
    else problems.push(`The setting ${name} is "${withoutPassword(given)}", but ${outcome.problem}`);
  }
  if (problems.length > 0) throw new SettingsError(problems);
  // Every key of SETTINGS has been given a value of its own reader by now.
  return values as Settings;
}

/** An address as it may be printed. */
function withoutPassword(given: string): string {
  return given.replace(/:[^:/@]*@/, ":…@");
}

function setting<Value>(
  name: string,
  fallback: string,
  description: string,
  read: SettingReader<Value>,
): Setting<Value> {
  return { name, fallback, description, read };
}

function limit(name: string, fallback: number, description: string, least = 1): Setting<number> {
  return setting(name, String(fallback), description, wholeNumber(least, 2 ** 31 - 1));
}
