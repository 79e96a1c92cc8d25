/** What a statement of SQL is given for each of its question marks. */
export type Param = string | number | bigint | null | ListParam;

/** A list given whole; an engine takes it in its own way. */
export interface ListParam {
  readonly kind: ListKind;
  readonly values: readonly (string | number | bigint | null)[];
}

export type ListKind = "text" | "integer" | "bigint";

/** A piece of SQL, and what its question marks stand for, in their order. */
export interface Fragment {
  readonly sql: string;
  readonly params: readonly Param[];
}

/** Documents that hold all of the one, and of every other list at least one. */
export interface TokenQuery {
  readonly all: readonly string[];
  readonly anyOf: readonly (readonly string[])[];
}

/** The tables that are searched by token, and what their documents are. */
export type TokenTable = "article_words" | "statement_words" | "agent_words";

/** Where the engines part: everything else is the same SQL on both. */
export interface Dialect {
  /** Holds where the expression is one of the list: takes one `ListParam`. */
  oneOf(expression: string, kind: ListKind): string;
  /** A list of texts as a table to read from, in its column `value`: takes one `ListParam`. */
  listed(name: string): string;
  /** Holds for the documents of the table that the query names. */
  matching(table: TokenTable, query: TokenQuery): Fragment;
  /** The column of a token table that says which document it is. */
  readonly document: string;
  /** Ends a SELECT whose rows nobody else may change until the transaction ends. */
  readonly forUpdate: string;
}

/** Rows of a table to be written: a list for each column, all of one length. */
export interface Insert {
  readonly table: string;
  readonly columns: Readonly<Record<string, ListKind>>;
  readonly rows: readonly (readonly (string | number | bigint | null)[])[];
}

export interface Reader {
  /** The caller says what the columns are; 63-bit numbers are to be cast to text. */
  read<Row>(sql: string, params: readonly Param[]): Promise<readonly Row[]>;
}

/** Reads and writes that happen all or not at all. */
export interface Transaction extends Reader {
  write(sql: string, params: readonly Param[]): Promise<void>;
  insert(insert: Insert): Promise<void>;
  /** Leaves rows that are there already as they are; gives these columns of those that were not. */
  insertNew<Row>(insert: Insert, returning: readonly (keyof Row & string)[]): Promise<readonly Row[]>;
  insertTokens(table: TokenTable, documents: readonly TokenDocument[]): Promise<void>;
  /** Makes sure that no other transaction writes until this one ends: for what takes something back. */
  alone(): Promise<void>;
  /** Gives the data a new version once the transaction is done. */
  markChanged(): Promise<void>;
}

export interface TokenDocument {
  readonly key: number | bigint;
  /** With a space between. */
  readonly tokens: string;
}

/** An engine, as far as the store needs one. */
export interface Database extends Reader {
  readonly dialect: Dialect;
  /** Reads what is there now, where others may read from a copy that is a moment behind. */
  readonly primary: Reader;
  /** For reads that may take long: where the engine reads in this thread, in another one. */
  readonly long: Reader;
  /** Does the work in one transaction; once it returns, what was written survives a kill. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** The version of the data: another with every change, by whomever. */
  version(): string | Promise<string>;
  /** Calls back soon after the data changed, by whomever; gives the function that ends it. */
  onChange(listener: () => void): () => void;
  close(): Promise<void>;
}
