import type { ArticleGraph } from "../../../src/graph/article-graph.ts";
import type { Role } from "../../../src/graph/role.ts";
import { anchorIn } from "../anchor.ts";
import {
  COUNCIL,
  DELEGATIONS,
  KYRGYZSTAN,
  MARSA,
  SESSION,
  SUMMIT,
  TOLSKAYA,
  WARDANI,
  ZUMURRUDI,
} from "../cast.ts";
import { articleOf, statementOf } from "../records.ts";

/**
 * Elided, unnamed, joint and nested speakers, a discontinuous quotation, thanks
 * on behalf of a group, a planned meeting, a character outside the basic plane.
 */
export function opening(): ArticleGraph {
  const id = "article-opening";
  const text = [
    "مرسى الزعفران 14 مارس 2031 / استقبل الأمين العام لمجلس ضفاف البحيرة سالم الورداني اليوم (الجمعة) رؤساء الوفود الأجنبية في الاجتماع الـ7 للمجلس.",
    "وتعهد الورداني بمواصلة حماية مياه البحيرة، وأضاف أن مارين تولسكايا قالت إن الموسم القادم سيكون أفضل.",
    "وقال مسؤول في المجلس طلب عدم ذكر اسمه إن النتائج 🌊 مرضية لقرغيزستان.",
    "ونيابة عن الوفود الأجنبية، وجهت تولسكايا وهالة الزمردي الشكر للورداني على حفاوة الاستقبال.",
    "«لن نقبل»، قال الورداني، «بأي تأخير».",
    "ومن المقرر عقد القمة الثالثة للمجلس في مرسى الزعفران في يونيو.",
  ].join("\n");
  const at = anchorIn(id, text);
  const secretary: Role = {
    holderId: WARDANI.id,
    title: "الأمين العام لمجلس ضفاف البحيرة",
    organizationId: COUNCIL.id,
    asOf: "2031-03-14",
    evidence: [at("الأمين العام لمجلس ضفاف البحيرة")],
  };
  const wardani = (mention: string, occurrence?: number) =>
    ({ agentId: WARDANI.id, mention: at(mention, occurrence), resolution: "SHORT_NAME" }) as const;
  const common = { meetingId: SESSION.id, date: "2031-03-14" };
  return {
    article: articleOf({
      id,
      text,
      dateline: {
        place: MARSA,
        date: "2031-03-14",
        evidence: at("مرسى الزعفران 14 مارس 2031"),
      },
      urls: ["https://marsa.example/opening"],
    }),
    agents: [WARDANI, TOLSKAYA, ZUMURRUDI, COUNCIL, KYRGYZSTAN, DELEGATIONS],
    roles: [secretary],
    statements: [
      statementOf({
        ...common,
        id: "statement-pledge",
        order: 0,
        act: "PLEDGE",
        cue: at("تعهد"),
        content: [at("بمواصلة حماية مياه البحيرة")],
        speakers: [{ ...wardani("الورداني", 2), role: secretary }],
      }),
      statementOf({
        ...common,
        id: "statement-outer",
        order: 1,
        act: "ASSERTION",
        cue: at("أضاف"),
        content: [at("مارين تولسكايا قالت إن الموسم القادم سيكون أفضل")],
        speakers: [{ agentId: WARDANI.id, resolution: "ELIDED" }],
        aboutIds: [TOLSKAYA.id],
      }),
      statementOf({
        ...common,
        id: "statement-nested",
        order: 2,
        act: "ASSERTION",
        cue: at("قالت"),
        content: [at("الموسم القادم سيكون أفضل")],
        speakers: [{ agentId: TOLSKAYA.id, mention: at("مارين تولسكايا"), resolution: "FULL_NAME" }],
        parentId: "statement-outer",
      }),
      statementOf({
        ...common,
        id: "statement-unnamed",
        order: 3,
        act: "ASSERTION",
        cue: at("قال", 2),
        content: [at("النتائج 🌊 مرضية لقرغيزستان")],
        speakers: [{ mention: at("مسؤول في المجلس طلب عدم ذكر اسمه"), resolution: "UNNAMED" }],
        aboutIds: [KYRGYZSTAN.id],
      }),
      statementOf({
        ...common,
        id: "statement-thanks",
        order: 4,
        act: "THANKS",
        cue: at("وجهت"),
        content: [at("الشكر للورداني على حفاوة الاستقبال")],
        speakers: [
          { agentId: TOLSKAYA.id, mention: at("تولسكايا", 2), resolution: "SHORT_NAME" },
          { agentId: ZUMURRUDI.id, mention: at("هالة الزمردي"), resolution: "FULL_NAME" },
        ],
        onBehalfOfIds: [DELEGATIONS.id],
        addresseeIds: [WARDANI.id],
      }),
      statementOf({
        ...common,
        id: "statement-refusal",
        order: 5,
        act: "REFUSAL",
        quotation: "DIRECT",
        cue: at("قال", 3),
        content: [at("لن نقبل"), at("بأي تأخير")],
        speakers: [wardani("الورداني", 3)],
      }),
    ],
    meetings: [
      {
        ...SESSION,
        place: MARSA,
        participants: [
          { agentId: WARDANI.id, mention: at("سالم الورداني"), role: "HOST", representingId: COUNCIL.id },
          { mention: at("رؤساء الوفود الأجنبية"), role: "GUEST", representingId: DELEGATIONS.id },
        ],
        articleIds: [id],
        evidence: [at("الاجتماع الـ7 للمجلس")],
      },
      {
        ...SUMMIT,
        place: MARSA,
        participants: [],
        articleIds: [id],
        evidence: [at("القمة الثالثة للمجلس")],
      },
    ],
    mentions: [
      { agentId: COUNCIL.id, form: "FULL_NAME", evidence: at("مجلس ضفاف البحيرة") },
      { agentId: WARDANI.id, form: "FULL_NAME", evidence: at("سالم الورداني") },
      { agentId: DELEGATIONS.id, form: "TITLE", evidence: at("الوفود الأجنبية") },
      { agentId: WARDANI.id, form: "SHORT_NAME", evidence: at("الورداني", 2) },
      { agentId: TOLSKAYA.id, form: "FULL_NAME", evidence: at("مارين تولسكايا") },
      { agentId: KYRGYZSTAN.id, form: "FULL_NAME", evidence: at("قرغيزستان") },
      { agentId: TOLSKAYA.id, form: "SHORT_NAME", evidence: at("تولسكايا", 2) },
      { agentId: ZUMURRUDI.id, form: "FULL_NAME", evidence: at("هالة الزمردي") },
      { agentId: WARDANI.id, form: "SHORT_NAME", evidence: at("الورداني", 3) },
    ],
  };
}
