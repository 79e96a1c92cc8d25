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
  readonly speakers: readonly PackedSpeaker[];
};

type PackedSpeaker = Omit<Speaker, "mention" | "role"> & {
  readonly mention?: PackedEvidence;
  readonly role?: RoleWith<PackedEvidence>;
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

/** Reads a statement in the window of its text. What was just parsed is filled in, which is much faster than a copy. */
export function unpackStatement(record: string, window: Window): Statement {
  const packed = JSON.parse(record) as PackedStatement;
  const read = evidenceReader(window);
  const content = packed.content.map(read);
  return Object.assign(packed, {
    articleId: window.articleId,
    text: packed.text ?? joined(content),
    cue: read(packed.cue),
    content,
    speakers: packed.speakers.map((speaker) => unpackSpeaker(speaker, read)),
  });
}

function unpackSpeaker(speaker: PackedSpeaker, read: (packed: PackedEvidence) => Evidence): Speaker {
  const { mention, role } = speaker;
  return Object.assign(
    speaker,
    mention && { mention: read(mention) },
    role && { role: Object.assign(role, { evidence: role.evidence.map(read) }) },
  );
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
