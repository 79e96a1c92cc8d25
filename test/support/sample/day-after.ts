import type { ArticleGraph } from "../../../src/graph/article-graph.ts";
import type { Role } from "../../../src/graph/role.ts";
import { anchorIn } from "../anchor.ts";
import { AGENCY, COUNCIL, KYRGYZSTAN, SECRETARIAT, SESSION, SUMMIT, WARDANI, ZUMURRUDI } from "../cast.ts";
import { articleOf, statementOf } from "../records.ts";

/** Relayed by an agency; vowel signs and tatweel in words that search must find plain. */
export function dayAfter(): ArticleGraph {
  const id = "article-day-after";
  const text = [
    "ذكرت وكالة أنباء المرسى أن سالم الورداني، أمين عام مجلس ضفاف البحيرة، تعهد بتنظيف شواطئ البُحَيْـرَة قبل الصيف.",
    "ودعت هالة الزمردي، المتحدثة باسم أمانة مجلس ضفاف البحيرة، قرغيزستان إلى حضور القمة الثالثة، وذلك بعد الاجتماع السابع.",
  ].join("\n");
  const at = anchorIn(id, text);
  const secretary: Role = {
    holderId: WARDANI.id,
    title: "أمين عام مجلس ضفاف البحيرة",
    organizationId: COUNCIL.id,
    asOf: "2031-03-15",
    evidence: [at("أمين عام مجلس ضفاف البحيرة")],
  };
  const spokeswoman: Role = {
    holderId: ZUMURRUDI.id,
    title: "المتحدثة باسم أمانة مجلس ضفاف البحيرة",
    organizationId: SECRETARIAT.id,
    asOf: "2031-03-15",
    evidence: [at("المتحدثة باسم أمانة مجلس ضفاف البحيرة")],
  };
  return {
    article: articleOf({
      id,
      text,
      headline: "الورداني يتعهد بتنظيف الشواطئ",
      publishedOn: "2031-03-15",
      urls: ["https://marsa.example/day-after"],
      agencyId: AGENCY.id,
    }),
    agents: [WARDANI, ZUMURRUDI, COUNCIL, SECRETARIAT, AGENCY, KYRGYZSTAN],
    roles: [secretary, spokeswoman],
    statements: [
      statementOf({
        id: "statement-second-pledge",
        order: 0,
        act: "PLEDGE",
        cue: at("تعهد"),
        content: [at("بتنظيف شواطئ البُحَيْـرَة قبل الصيف")],
        speakers: [
          {
            agentId: WARDANI.id,
            mention: at("سالم الورداني"),
            role: secretary,
            resolution: "FULL_NAME",
          },
        ],
        viaIds: [AGENCY.id],
        date: "2031-03-15",
      }),
      statementOf({
        id: "statement-invitation",
        order: 1,
        act: "INVITATION",
        cue: at("دعت"),
        content: [at("حضور القمة الثالثة")],
        speakers: [
          {
            agentId: ZUMURRUDI.id,
            mention: at("هالة الزمردي"),
            role: spokeswoman,
            resolution: "FULL_NAME",
          },
        ],
        onBehalfOfIds: [SECRETARIAT.id],
        addresseeIds: [KYRGYZSTAN.id],
        meetingId: SUMMIT.id,
        date: "2031-03-15",
      }),
    ],
    meetings: [
      {
        ...SESSION,
        status: "MENTIONED",
        participants: [
          {
            agentId: ZUMURRUDI.id,
            mention: at("هالة الزمردي"),
            role: "PARTICIPANT",
            representingId: SECRETARIAT.id,
          },
        ],
        articleIds: [id],
        evidence: [at("الاجتماع السابع")],
      },
      { ...SUMMIT, participants: [], articleIds: [id], evidence: [at("القمة الثالثة")] },
    ],
    mentions: [
      { agentId: AGENCY.id, form: "FULL_NAME", evidence: at("وكالة أنباء المرسى") },
      { agentId: WARDANI.id, form: "FULL_NAME", evidence: at("سالم الورداني") },
      { agentId: COUNCIL.id, form: "FULL_NAME", evidence: at("مجلس ضفاف البحيرة") },
      { agentId: ZUMURRUDI.id, form: "FULL_NAME", evidence: at("هالة الزمردي") },
      { agentId: SECRETARIAT.id, form: "FULL_NAME", evidence: at("أمانة مجلس ضفاف البحيرة") },
      { agentId: KYRGYZSTAN.id, form: "FULL_NAME", evidence: at("قرغيزستان") },
    ],
  };
}
