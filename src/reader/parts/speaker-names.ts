import type { SpeakerResolution } from "../generated/graphql.ts";
import type { Words } from "../language/language.tsx";

interface Speaking {
  readonly agent: { readonly name: string } | null;
  readonly resolution: SpeakerResolution;
}

/** “Xi Jinping and Nikolai Patrushev”; who has no name is said to have none. */
export function speakerNames(speakers: readonly Speaking[], { t, list }: Words): string {
  if (speakers.length === 0) return t("speaker.UNRESOLVED");
  return list(speakers.map((speaker) => speakerName(speaker, t)));
}

export function speakerName({ agent, resolution }: Speaking, t: Words["t"]): string {
  return agent?.name ?? t(resolution === "UNNAMED" ? "speaker.UNNAMED" : "speaker.UNRESOLVED");
}
