import type { Evidence } from "../../graph/evidence.ts";
import type { Speaker, Statement } from "../../graph/statement.ts";
import { evidenceReader, type PackEvidence, type PackedEvidence, type Window } from "./evidence.ts";
import { type RoleWith, roleWith } from "./role.ts";

/** A statement without what its article tells: the words of its evidence, and the article's id. */
type PackedStatement = Omit<Statement, "articleId" | "text" | "cue" | "content" | "speakers"> & {
  /** Kept only where it is not its content's parts joined. */
  readonly text?: string;
  readonly cue: PackedEvidence;
  readonly content: readonly PackedEvidence[];
  readonly speakers: readonly (Omit<Speaker, "mention" | "role"> & {
    readonly mention?: PackedEvidence;
    readonly role?: RoleWith<PackedEvidence>;
  })[];
};

export function packStatement(statement: Statement, pack: PackEvidence): string {
  const { articleId: _, text, cue, content, speakers, ...rest } = statement;
  const { id } = statement;
  const packed: PackedStatement = {
    ...rest,
    ...(text !== joined(content) && { text }),
    cue: pack(cue, `the cue of ${id}`),
    content: content.map((part) => pack(part, `the content of ${id}`)),
    speakers: speakers.map(({ mention, role, ...speaker }) => ({
      ...speaker,
      ...(mention && { mention: pack(mention, `a speaker of ${id}`) }),
      ...(role && { role: roleWith(role, (part) => pack(part, `a role in ${id}`)) }),
    })),
  };
  return JSON.stringify(packed);
}

export function unpackStatement(record: string, window: Window): Statement {
  const { text, cue, content, speakers, ...rest } = JSON.parse(record) as PackedStatement;
  const read = evidenceReader(window);
  const parts = content.map(read);
  return {
    ...rest,
    articleId: window.articleId,
    text: text ?? joined(parts),
    cue: read(cue),
    content: parts,
    speakers: speakers.map(({ mention, role, ...speaker }) => ({
      ...speaker,
      ...(mention && { mention: read(mention) }),
      ...(role && { role: roleWith(role, read) }),
    })),
  };
}

/** All evidence of a statement. */
export function evidenceOfStatement({ cue, content, speakers }: Statement): Evidence[] {
  const ofSpeakers = speakers.flatMap(({ mention, role }) => [
    ...(mention ? [mention] : []),
    ...(role?.evidence ?? []),
  ]);
  return [cue, ...content, ...ofSpeakers];
}

function joined(content: readonly { readonly exact: string }[]): string {
  return content.map((part) => part.exact).join(" … ");
}
