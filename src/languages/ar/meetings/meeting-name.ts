import type { LocalizedText } from "../../../graph/names.ts";
import type { Entity } from "../resolution/entity.ts";
import type { MeetingContext } from "./context.ts";
import type { MeetingMention, MeetingParticipant } from "./meeting.ts";

/** What naming a meeting and its participants asks of the article. */
export interface MeetingNaming {
  readonly nameOf: (entity: Entity, language: string) => string | undefined;
  readonly textOf: (participant: MeetingParticipant) => string;
  readonly representing: (entity: Entity) => string | undefined;
}

/** The title of an occasion, or "the meeting of a with b" in each language that has all the names. */
export function namesOf(
  { words }: MeetingContext,
  { kind, title, place }: MeetingMention,
  participants: readonly MeetingParticipant[],
  naming: MeetingNaming,
): LocalizedText[] {
  if (title !== undefined) return [{ language: "ar", text: title }];
  const [first, second] = sidesOf(kind, participants);
  return words.templates
    .filter((template) => template.kind === kind)
    .flatMap(({ language, template }) => {
      const a = called(first, language);
      const b = called(second, language) ?? visited(language);
      return a && b ? [{ language, text: template.replace("{a}", a).replace("{b}", b) }] : [];
    });

  /** A visit may be to a place alone. */
  function visited(language: string): string | undefined {
    if (kind !== "VISIT" || second.length > 0) return undefined;
    return place?.names.find((name) => name.language === language)?.text;
  }

  function called(side: readonly MeetingParticipant[], language: string): string | undefined {
    const names = side.map(
      (one) =>
        (one.entity && naming.nameOf(one.entity, language)) ??
        (language === "ar" ? naming.textOf(one) : undefined),
    );
    if (names.includes(undefined) || names.length === 0) return undefined;
    return names.join(language === "ar" ? "\u060C " : ", ");
  }
}

/** Who met whom: hosts and guests; of a visit whoever came first; where neither is told apart, the first named. */
function sidesOf(
  kind: MeetingMention["kind"],
  participants: readonly MeetingParticipant[],
): [readonly MeetingParticipant[], readonly MeetingParticipant[]] {
  const guests = participants.filter(({ role }) => role === "GUEST");
  const hosts = participants.filter(({ role }) => role === "HOST" || role === "CHAIR");
  if (kind === "VISIT") return [guests, hosts];
  if (hosts.length > 0 || guests.length > 0) return [hosts, guests];
  return [participants.slice(0, 1), participants.slice(1)];
}
