import type { ArticleGraph } from "../../src/graph/article-graph.ts";
import type { Meeting, MeetingStatus } from "../../src/graph/meeting.ts";
import type { Person } from "../../src/graph/person.ts";
import { anchorIn } from "./anchor.ts";
import { articleOf } from "./records.ts";

/** Somebody invented who meets a great many, all invented. */
export const HOST: Person = {
  type: "Person",
  id: "person-crowd-host",
  names: [
    { language: "ar", text: "غزوان المرساوي" },
    { language: "en", text: "Ghazwan Marsawi" },
  ],
  aliases: [],
  externalIds: [],
  identity: "GAZETTEER",
};

const STATUSES: readonly MeetingStatus[] = ["HELD", "HELD", "PLANNED", "CANCELLED", "MENTIONED"];

/** One article of as many guests as wanted: the first is met most often, and all of them at one summit. */
export function crowd(guests: number): ArticleGraph {
  const id = "article-crowd";
  const names = Array.from({ length: guests }, (_, index) => `الضيف الكريم ${index} بن زيد المفترض`);
  const text = `استقبل غزوان المرساوي ضيوفه: ${names.join("، ")}.`;
  const at = anchorIn(id, text);
  const persons = names.map(
    (name, index): Person => ({
      type: "Person",
      id: `person-crowd-${index}`,
      names: [
        { language: "ar", text: name },
        ...(index % 3 === 0 ? [] : [{ language: "en", text: `Guest ${index} of the Supposed Family` }]),
      ],
      aliases: [],
      externalIds: [],
      identity: "GAZETTEER",
    }),
  );
  const host = { agentId: HOST.id, mention: at("غزوان المرساوي"), role: "HOST" as const };
  const guest = (index: number) => ({
    agentId: `person-crowd-${index}`,
    mention: at(names[index] ?? ""),
    role: "GUEST" as const,
  });
  const meetingOf = (key: string, facts: Pick<Meeting, "status" | "participants"> & Partial<Meeting>) =>
    ({
      type: "Meeting",
      id: `meeting-crowd-${key}`,
      names: [{ language: "ar", text: "لقاء غزوان المرساوي" }],
      kind: "MEETING",
      articleIds: [id],
      evidence: [at("استقبل غزوان المرساوي")],
      identity: "ARTICLE",
      ...facts,
    }) satisfies Meeting;
  const talks = names.flatMap((_, index) =>
    Array.from({ length: 1 + Math.floor(24 / (index + 1)) }, (_, time) =>
      meetingOf(`${index}-${time}`, {
        status: STATUSES[(index + time) % STATUSES.length] ?? "HELD",
        date: `20${30 + (time % 9)}-0${1 + (index % 9)}`,
        participants: [host, guest(index)],
      }),
    ),
  );
  const summit = meetingOf("summit", {
    kind: "SUMMIT",
    status: "HELD",
    date: "2031-04-02",
    participants: [host, ...names.map((_, index) => guest(index))],
  });
  return {
    article: articleOf({ id, text, publishedOn: "2031-04-03" }),
    agents: [HOST, ...persons],
    roles: [],
    statements: [],
    meetings: [...talks, summit],
    mentions: [{ agentId: HOST.id, form: "FULL_NAME", evidence: at("غزوان المرساوي") }],
  };
}
