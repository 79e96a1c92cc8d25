import type { Meeting } from "../../src/graph/meeting.ts";
import type { Organization } from "../../src/graph/organization.ts";
import type { Person } from "../../src/graph/person.ts";

/**
 * Who and what the sample articles speak of. All invented: no such person,
 * council, agency, city or meeting exists. States are real ISO codes; they say
 * nothing themselves.
 */

/** In every article under the same id, with names in four scripts. */
export const WARDANI: Person = {
  type: "Person",
  id: "person-wardani",
  names: [
    { language: "ar", text: "سالم الورداني" },
    { language: "en", text: "Salem Wardani" },
    { language: "zh", text: "萨勒姆·瓦尔达尼" },
    { language: "ru", text: "Салем Вардани" },
  ],
  aliases: [
    { language: "ar", text: "الورداني" },
    { language: "en", text: "Wardani" },
  ],
  externalIds: [{ authority: "example", id: "W1" }],
  country: "JO",
  identity: "GAZETTEER",
};

export const TOLSKAYA: Person = {
  type: "Person",
  id: "person-tolskaya",
  names: [
    { language: "ar", text: "مارين تولسكايا" },
    { language: "en", text: "Marin Tolskaya" },
    { language: "ru", text: "Марин Тольская" },
  ],
  aliases: [{ language: "ar", text: "تولسكايا" }],
  externalIds: [],
  country: "KG",
  identity: "GAZETTEER",
};

export const ZUMURRUDI: Person = {
  type: "Person",
  id: "person-zumurrudi",
  names: [{ language: "ar", text: "هالة الزمردي" }],
  aliases: [{ language: "ar", text: "الزمردي" }],
  externalIds: [],
  identity: "NAME_AND_ROLE",
};

/** Shares a name with WARDANI, and nothing else: a node of one article. */
export const OTHER_WARDANI: Person = {
  type: "Person",
  id: "person-other-wardani",
  names: [{ language: "en", text: "Wardani" }],
  aliases: [],
  externalIds: [],
  identity: "ARTICLE",
};

export const COUNCIL: Organization = {
  type: "Organization",
  id: "organization-council",
  names: [
    { language: "ar", text: "مجلس ضفاف البحيرة" },
    { language: "en", text: "Lake Shores Council" },
  ],
  aliases: [{ language: "ar", text: "المجلس" }],
  externalIds: [],
  kind: "INTERGOVERNMENTAL",
  identity: "GAZETTEER",
};

export const SECRETARIAT: Organization = {
  type: "Organization",
  id: "organization-secretariat",
  names: [{ language: "ar", text: "أمانة مجلس ضفاف البحيرة" }],
  aliases: [],
  externalIds: [],
  kind: "OTHER",
  parentId: COUNCIL.id,
  identity: "GAZETTEER",
};

export const AGENCY: Organization = {
  type: "Organization",
  id: "organization-agency",
  names: [{ language: "ar", text: "وكالة أنباء المرسى" }],
  aliases: [],
  externalIds: [],
  kind: "MEDIA",
  identity: "GAZETTEER",
};

export const KYRGYZSTAN: Organization = {
  type: "Organization",
  id: "organization-kg",
  names: [
    { language: "ar", text: "قرغيزستان" },
    { language: "en", text: "Kyrgyzstan" },
  ],
  aliases: [],
  externalIds: [],
  kind: "STATE",
  country: "KG",
  identity: "GAZETTEER",
};

export const DELEGATIONS: Organization = {
  type: "Organization",
  id: "organization-delegations",
  names: [{ language: "ar", text: "الوفود الأجنبية" }],
  aliases: [],
  externalIds: [],
  kind: "GROUP",
  identity: "ARTICLE",
};

/** What every article that names the seventh session says of it; participants and evidence are each article's own. */
export const SESSION: Omit<Meeting, "articleIds" | "participants" | "evidence"> = {
  type: "Meeting",
  id: "meeting-session-7",
  names: [{ language: "ar", text: "الاجتماع السابع لمجلس ضفاف البحيرة" }],
  kind: "SESSION",
  status: "HELD",
  ordinal: 7,
  date: "2031-03-14",
  convenerId: COUNCIL.id,
  identity: "EVENT",
};

export const SUMMIT: Omit<Meeting, "articleIds" | "participants" | "evidence"> = {
  type: "Meeting",
  id: "meeting-summit-3",
  names: [{ language: "ar", text: "القمة الثالثة لمجلس ضفاف البحيرة" }],
  kind: "SUMMIT",
  status: "PLANNED",
  ordinal: 3,
  date: "2031-06",
  convenerId: COUNCIL.id,
  identity: "EVENT",
};

export const MARSA = {
  names: [
    { language: "ar", text: "مرسى الزعفران" },
    { language: "en", text: "Marsa Zaafaran" },
  ],
  country: "JO",
} as const;
