import type { CueForm } from "../cue-verbs.ts";
import type { Range } from "../document.ts";
import type { Attribution } from "./attribution.ts";
import { closeAt, type Open } from "./closing.ts";
import { type Completion, completionOf } from "./completion.ts";
import type { SentenceContext } from "./context.ts";
import { splitActs } from "./coordinated.ts";
import { type Cue, cuesOf } from "./cue.ts";
import { headline } from "./headline.ts";
import { inverted } from "./inverted.ts";
import type { Refusal } from "./refusal.ts";
import { startOf } from "./standing.ts";
import { take } from "./take.ts";

/**
 * The statements of a sentence. Cues are read in order; each that is completed
 * either ends the contents open before it, as the next thing said ("… مؤكدا أن"),
 * or stands inside the last of them, as something said to have been said.
 */
export function attribute(context: SentenceContext, refuse: (refusal: Refusal) => void): Attribution[] {
  const told = headline(context);
  if (told) return [told];
  const done: Attribution[] = [];
  let open: Open[] = [];
  const cues = cuesOf(context, refuse);
  const blocks = ({ forms, opens }: Cue) =>
    forms.some(({ tense }) => tense === "participle" || (tense !== "noun" && opens));
  const verbs = new Set(cues.filter(blocks).map(({ at }) => at));
  const isCue = (at: number) => verbs.has(at);

  for (const cue of cues) {
    const completed = complete(context, cue, isCue);
    if (!completed) {
      const before = inverted(context, cue);
      if (before && !done.some(({ content }) => overlap(content, before.content))) done.push(before);
      else if (cue.forms[0]) refuse({ at: cue.at, form: cue.forms[0], why: "incomplete" });
      continue;
    }
    const { completion, form } = completed;
    open = open.filter(({ contentTo }) => contentTo > cue.at);
    const host = open.at(-1)?.attribution;
    const found = take(
      context,
      { at: cue.at, forms: cue.forms, opens: cue.opens, form },
      completion,
      host,
      done,
    );
    if (typeof found === "string") {
      refuse({ at: cue.at, form, why: found });
      continue;
    }
    const nested = found.parent !== undefined;
    if (!nested) open = closeAt(context, open, startOf(cue, found.subject), done);
    done.push(found);
    open.push({ attribution: found, contentTo: found.content.to });
  }
  const split: Attribution[] = [];
  for (const attribution of done) split.push(...(splitActs(context, attribution) ?? [attribution]));
  return split;
}

function overlap(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The first form that something completes; a clause or a quotation goes before a noun. */
function complete(context: SentenceContext, cue: Cue, isCue: (at: number) => boolean) {
  let noun: { readonly form: CueForm; readonly completion: Completion } | undefined;
  for (const form of cue.forms) {
    const completion = completionOf(context, cue.at, form, isCue);
    if (!completion) continue;
    if (completion.frame.complement !== "noun") return { form, completion };
    noun ??= { form, completion };
  }
  return noun;
}
