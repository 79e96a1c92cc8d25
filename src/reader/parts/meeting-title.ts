import type { MeetingInListFragment } from "../generated/graphql.ts";
import type { Words } from "../language/language.tsx";

type Titled = Pick<MeetingInListFragment, "name" | "names" | "kind" | "ordinal"> & {
  readonly participants: readonly { readonly agent: { readonly name: string } | null }[];
};

/** More names than these make a title that is no longer one. */
const MOST_NAMES = 3;

/**
 * What a meeting is called: its name where it has one in the language of the page,
 * else what sort of meeting it is and who met. A name in another language stands
 * only for a meeting of which nothing else is known.
 */
export function meetingTitle({ name, names, kind, ordinal, participants }: Titled, words: Words): string {
  const { t, list, language } = words;
  const own = names.find((each) => each.language === language);
  if (own) return own.text;
  const people = [...new Set(participants.flatMap(({ agent }) => agent?.name ?? []))];
  const sort =
    ordinal === null
      ? t(`meetingKind.${kind}`)
      : t("meeting.numbered", { kind: t(`meetingKind.${kind}`), number: ordinal });
  if (people.length === 0) return ordinal === null ? name : sort;
  const rest = people.length - MOST_NAMES;
  const shown = people.slice(0, rest > 0 ? MOST_NAMES : people.length);
  return t("meeting.of", {
    kind: sort,
    names: list(rest > 0 ? [...shown, t("meeting.others", { rest })] : shown),
  });
}
