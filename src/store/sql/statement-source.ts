import type { DateRange } from "../../graph/partial-date.ts";
import { forceOf, SpeechAct } from "../../graph/speech-act.ts";
import type { StatementFilter } from "../filter.ts";
import { indexWords } from "../words.ts";
import { agentKeys } from "./agent-keys.ts";
import { ACT_CODES, Relation } from "./codes.ts";
import type { Reader, TokenQuery } from "./database.ts";
import { factToken } from "./tokens.ts";

/** Where the statements of a filter are read from: the way that reads least. */
export type StatementSource =
  /** Ranges of the lists kept by subject and act; each is in order. */
  | {
      readonly way: "lists";
      readonly lists: readonly StatementList[];
      readonly range?: DateRange | undefined;
    }
  /** A search over words and facts, for whatever names more than one thing. */
  | { readonly way: "tokens"; readonly query: TokenQuery; readonly range?: DateRange | undefined }
  /** The texts themselves, of one article or of all. */
  | {
      readonly way: "texts";
      readonly article?: bigint;
      readonly acts?: readonly number[];
      readonly range?: DateRange | undefined;
    };

export interface StatementList {
  readonly relation: Relation;
  readonly subject: number;
  /** Absent for every act. */
  readonly act?: number;
}

/** Beyond so many lists, one search costs less than reading the beginning of each. */
const MOST_LISTS = 32;

/** The source of a filter; undefined where it names somebody or something unknown, and nothing can be found. */
export async function statementSource(
  db: Reader,
  filter: StatementFilter,
  byText: boolean,
): Promise<StatementSource | undefined> {
  const subjects = await subjectsOf(db, filter);
  const article = await articlePlace(db, filter.article);
  const acts = actsOf(filter);
  const words = filter.text === undefined ? undefined : indexWords(filter.text);
  if (!subjects || article === null || acts?.length === 0 || words?.length === 0) return undefined;

  const range = filter.date;
  const plain = !words && !filter.quotation;
  if (plain && subjects.length === 0 && (article !== undefined || byText)) {
    const codes = acts?.map((act) => ACT_CODES[act]);
    return { way: "texts", range, ...(article !== undefined && { article }), ...(codes && { acts: codes }) };
  }
  if (plain && subjects.length <= 1 && article === undefined) {
    const lists = listsOf(subjects[0] ?? { relation: Relation.ALL, keys: [0] }, acts);
    if (lists.length <= MOST_LISTS) return { way: "lists", lists, range };
  }
  return {
    way: "tokens",
    range,
    query: {
      all: [
        ...(words ?? []),
        ...(filter.quotation ? [factToken.quotation(filter.quotation)] : []),
        ...(article !== undefined ? [factToken.article(article)] : []),
      ],
      anyOf: [
        ...subjects.map(({ relation, keys }) => keys.map((key) => factToken.subject(relation, key))),
        ...(acts ? [acts.map(factToken.act)] : []),
      ],
    },
  };
}

interface Subject {
  readonly relation: Relation;
  readonly keys: readonly number[];
}

/** What the filter ties statements to; undefined where nobody has the id or name. */
async function subjectsOf(db: Reader, filter: StatementFilter): Promise<Subject[] | undefined> {
  const agents = [
    { relation: Relation.SPEAKER, agent: filter.speaker },
    { relation: Relation.ON_BEHALF_OF, agent: filter.onBehalfOf },
    { relation: Relation.ADDRESSEE, agent: filter.addressee },
    { relation: Relation.ABOUT, agent: filter.about },
  ];
  const subjects: Subject[] = [];
  for (const { relation, agent } of agents) {
    const keys = await agentKeys(db, agent);
    if (keys) subjects.push({ relation, keys });
  }
  if (filter.meeting !== undefined) {
    const rows = await db.read<{ key: number }>("SELECT key FROM meeting WHERE id = ?", [filter.meeting]);
    subjects.push({ relation: Relation.MEETING, keys: rows.map(({ key }) => key) });
  }
  return subjects.some(({ keys }) => keys.length === 0) ? undefined : subjects;
}

/** The place of the article; null where there is none of that id. */
async function articlePlace(db: Reader, id: string | undefined): Promise<bigint | undefined | null> {
  if (id === undefined) return undefined;
  const sql = "SELECT CAST(place AS TEXT) AS place FROM article WHERE id = ?";
  const [row] = await db.read<{ place: string }>(sql, [id]);
  return row ? BigInt(row.place) : null;
}

/** The acts asked for, by themselves and by their force; undefined for any. */
function actsOf({ act, force }: StatementFilter): SpeechAct[] | undefined {
  if (!act && !force) return undefined;
  return Object.values(SpeechAct).filter(
    (known) => (act?.includes(known) ?? true) && (force?.includes(forceOf(known)) ?? true),
  );
}

function listsOf({ relation, keys }: Subject, acts: readonly SpeechAct[] | undefined): StatementList[] {
  return keys.flatMap((subject) =>
    acts ? acts.map((act) => ({ relation, subject, act: ACT_CODES[act] })) : [{ relation, subject }],
  );
}
