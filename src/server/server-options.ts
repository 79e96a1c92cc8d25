import type { Limits } from "../api/limits/limits.ts";
import type { Store } from "../store/store.ts";

export interface ServerOptions {
  readonly store: Store;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** The least severe message that is logged, as pino names it; `silent` logs nothing. */
  readonly logLevel?: string;
  /** In production, answers to wrong questions tell less of the schema. */
  readonly production?: boolean;
  /** Whether `/graphql` opens the playground in a browser; it does by default. */
  readonly playground?: boolean;
  /** Where `/metrics` is answered: `here`, beside the API, by default; `off`, nowhere; or at a port of its own, on the same host. */
  readonly metrics?: "here" | "off" | number;
  /** Those that differ from `LIMITS`. */
  readonly limits?: Partial<Limits>;
  /** Bytes of answers to keep; 0 keeps none. */
  readonly cacheBytes?: number;
  /** How often a question is asked before it is compiled; 0 for never. */
  readonly compileAfter?: number;
  /** Whether the address of a client is what `X-Forwarded-For` says: only behind a proxy that sets it. */
  readonly trustProxy?: boolean;
  /** Origins of other sites whose pages may ask, such as `https://news.example`; `*` for all; none by default. */
  readonly corsOrigins?: readonly string[];
  /** Whether only the operations in `schema/operations` and `schema/examples` are answered. */
  readonly safelistOnly?: boolean;
  /** Whether spans are told to a collector, as the `OTEL_…` variables of the environment say. */
  readonly tracing?: boolean;
}
