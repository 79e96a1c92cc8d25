import { knownBodyAt, namedBodyAt } from "./body.ts";
import { bothAt, groupAt } from "./group.ts";
import { personAt } from "./person.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import type { MentionContext } from "./reader.ts";

/** The phrase for somebody that begins at a token: the first of the finders that has one. */
export function phraseAt(context: MentionContext, from: number, end: number): Phrase | undefined {
  const token = context.tokens[from];
  if (token?.kind !== "word" || !(token.word.opensPhrase || context.familyNames.has(token.word.base)))
    return undefined;
  return (
    pronounAt(context, from) ??
    bothAt(context, from) ??
    personAt(context, from, end) ??
    knownBodyAt(context, from, end) ??
    namedBodyAt(context, from, end) ??
    groupAt(context, from, end)
  );
}

/** "معاليه": a word of respect with a pronoun. */
function pronounAt({ tokens, vocabulary }: MentionContext, from: number): Phrase | undefined {
  const gender = vocabulary.honorificPronouns.get(tokens[from]?.word.base ?? "");
  return gender && phraseOf("pronoun", from, from + 1, gender);
}
