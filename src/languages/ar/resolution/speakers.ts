import type { Span } from "../../../text/span.ts";
import type { Attribution, Subject } from "../attribution/attribution.ts";
import type { CueForm } from "../cue-verbs.ts";
import { nameSpan, type Range } from "../document.ts";
import type { Phrase } from "../mentions/phrase.ts";
import { bodySpeaker, unnamedSpeaker } from "./body-speaker.ts";
import { bothSpeakers, pairBefore } from "./both-speakers.ts";
import { Focuses } from "./focuses.ts";
import { postSpeaker } from "./post-speaker.ts";
import { asElided, type Resolved, type ResolvedSubject } from "./resolved.ts";
import { hasRespect, respectIn } from "./respect.ts";
import type { Scene } from "./scene.ts";
import { Wording } from "./wording.ts";

/**
 * Resolves subjects in the order of the text. What is not sure is UNRESOLVED.
 */
export class Speakers {
  private readonly scene: Scene;
  private readonly resolved = new Map<Attribution, ResolvedSubject>();

  constructor(scene: Omit<Scene, "focuses" | "wording">) {
    this.scene = { ...scene, focuses: new Focuses(), wording: new Wording(scene.document) };
  }

  /** A phrase that heads a sentence without saying anything: "عقد الوزير اجتماعا". */
  turnTo(phrases: readonly Phrase[]): void {
    const speakers = phrases.flatMap((phrase) => this.phrase(phrase, []));
    const [first] = phrases;
    if (phrases.length > 1 && first) this.scene.focuses.joint.push({ at: first.from, speakers });
    if (first && speakers.length > 0) this.scene.focuses.turnTo(first.from, speakers, first);
  }

  /** Whom a phrase stands for, wherever it stands. */
  who(phrase: Phrase): readonly Resolved[] {
    return this.phrase(phrase, []);
  }

  resolve(attribution: Attribution): ResolvedSubject {
    const known = this.resolved.get(attribution);
    if (known) return known;
    const found = this.subject(attribution.subject, attribution);
    this.resolved.set(attribution, found);
    if (attribution.parent === undefined && found.speakers.length > 0) {
      const { subject } = attribution;
      const phrase = subject.kind === "overt" ? subject.phrases[0] : undefined;
      this.scene.focuses.turnTo(
        attribution.cue.from,
        found.speakers,
        phrase ?? attribution.form,
        subject.kind === "words",
      );
    }
    return found;
  }

  private subject(subject: Subject, attribution: Attribution): ResolvedSubject {
    switch (subject.kind) {
      case "same": {
        const { speakers } = this.resolve(subject.as);
        return {
          speakers: speakers.map(asElided),
          steps: [
            `No subject of its own; it goes with "${this.scene.wording.textOf(subject.as.cue)}" before it.`,
          ],
        };
      }
      case "overt": {
        const steps: string[] = [];
        const speakers = subject.phrases.flatMap((phrase) => this.phrase(phrase, steps));
        if (subject.phrases.length > 1) this.scene.focuses.joint.push({ at: attribution.cue.from, speakers });
        return { speakers, steps };
      }
      case "words":
        return this.words(subject.range);
      case "elided":
        return subject.of ? this.goingOn(subject.of) : this.elided(subject.form, attribution.cue.from);
    }
  }

  private phrase(phrase: Phrase, steps: string[]): Resolved[] {
    const mention = nameSpan(this.scene.document, phrase);
    const text = this.scene.wording.textOf(phrase);
    const named = this.scene.entities.of(phrase);
    if (phrase.kind === "person" && named) {
      const full = phrase.name !== undefined && !phrase.short;
      steps.push(
        `"${text}" ${full ? "gives the full name" : `is a short form of "${this.scene.wording.nameOf(named)}"`}.`,
      );
      return [{ entity: named, mention, resolution: full ? "FULL_NAME" : "SHORT_NAME" }];
    }
    if (phrase.kind === "title") return [postSpeaker(this.scene, phrase, mention, steps)];
    if (phrase.kind === "pronoun") return this.pronoun(phrase, mention, steps);
    if (phrase.group?.class === "both") return bothSpeakers(this.scene, phrase, mention, steps);
    if (phrase.kind === "group" || phrase.kind === "document")
      return [unnamedSpeaker(this.scene, phrase, mention, steps)];
    if (named) {
      const before = this.scene.entities.referredBy(phrase);
      steps.push(
        before
          ? `"${text}" is "${this.scene.wording.nameOf(named)}", named before.`
          : `"${text}" is named in full.`,
      );
      return [{ entity: named, mention, resolution: before ?? "FULL_NAME" }];
    }
    return [bodySpeaker(this.scene, phrase, mention, steps)];
  }

  private pronoun(phrase: Phrase, mention: Span, steps: string[]): Resolved[] {
    const respect = respectIn(this.scene.document, phrase);
    const last = this.scene.focuses.lastOne(phrase.gender, ({ speakers: [one] }) =>
      one?.entity ? hasRespect(this.scene.document, one.entity, respect) : false,
    );
    const [speaker] = last?.speakers ?? [];
    if (!speaker) return [{ mention, resolution: "UNRESOLVED" }];
    steps.push(`"${this.scene.wording.textOf(phrase)}" is who the text spoke of last.`);
    if (speaker.entity) this.scene.entities.refer(phrase, speaker.entity, "ANAPHOR");
    return [
      { ...speaker, ...(speaker.entity && { mention }), resolution: speaker.entity ? "ANAPHOR" : "UNNAMED" },
    ];
  }

  private words(range: Range): ResolvedSubject {
    const mention = nameSpan(this.scene.document, range);
    const person =
      range.to - range.from <= 2
        ? (this.scene.entities.byPart(range) ??
          this.scene.entities.byText(range) ??
          this.scene.entities.byMisspelling(range))
        : undefined;
    if (person) {
      return {
        speakers: [{ entity: person, mention, resolution: "SHORT_NAME" }],
        steps: [
          `"${this.scene.wording.textOf(range)}" is a short form of "${this.scene.wording.nameOf(person)}".`,
        ],
      };
    }
    return {
      speakers: [{ mention, resolution: "UNNAMED" }],
      steps: [`"${this.scene.wording.textOf(range)}" is the subject, and no name that is known.`],
    };
  }

  /** With the subject of the verb before. */
  private goingOn(of: Phrase): ResolvedSubject {
    const steps = [
      `No subject of its own; it goes on with "${this.scene.wording.textOf(of)}", the subject before it.`,
    ];
    return { speakers: this.phrase(of, steps).map(asElided), steps };
  }

  private elided(form: CueForm, at: number): ResolvedSubject {
    const agreement = `${GENDER[form.gender]} ${NUMBER[form.number]}`;
    if (form.number === "d") {
      const steps = [`No subject; the verb is ${agreement}.`];
      const pair = pairBefore(this.scene, at, steps);
      if (pair.length > 0) return { speakers: pair.map(asElided), steps };
    } else {
      const last = this.scene.focuses.lastFor(form);
      if (last) {
        learn(last.speakers, form);
        const names = last.speakers.map((speaker) => this.scene.wording.called(speaker)).join(", ");
        return {
          speakers: last.speakers.map(asElided),
          steps: [`No subject; the verb is ${agreement}, and so is who the text spoke of last: ${names}.`],
        };
      }
    }
    return {
      speakers: [{ resolution: "UNRESOLVED" }],
      steps: [`No subject; the verb is ${agreement}, and nobody before agrees with it.`],
    };
  }
}

/** Who goes on speaking is of the gender of the verb that goes on. */
function learn([only, ...others]: readonly Resolved[], { gender }: CueForm): void {
  if (others.length > 0 || !only?.entity?.genderless) return;
  only.entity.gender = gender;
  only.entity.genderless = false;
}

const GENDER = { m: "masculine", f: "feminine" } as const;
const NUMBER = { s: "singular", d: "dual", p: "plural" } as const;
