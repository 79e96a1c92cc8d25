/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A person or an organization, by id or by a name. */
export type AgentFilter = {
  /** The id. */
  id?: string | null | undefined;
  /** Any name, alias or short name, in any language, whole: `Xi`, `Xi Jinping`, `شي`, `习近平`. Case, vowel signs and variant spellings of letters make no difference. */
  name?: string | null | undefined;
};

/** The order of a list of persons or organizations. */
export type AgentOrder =
  /** By name. */
  | 'NAME_ASC'
  /** Those with the most statements first. */
  | 'STATEMENTS_DESC';

/** A stretch of time, both ends included; an end left out is open. */
export type DateRange = {
  /** The first day, month or year. */
  from?: string | null | undefined;
  /** The last day, month or year. */
  to?: string | null | undefined;
};

/** What it rests on that two mentions are one node. */
export type IdentityBasis =
  /** A name in one article, too little to merge on: a node of that article alone. */
  | 'ARTICLE'
  /** What was met, by whom, when; or an event of a numbered series. */
  | 'EVENT'
  /** A name of the gazetteer: the same node in every article. */
  | 'GAZETTEER'
  /** The full name together with a post: the same node wherever both stand. */
  | 'NAME_AND_ROLE'
  /** The name under which a source publishes: the same node for every article of that name. */
  | 'PUBLISHER';

/** The class of a speech act, after Searle's taxonomy of illocutionary acts (1975). */
export type IllocutionaryForce =
  /** Commits the speaker to something being so. */
  | 'ASSERTIVE'
  /** Commits the speaker to doing something. */
  | 'COMMISSIVE'
  /** Brings something about by being said. */
  | 'DECLARATION'
  /** Tries to get the hearer to do something. */
  | 'DIRECTIVE'
  /** Shows an attitude. */
  | 'EXPRESSIVE';

/** Which meetings: all that is given must hold. */
export type MeetingFilter = {
  /** Spoken of in this article. */
  article?: string | null | undefined;
  /** Held, or to be held, in this stretch of time. */
  date?: DateRange | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<MeetingKind> | null | undefined;
  /** Held in the course of this meeting. */
  partOf?: string | null | undefined;
  /** One who took part, whom somebody represented there, or who called it. */
  participant?: AgentFilter | null | undefined;
  /** Of one of these statuses: planned, held, … */
  status?: Array<MeetingStatus> | null | undefined;
};

/** What sort of meeting it is. */
export type MeetingKind =
  /** A telephone or video call. */
  | 'CALL'
  /** A conference or forum. */
  | 'CONFERENCE'
  /** A meeting of persons or delegations. */
  | 'MEETING'
  /** None of these. */
  | 'OTHER'
  /** A meeting with the press. */
  | 'PRESS_CONFERENCE'
  /** A session of a council, a committee, a parliament. */
  | 'SESSION'
  /** A meeting of heads of state or government, by that name. */
  | 'SUMMIT'
  /** Talks, consultations, negotiations. */
  | 'TALKS'
  /** A visit. */
  | 'VISIT';

/** The order of a list of meetings; those without a date come last. */
export type MeetingOrder =
  /** The earliest first. */
  | 'DATE_ASC'
  /** The latest first. */
  | 'DATE_DESC';

/** Whether it took place. */
export type MeetingStatus =
  /** It was called off or put off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** The article names it and does not say whether it took place. */
  | 'MENTIONED'
  /** It was still to come when the article was written. */
  | 'PLANNED';

/** The form in which an article names someone. */
export type MentionForm =
  /** A word that points back: “the two officials”. */
  | 'ANAPHOR'
  /** A full name. */
  | 'FULL_NAME'
  /** A part of a name: the family name alone, an acronym. */
  | 'SHORT_NAME'
  /** A title in place of a name: “the Chinese president”. */
  | 'TITLE';

/** Which organizations: all that is given must hold. */
export type OrganizationFilter = {
  /** Named in this article. */
  article?: string | null | undefined;
  /** The country it belongs to, or is. */
  country?: string | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<OrganizationKind> | null | undefined;
  /** Any name, alias or short name, in any language, whole; case and variant spellings aside. */
  name?: string | null | undefined;
  /** Any name, alias or short name begins so, or goes on so from a later word: `jinp` finds Xi Jinping. */
  nameBegins?: string | null | undefined;
  /** A body of this organization. */
  parent?: string | null | undefined;
};

/** What sort of organization it is. */
export type OrganizationKind =
  /** An armed group that is not a state's. */
  | 'ARMED_GROUP'
  /** An association, a foundation, a university. */
  | 'CIVIL'
  /** A company or a bank. */
  | 'COMPANY'
  /** A body of a state: a ministry, a council, a parliament. */
  | 'GOVERNMENT'
  /** People named only by a description, such as “the foreign delegations”. */
  | 'GROUP'
  /** An organization of states, or a body of one. */
  | 'INTERGOVERNMENTAL'
  /** A news agency, a broadcaster, a paper. */
  | 'MEDIA'
  /** None of these. */
  | 'OTHER'
  /** A political party, or a body of one. */
  | 'PARTY'
  /** A state, as one that acts: China. */
  | 'STATE';

/** The part someone has in a meeting. */
export type ParticipantRole =
  /** Who presides. */
  | 'CHAIR'
  /** Who is met, received or called. */
  | 'GUEST'
  /** Who meets, receives or calls. */
  | 'HOST'
  /** One of several, neither side first. */
  | 'PARTICIPANT';

/** Which persons: all that is given must hold. */
export type PersonFilter = {
  /** Named in this article. */
  article?: string | null | undefined;
  /** The country the person belongs to. */
  country?: string | null | undefined;
  /** Any name, alias or short name, in any language, whole; case and variant spellings aside. */
  name?: string | null | undefined;
  /** Any name, alias or short name begins so, or goes on so from a later word: `jinp` finds Xi Jinping. */
  nameBegins?: string | null | undefined;
};

/** Whether the content stands in quotation marks. */
export type Quotation =
  /** All of it does. */
  | 'DIRECT'
  /** None of it does: reported speech. */
  | 'INDIRECT'
  /** A part of it does. */
  | 'MIXED';

/** How it is known who a speaker is, or why it is not. */
export type SpeakerResolution =
  /** Named by a word that points back: “the two officials”. */
  | 'ANAPHOR'
  /** Not named: the verb stands alone and agrees with one who spoke before. */
  | 'ELIDED'
  /** Named in full. */
  | 'FULL_NAME'
  /** Named by a part of the name that one person in reach has. */
  | 'SHORT_NAME'
  /** Named by a title that one person in reach has. */
  | 'TITLE'
  /** The article gives no name: “an official”. */
  | 'UNNAMED'
  /** The article may tell, and it could not be made out for sure. */
  | 'UNRESOLVED';

/** What is done by saying it. */
export type SpeechAct =
  /** Lays a wrong at someone's door. */
  | 'ACCUSATION'
  /** Agrees, accepts, concurs. */
  | 'AGREEMENT'
  /** Makes something known that takes effect or begins with it. */
  | 'ANNOUNCEMENT'
  /** Says that something is so. */
  | 'ASSERTION'
  /** Calls on others to act. */
  | 'CALL'
  /** Affirms a standing commitment. */
  | 'COMMITMENT'
  /** Is concerned or worried. */
  | 'CONCERN'
  /** Condemns. */
  | 'CONDEMNATION'
  /** Condoles. */
  | 'CONDOLENCE'
  /** Is sure of what will come. */
  | 'CONFIDENCE'
  /** Congratulates. */
  | 'CONGRATULATION'
  /** Demands that others act. */
  | 'DEMAND'
  /** Says that something is not so. */
  | 'DENIAL'
  /** Stresses that something is so or is needed. */
  | 'EMPHASIS'
  /** Hopes or wishes. */
  | 'HOPE'
  /** Invites. */
  | 'INVITATION'
  /** Something else, or the words do not tell. */
  | 'OTHER'
  /** Pledges to do something. */
  | 'PLEDGE'
  /** Praises, speaks highly of. */
  | 'PRAISE'
  /** Proposes a course. */
  | 'PROPOSAL'
  /** Is ready or willing to do something. */
  | 'READINESS'
  /** Declines to do something. */
  | 'REFUSAL'
  /** Regrets or apologises. */
  | 'REGRET'
  /** Rejects what others say or do. */
  | 'REJECTION'
  /** Is satisfied or glad. */
  | 'SATISFACTION'
  /** Backs someone or something. */
  | 'SUPPORT'
  /** Thanks. */
  | 'THANKS'
  /** Warns of what may follow. */
  | 'WARNING'
  /** Welcomes. */
  | 'WELCOME';

/** Which statements: all that is given must hold. */
export type StatementFilter = {
  /** Naming this person or organization in its content. */
  about?: AgentFilter | null | undefined;
  /** Doing one of these by saying it. */
  act?: Array<SpeechAct> | null | undefined;
  /** Said to this person or organization. */
  addressee?: AgentFilter | null | undefined;
  /** Reported in this article. */
  article?: string | null | undefined;
  /** Said in this stretch of time. */
  date?: DateRange | null | undefined;
  /** With an act of one of these classes. */
  force?: Array<IllocutionaryForce> | null | undefined;
  /** Said at this meeting. */
  meeting?: string | null | undefined;
  /** Said on behalf of this person or organization. */
  onBehalfOf?: AgentFilter | null | undefined;
  /** Quoted in this way. */
  quotation?: Quotation | null | undefined;
  /** Said by this person or organization. */
  speaker?: AgentFilter | null | undefined;
  /** Words that the content or the cue holds, all of them. */
  text?: string | null | undefined;
};

/** The direction a text is written in. */
export type TextDirection =
  /** Left to right. */
  | 'LTR'
  /** Right to left. */
  | 'RTL';

export type ArticleQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type ArticleQuery = { article: { id: string, headline: string | null, text: string, language: string, direction: TextDirection, publishedOn: string | null, url: string | null, sha256: string, agency: { __typename: 'Organization', id: string, name: string } | null, dateline: { date: string | null, place: { name: string } | null } | null, paragraphs: Array<{ index: number, startUtf16: number, endUtf16: number }>, meetings: { nodes: Array<{ id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, ordinal: number | null, names: Array<{ language: string, text: string }>, place: { name: string, country: string | null } | null, participants: Array<{ role: ParticipantRole, mention: { exact: string, article: { language: string } }, agent:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null }> }> } } | null };

type AgentName_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type AgentName_Person_Fragment = { __typename: 'Person', id: string, name: string };

export type AgentNameFragment =
  | AgentName_Organization_Fragment
  | AgentName_Person_Fragment
;

type AgentToName_Organization_Fragment = { __typename: 'Organization', sharesName: boolean, id: string, name: string };

type AgentToName_Person_Fragment = { __typename: 'Person', sharesName: boolean, id: string, name: string };

export type AgentToNameFragment =
  | AgentToName_Organization_Fragment
  | AgentToName_Person_Fragment
;

export type StatementInListFragment = { id: string, act: SpeechAct, force: IllocutionaryForce, date: string | null, text: string, cue: { exact: string, startUtf16: number }, speakers: Array<{ resolution: SpeakerResolution, agent:
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null, role: { title: string } | null }>, onBehalfOf: Array<
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, about: Array<
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, article: { id: string, language: string, headline: string | null } };

export type PageOfListFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type ArticleInListFragment = { id: string, headline: string | null, lead: string, language: string, publishedOn: string | null, agency: { __typename: 'Organization', id: string, name: string } | null, dateline: { date: string | null, place: { name: string } | null } | null, statements: { totalCount: number }, persons: { nodes: Array<{ __typename: 'Person', id: string, name: string }> } };

export type HomeQueryVariables = Exact<{
  language?: string | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type HomeQuery = { articles: { totalCount: number, nodes: Array<{ id: string, headline: string | null, lead: string, language: string, publishedOn: string | null, agency: { __typename: 'Organization', id: string, name: string } | null, dateline: { date: string | null, place: { name: string } | null } | null, statements: { totalCount: number }, persons: { nodes: Array<{ __typename: 'Person', id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MeetingQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type MeetingQuery = { meeting: { id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, ordinal: number | null, identity: IdentityBasis, names: Array<{ language: string, text: string }>, place: { name: string, country: string | null } | null, convener: { __typename: 'Organization', id: string, name: string } | null, partOf: { id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, ordinal: number | null, names: Array<{ language: string, text: string }>, place: { name: string, country: string | null } | null, participants: Array<{ role: ParticipantRole, mention: { exact: string, article: { language: string } }, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }> } | null, parts: { totalCount: number, nodes: Array<{ id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, ordinal: number | null, names: Array<{ language: string, text: string }>, place: { name: string, country: string | null } | null, participants: Array<{ role: ParticipantRole, mention: { exact: string, article: { language: string } }, agent:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null }> }> }, participants: Array<{ role: ParticipantRole, mention: { exact: string, start: number, end: number, article: { id: string, language: string, headline: string | null } }, agent:
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null, representing: { __typename: 'Organization', id: string, name: string } | null }>, evidence: Array<{ exact: string, start: number, end: number, article: { id: string, language: string, headline: string | null } }>, statements: { totalCount: number, nodes: Array<{ id: string, act: SpeechAct, force: IllocutionaryForce, date: string | null, text: string, cue: { exact: string, startUtf16: number }, speakers: Array<{ resolution: SpeakerResolution, agent:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null, role: { title: string } | null }>, onBehalfOf: Array<
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, about: Array<
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, article: { id: string, language: string, headline: string | null } }> }, articles: { totalCount: number, nodes: Array<{ id: string, headline: string | null, lead: string, language: string, publishedOn: string | null, agency: { __typename: 'Organization', id: string, name: string } | null, dateline: { date: string | null, place: { name: string } | null } | null, statements: { totalCount: number }, persons: { nodes: Array<{ __typename: 'Person', id: string, name: string }> } }> } } | null };

export type MeetingsQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  orderBy?: MeetingOrder | null | undefined;
  language?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { totalCount: number, nodes: Array<{ id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, ordinal: number | null, names: Array<{ language: string, text: string }>, place: { name: string, country: string | null } | null, participants: Array<{ role: ParticipantRole, mention: { exact: string, article: { language: string } }, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type NamesOfAgentsQueryVariables = Exact<{
  ids: Array<string> | string;
  language?: string | null | undefined;
}>;


export type NamesOfAgentsQuery = { nodes: Array<
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type NamesakesQueryVariables = Exact<{
  name: string;
  language?: string | null | undefined;
}>;


export type NamesakesQuery = { persons: { totalCount: number, nodes: Array<{ __typename: 'Person', country: string | null, id: string, name: string, roles: Array<{ title: string, evidence: Array<{ article: { language: string } }> }>, statements: { totalCount: number } }> }, organizations: { totalCount: number, nodes: Array<{ __typename: 'Organization', country: string | null, kind: OrganizationKind, id: string, name: string, statements: { totalCount: number } }> } };

export type OrganizationQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type OrganizationQuery = { organization: { __typename: 'Organization', country: string | null, kind: OrganizationKind, identity: IdentityBasis, sharesName: boolean, id: string, name: string, parent: { __typename: 'Organization', id: string, name: string } | null, bodies: { totalCount: number, nodes: Array<{ __typename: 'Organization', id: string, name: string }> }, roles: Array<{ title: string, asOf: string | null, country: string | null, holder: { __typename: 'Person', id: string, name: string }, organization: { __typename: 'Organization', id: string, name: string } | null, evidence: Array<{ exact: string, start: number, end: number, article: { id: string, language: string, headline: string | null } }> }>, names: Array<{ language: string, text: string }>, aliases: Array<{ language: string, text: string }>, externalIds: Array<{ authority: string, id: string }>, statements: { totalCount: number, nodes: Array<{ id: string, act: SpeechAct, force: IllocutionaryForce, date: string | null, text: string, cue: { exact: string, startUtf16: number }, speakers: Array<{ resolution: SpeakerResolution, agent:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null, role: { title: string } | null }>, onBehalfOf: Array<
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, about: Array<
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, article: { id: string, language: string, headline: string | null } }> }, meetings: { totalCount: number, nodes: Array<{ id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, ordinal: number | null, names: Array<{ language: string, text: string }>, place: { name: string, country: string | null } | null, participants: Array<{ role: ParticipantRole, mention: { exact: string, article: { language: string } }, agent:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null }> }> }, mentions: { totalCount: number, nodes: Array<{ form: MentionForm, evidence: { exact: string, start: number, end: number, article: { publishedOn: string | null, id: string, language: string, headline: string | null, dateline: { date: string | null, place: { name: string } | null } | null } } }> } } | null };

export type OrganizationsQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  orderBy?: AgentOrder | null | undefined;
  language?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OrganizationsQuery = { organizationCountries: Array<string>, organizations: { totalCount: number, nodes: Array<{ __typename: 'Organization', country: string | null, kind: OrganizationKind, identity: IdentityBasis, id: string, name: string, names: Array<{ language: string, text: string }>, statements: { totalCount: number }, meetings: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  orderBy?: AgentOrder | null | undefined;
  language?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PeopleQuery = { personCountries: Array<string>, persons: { totalCount: number, nodes: Array<{ __typename: 'Person', country: string | null, identity: IdentityBasis, id: string, name: string, names: Array<{ language: string, text: string }>, roles: Array<{ title: string, asOf: string | null, evidence: Array<{ article: { language: string } }> }>, statements: { totalCount: number }, meetings: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PersonQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type PersonQuery = { person: { __typename: 'Person', country: string | null, identity: IdentityBasis, sharesName: boolean, id: string, name: string, roles: Array<{ title: string, asOf: string | null, country: string | null, organization: { __typename: 'Organization', id: string, name: string } | null, evidence: Array<{ exact: string, start: number, end: number, article: { id: string, language: string, headline: string | null } }> }>, names: Array<{ language: string, text: string }>, aliases: Array<{ language: string, text: string }>, externalIds: Array<{ authority: string, id: string }>, statements: { totalCount: number, nodes: Array<{ id: string, act: SpeechAct, force: IllocutionaryForce, date: string | null, text: string, cue: { exact: string, startUtf16: number }, speakers: Array<{ resolution: SpeakerResolution, agent:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null, role: { title: string } | null }>, onBehalfOf: Array<
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, about: Array<
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, article: { id: string, language: string, headline: string | null } }> }, meetings: { totalCount: number, nodes: Array<{ id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, ordinal: number | null, names: Array<{ language: string, text: string }>, place: { name: string, country: string | null } | null, participants: Array<{ role: ParticipantRole, mention: { exact: string, article: { language: string } }, agent:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null }> }> }, mentions: { totalCount: number, nodes: Array<{ form: MentionForm, evidence: { exact: string, start: number, end: number, article: { publishedOn: string | null, id: string, language: string, headline: string | null, dateline: { date: string | null, place: { name: string } | null } | null } } }> } } | null };

export type PassageFragment = { exact: string, start: number, end: number, article: { id: string, language: string, headline: string | null } };

type AgentProfile_Organization_Fragment = { __typename: 'Organization', identity: IdentityBasis, sharesName: boolean, id: string, name: string, names: Array<{ language: string, text: string }>, aliases: Array<{ language: string, text: string }>, externalIds: Array<{ authority: string, id: string }>, statements: { totalCount: number, nodes: Array<{ id: string, act: SpeechAct, force: IllocutionaryForce, date: string | null, text: string, cue: { exact: string, startUtf16: number }, speakers: Array<{ resolution: SpeakerResolution, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null, role: { title: string } | null }>, onBehalfOf: Array<
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, about: Array<
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, article: { id: string, language: string, headline: string | null } }> }, meetings: { totalCount: number, nodes: Array<{ id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, ordinal: number | null, names: Array<{ language: string, text: string }>, place: { name: string, country: string | null } | null, participants: Array<{ role: ParticipantRole, mention: { exact: string, article: { language: string } }, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }> }> }, mentions: { totalCount: number, nodes: Array<{ form: MentionForm, evidence: { exact: string, start: number, end: number, article: { publishedOn: string | null, id: string, language: string, headline: string | null, dateline: { date: string | null, place: { name: string } | null } | null } } }> } };

type AgentProfile_Person_Fragment = { __typename: 'Person', identity: IdentityBasis, sharesName: boolean, id: string, name: string, names: Array<{ language: string, text: string }>, aliases: Array<{ language: string, text: string }>, externalIds: Array<{ authority: string, id: string }>, statements: { totalCount: number, nodes: Array<{ id: string, act: SpeechAct, force: IllocutionaryForce, date: string | null, text: string, cue: { exact: string, startUtf16: number }, speakers: Array<{ resolution: SpeakerResolution, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null, role: { title: string } | null }>, onBehalfOf: Array<
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, about: Array<
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, article: { id: string, language: string, headline: string | null } }> }, meetings: { totalCount: number, nodes: Array<{ id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, ordinal: number | null, names: Array<{ language: string, text: string }>, place: { name: string, country: string | null } | null, participants: Array<{ role: ParticipantRole, mention: { exact: string, article: { language: string } }, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }> }> }, mentions: { totalCount: number, nodes: Array<{ form: MentionForm, evidence: { exact: string, start: number, end: number, article: { publishedOn: string | null, id: string, language: string, headline: string | null, dateline: { date: string | null, place: { name: string } | null } | null } } }> } };

export type AgentProfileFragment =
  | AgentProfile_Organization_Fragment
  | AgentProfile_Person_Fragment
;

export type RoleInProfileFragment = { title: string, asOf: string | null, country: string | null, organization: { __typename: 'Organization', id: string, name: string } | null, evidence: Array<{ exact: string, start: number, end: number, article: { id: string, language: string, headline: string | null } }> };

export type MeetingInListFragment = { id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, ordinal: number | null, names: Array<{ language: string, text: string }>, place: { name: string, country: string | null } | null, participants: Array<{ role: ParticipantRole, mention: { exact: string, article: { language: string } }, agent:
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null }> };

export type SearchQueryVariables = Exact<{
  query: string;
  language?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<{ name: string | null, matches: Array<{ exact: string, prefix: string, suffix: string, startUtf16: number, endUtf16: number }>, node:
        | { __typename: 'Article', id: string, headline: string | null, lead: string, language: string, publishedOn: string | null, dateline: { date: string | null } | null }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Statement', id: string, act: SpeechAct, force: IllocutionaryForce, date: string | null, text: string, content: Array<{ exact: string, startUtf16: number }>, cue: { exact: string, startUtf16: number }, speakers: Array<{ resolution: SpeakerResolution, agent:
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             | null, role: { title: string } | null }>, onBehalfOf: Array<
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, about: Array<
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, article: { id: string, language: string, headline: string | null } }
       }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type StatementsCountedQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  anyAct?: StatementFilter | null | undefined;
  language?: string | null | undefined;
}>;


export type StatementsCountedQuery = { months: Array<{ key: string, count: number, acts: Array<{ act: SpeechAct, count: number }> }>, speakers: Array<{ key: string, count: number, agent:
      | { __typename: 'Organization', sharesName: boolean, id: string, name: string }
      | { __typename: 'Person', sharesName: boolean, id: string, name: string }
     | null, acts: Array<{ act: SpeechAct, count: number }> }>, acts: Array<{ key: string, count: number }> };

export type StatementsOfArticleQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementsOfArticleQuery = { article: { id: string, statements: { totalCount: number, nodes: Array<{ id: string, act: SpeechAct, force: IllocutionaryForce, quotation: Quotation, rule: string, date: string | null, text: string, cue: { exact: string, prefix: string, suffix: string, start: number, end: number, startUtf16: number, endUtf16: number }, content: Array<{ exact: string, prefix: string, suffix: string, start: number, end: number, startUtf16: number, endUtf16: number }>, parent: { id: string } | null, speakers: Array<{ resolution: SpeakerResolution, agent:
            | { __typename: 'Organization', sharesName: boolean, id: string, name: string }
            | { __typename: 'Person', sharesName: boolean, id: string, name: string }
           | null, mention: { exact: string, prefix: string, suffix: string, start: number, end: number, startUtf16: number, endUtf16: number } | null, role: { title: string, country: string | null, organization: { __typename: 'Organization', id: string, name: string } | null } | null }>, onBehalfOf: Array<
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, addressees: Array<
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, via: Array<
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, about: Array<
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, meeting: { id: string, name: string, date: string | null, place: { name: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type StatementInTextFragment = { id: string, act: SpeechAct, force: IllocutionaryForce, quotation: Quotation, rule: string, date: string | null, text: string, cue: { exact: string, prefix: string, suffix: string, start: number, end: number, startUtf16: number, endUtf16: number }, content: Array<{ exact: string, prefix: string, suffix: string, start: number, end: number, startUtf16: number, endUtf16: number }>, parent: { id: string } | null, speakers: Array<{ resolution: SpeakerResolution, agent:
      | { __typename: 'Organization', sharesName: boolean, id: string, name: string }
      | { __typename: 'Person', sharesName: boolean, id: string, name: string }
     | null, mention: { exact: string, prefix: string, suffix: string, start: number, end: number, startUtf16: number, endUtf16: number } | null, role: { title: string, country: string | null, organization: { __typename: 'Organization', id: string, name: string } | null } | null }>, onBehalfOf: Array<
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, addressees: Array<
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, via: Array<
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, about: Array<
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, meeting: { id: string, name: string, date: string | null, place: { name: string } | null } | null };

export type StretchFragment = { exact: string, prefix: string, suffix: string, start: number, end: number, startUtf16: number, endUtf16: number };

export type StatementsToDownloadQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  language?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementsToDownloadQuery = { statements: { totalCount: number, nodes: Array<{ id: string, act: SpeechAct, force: IllocutionaryForce, quotation: Quotation, date: string | null, text: string, rule: string, cue: { exact: string, start: number, end: number }, content: Array<{ exact: string, start: number, end: number }>, speakers: Array<{ resolution: SpeakerResolution, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null, mention: { exact: string, start: number, end: number } | null, role: { title: string } | null }>, onBehalfOf: Array<
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, addressees: Array<
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, via: Array<
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, about: Array<
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, meeting: { id: string, name: string } | null, article: { id: string, url: string | null, headline: string | null, sha256: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StatementsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  language?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  words?: string;
  marked?: boolean;
}>;


export type StatementsQuery = { statements: { totalCount: number, nodes: Array<{ id: string, act: SpeechAct, force: IllocutionaryForce, date: string | null, text: string, content?: Array<{ exact: string, startUtf16: number }>, matches?: Array<{ startUtf16: number, endUtf16: number }>, cue: { exact: string, startUtf16: number }, speakers: Array<{ resolution: SpeakerResolution, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null, role: { title: string } | null }>, onBehalfOf: Array<
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, about: Array<
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, article: { id: string, language: string, headline: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type SuggestionsQueryVariables = Exact<{
  beginning: string;
  language?: string | null | undefined;
}>;


export type SuggestionsQuery = { suggestions: Array<{ name: string, agent:
      | { __typename: 'Organization', sharesName: boolean, id: string, name: string }
      | { __typename: 'Person', sharesName: boolean, id: string, name: string }
     }> };

export type TitlesQueryVariables = Exact<{
  ids: Array<string> | string;
  language?: string | null | undefined;
}>;


export type TitlesQuery = { nodes: Array<
    | { __typename: 'Article', id: string, headline: string | null, publishedOn: string | null, dateline: { date: string | null, place: { name: string } | null } | null }
    | { __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, ordinal: number | null, names: Array<{ language: string, text: string }>, place: { name: string, country: string | null } | null, participants: Array<{ role: ParticipantRole, mention: { exact: string, article: { language: string } }, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }> }
    | Record<PropertyKey, never>
   | null> };

export type VoicesAboutQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type VoicesAboutQuery = { acts: Array<{ key: string, count: number }>, about: { totalCount: number, nodes: Array<{ id: string, act: SpeechAct, force: IllocutionaryForce, date: string | null, text: string, cue: { exact: string, startUtf16: number }, speakers: Array<{ resolution: SpeakerResolution, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null, role: { title: string } | null }>, onBehalfOf: Array<
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, about: Array<
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, article: { id: string, language: string, headline: string | null } }> }, aboutBy: Array<{ key: string, count: number, agent:
      | { __typename: 'Organization', sharesName: boolean, id: string, name: string }
      | { __typename: 'Person', sharesName: boolean, id: string, name: string }
     | null, acts: Array<{ act: SpeechAct, count: number }> }>, onBehalf: { totalCount: number }, saidTo: { totalCount: number } };

export type VoicesQueryVariables = Exact<{
  language?: string | null | undefined;
}>;


export type VoicesQuery = { statementCounts: Array<{ key: string, count: number, agent:
      | { __typename: 'Organization', sharesName: boolean, id: string, name: string }
      | { __typename: 'Person', sharesName: boolean, id: string, name: string }
     | null, acts: Array<{ act: SpeechAct, count: number }> }> };

export type WhoMetWhomQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type WhoMetWhomQuery = { node:
    | { id: string, met: Array<{ count: number, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , latest: { id: string, date: string | null, status: MeetingStatus, kind: MeetingKind } }>, toMeet: Array<{ count: number, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , latest: { id: string, date: string | null, status: MeetingStatus, kind: MeetingKind } }> }
    | { id: string, met: Array<{ count: number, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , latest: { id: string, date: string | null, status: MeetingStatus, kind: MeetingKind } }>, toMeet: Array<{ count: number, agent:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , latest: { id: string, date: string | null, status: MeetingStatus, kind: MeetingKind } }> }
    | Record<PropertyKey, never>
   | null };

export type AcquaintedFragment = { count: number, agent:
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  , latest: { id: string, date: string | null, status: MeetingStatus, kind: MeetingKind } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PageOfListFragmentDoc = new TypedDocumentString(`
    fragment PageOfList on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageOfList"}) as unknown as TypedDocumentString<PageOfListFragment, unknown>;
export const AgentNameFragmentDoc = new TypedDocumentString(`
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
    `, {"fragmentName":"AgentName"}) as unknown as TypedDocumentString<AgentNameFragment, unknown>;
export const ArticleInListFragmentDoc = new TypedDocumentString(`
    fragment ArticleInList on Article {
  id
  headline
  lead
  language
  publishedOn
  agency {
    ...AgentName
  }
  dateline {
    date
    place {
      name(language: $language)
    }
  }
  statements(first: 1) {
    totalCount
  }
  persons(first: 5, orderBy: STATEMENTS_DESC) {
    nodes {
      ...AgentName
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"ArticleInList"}) as unknown as TypedDocumentString<ArticleInListFragment, unknown>;
export const AgentToNameFragmentDoc = new TypedDocumentString(`
    fragment AgentToName on Agent {
  ...AgentName
  sharesName(language: $language)
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"AgentToName"}) as unknown as TypedDocumentString<AgentToNameFragment, unknown>;
export const StatementInListFragmentDoc = new TypedDocumentString(`
    fragment StatementInList on Statement {
  id
  act
  force
  date
  text
  cue {
    exact
    startUtf16
  }
  speakers {
    resolution
    agent {
      ...AgentName
    }
    role {
      title
    }
  }
  onBehalfOf {
    ...AgentName
  }
  about {
    ...AgentName
  }
  article {
    id
    language
    headline
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"StatementInList"}) as unknown as TypedDocumentString<StatementInListFragment, unknown>;
export const MeetingInListFragmentDoc = new TypedDocumentString(`
    fragment MeetingInList on Meeting {
  id
  name(language: $language)
  names {
    language
    text
  }
  kind
  status
  date
  ordinal
  place {
    name(language: $language)
    country
  }
  participants {
    role
    mention {
      exact
      article {
        language
      }
    }
    agent {
      ...AgentName
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"MeetingInList"}) as unknown as TypedDocumentString<MeetingInListFragment, unknown>;
export const PassageFragmentDoc = new TypedDocumentString(`
    fragment Passage on Evidence {
  exact
  start
  end
  article {
    id
    language
    headline
  }
}
    `, {"fragmentName":"Passage"}) as unknown as TypedDocumentString<PassageFragment, unknown>;
export const AgentProfileFragmentDoc = new TypedDocumentString(`
    fragment AgentProfile on Agent {
  ...AgentToName
  identity
  names {
    language
    text
  }
  aliases {
    language
    text
  }
  externalIds {
    authority
    id
  }
  statements(first: 3) {
    totalCount
    nodes {
      ...StatementInList
    }
  }
  meetings(first: 20) {
    totalCount
    nodes {
      ...MeetingInList
    }
  }
  mentions(first: 25) {
    totalCount
    nodes {
      form
      evidence {
        ...Passage
        article {
          publishedOn
          dateline {
            date
            place {
              name(language: $language)
            }
          }
        }
      }
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment AgentToName on Agent {
  ...AgentName
  sharesName(language: $language)
}
fragment StatementInList on Statement {
  id
  act
  force
  date
  text
  cue {
    exact
    startUtf16
  }
  speakers {
    resolution
    agent {
      ...AgentName
    }
    role {
      title
    }
  }
  onBehalfOf {
    ...AgentName
  }
  about {
    ...AgentName
  }
  article {
    id
    language
    headline
  }
}
fragment Passage on Evidence {
  exact
  start
  end
  article {
    id
    language
    headline
  }
}
fragment MeetingInList on Meeting {
  id
  name(language: $language)
  names {
    language
    text
  }
  kind
  status
  date
  ordinal
  place {
    name(language: $language)
    country
  }
  participants {
    role
    mention {
      exact
      article {
        language
      }
    }
    agent {
      ...AgentName
    }
  }
}`, {"fragmentName":"AgentProfile"}) as unknown as TypedDocumentString<AgentProfileFragment, unknown>;
export const RoleInProfileFragmentDoc = new TypedDocumentString(`
    fragment RoleInProfile on Role {
  title
  asOf
  country
  organization {
    ...AgentName
  }
  evidence {
    ...Passage
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment Passage on Evidence {
  exact
  start
  end
  article {
    id
    language
    headline
  }
}`, {"fragmentName":"RoleInProfile"}) as unknown as TypedDocumentString<RoleInProfileFragment, unknown>;
export const StretchFragmentDoc = new TypedDocumentString(`
    fragment Stretch on Evidence {
  exact
  prefix
  suffix
  start
  end
  startUtf16
  endUtf16
}
    `, {"fragmentName":"Stretch"}) as unknown as TypedDocumentString<StretchFragment, unknown>;
export const StatementInTextFragmentDoc = new TypedDocumentString(`
    fragment StatementInText on Statement {
  id
  act
  force
  quotation
  rule
  date
  text
  cue {
    ...Stretch
  }
  content {
    ...Stretch
  }
  parent {
    id
  }
  speakers {
    resolution
    agent {
      ...AgentToName
    }
    mention {
      ...Stretch
    }
    role {
      title
      country
      organization {
        ...AgentName
      }
    }
  }
  onBehalfOf {
    ...AgentName
  }
  addressees {
    ...AgentName
  }
  via {
    ...AgentName
  }
  about {
    ...AgentName
  }
  meeting {
    id
    name(language: $language)
    date
    place {
      name(language: $language)
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment AgentToName on Agent {
  ...AgentName
  sharesName(language: $language)
}
fragment Stretch on Evidence {
  exact
  prefix
  suffix
  start
  end
  startUtf16
  endUtf16
}`, {"fragmentName":"StatementInText"}) as unknown as TypedDocumentString<StatementInTextFragment, unknown>;
export const AcquaintedFragmentDoc = new TypedDocumentString(`
    fragment Acquainted on Acquaintance {
  count
  agent {
    ...AgentName
  }
  latest {
    id
    date
    status
    kind
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"Acquainted"}) as unknown as TypedDocumentString<AcquaintedFragment, unknown>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!, $language: String) {
  article(id: $id) {
    id
    headline
    text
    language
    direction
    publishedOn
    url
    sha256
    agency {
      ...AgentName
    }
    dateline {
      date
      place {
        name(language: $language)
      }
    }
    paragraphs {
      index
      startUtf16
      endUtf16
    }
    meetings {
      nodes {
        ...MeetingInList
      }
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment MeetingInList on Meeting {
  id
  name(language: $language)
  names {
    language
    text
  }
  kind
  status
  date
  ordinal
  place {
    name(language: $language)
    country
  }
  participants {
    role
    mention {
      exact
      article {
        language
      }
    }
    agent {
      ...AgentName
    }
  }
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($language: String, $after: String, $before: String, $first: Int, $last: Int) {
  articles(after: $after, before: $before, first: $first, last: $last) {
    totalCount
    nodes {
      ...ArticleInList
    }
    pageInfo {
      ...PageOfList
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment PageOfList on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment ArticleInList on Article {
  id
  headline
  lead
  language
  publishedOn
  agency {
    ...AgentName
  }
  dateline {
    date
    place {
      name(language: $language)
    }
  }
  statements(first: 1) {
    totalCount
  }
  persons(first: 5, orderBy: STATEMENTS_DESC) {
    nodes {
      ...AgentName
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!, $language: String) {
  meeting(id: $id) {
    id
    name(language: $language)
    names {
      language
      text
    }
    kind
    status
    date
    ordinal
    identity
    place {
      name(language: $language)
      country
    }
    convener {
      ...AgentName
    }
    partOf {
      ...MeetingInList
    }
    parts(first: 20, orderBy: DATE_ASC) {
      totalCount
      nodes {
        ...MeetingInList
      }
    }
    participants {
      role
      mention {
        ...Passage
      }
      agent {
        ...AgentName
      }
      representing {
        ...AgentName
      }
    }
    evidence {
      ...Passage
    }
    statements(first: 10) {
      totalCount
      nodes {
        ...StatementInList
      }
    }
    articles(first: 20) {
      totalCount
      nodes {
        ...ArticleInList
      }
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment StatementInList on Statement {
  id
  act
  force
  date
  text
  cue {
    exact
    startUtf16
  }
  speakers {
    resolution
    agent {
      ...AgentName
    }
    role {
      title
    }
  }
  onBehalfOf {
    ...AgentName
  }
  about {
    ...AgentName
  }
  article {
    id
    language
    headline
  }
}
fragment ArticleInList on Article {
  id
  headline
  lead
  language
  publishedOn
  agency {
    ...AgentName
  }
  dateline {
    date
    place {
      name(language: $language)
    }
  }
  statements(first: 1) {
    totalCount
  }
  persons(first: 5, orderBy: STATEMENTS_DESC) {
    nodes {
      ...AgentName
    }
  }
}
fragment Passage on Evidence {
  exact
  start
  end
  article {
    id
    language
    headline
  }
}
fragment MeetingInList on Meeting {
  id
  name(language: $language)
  names {
    language
    text
  }
  kind
  status
  date
  ordinal
  place {
    name(language: $language)
    country
  }
  participants {
    role
    mention {
      exact
      article {
        language
      }
    }
    agent {
      ...AgentName
    }
  }
}`) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($filter: MeetingFilter, $orderBy: MeetingOrder, $language: String, $first: Int, $after: String, $last: Int, $before: String) {
  meetings(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...MeetingInList
    }
    pageInfo {
      ...PageOfList
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment PageOfList on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment MeetingInList on Meeting {
  id
  name(language: $language)
  names {
    language
    text
  }
  kind
  status
  date
  ordinal
  place {
    name(language: $language)
    country
  }
  participants {
    role
    mention {
      exact
      article {
        language
      }
    }
    agent {
      ...AgentName
    }
  }
}`) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const NamesOfAgentsDocument = new TypedDocumentString(`
    query NamesOfAgents($ids: [ID!]!, $language: String) {
  nodes(ids: $ids) {
    ... on Person {
      ...AgentName
    }
    ... on Organization {
      ...AgentName
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<NamesOfAgentsQuery, NamesOfAgentsQueryVariables>;
export const NamesakesDocument = new TypedDocumentString(`
    query Namesakes($name: String!, $language: String) {
  persons(filter: {name: $name}, orderBy: STATEMENTS_DESC, first: 6) {
    totalCount
    nodes {
      ...AgentName
      country
      roles {
        title
        evidence {
          article {
            language
          }
        }
      }
      statements(first: 1) {
        totalCount
      }
    }
  }
  organizations(filter: {name: $name}, orderBy: STATEMENTS_DESC, first: 6) {
    totalCount
    nodes {
      ...AgentName
      country
      kind
      statements(first: 1) {
        totalCount
      }
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<NamesakesQuery, NamesakesQueryVariables>;
export const OrganizationDocument = new TypedDocumentString(`
    query Organization($id: ID!, $language: String) {
  organization(id: $id) {
    ...AgentProfile
    country
    kind
    parent {
      ...AgentName
    }
    bodies(first: 50) {
      totalCount
      nodes {
        ...AgentName
      }
    }
    roles {
      ...RoleInProfile
      holder {
        ...AgentName
      }
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment AgentToName on Agent {
  ...AgentName
  sharesName(language: $language)
}
fragment StatementInList on Statement {
  id
  act
  force
  date
  text
  cue {
    exact
    startUtf16
  }
  speakers {
    resolution
    agent {
      ...AgentName
    }
    role {
      title
    }
  }
  onBehalfOf {
    ...AgentName
  }
  about {
    ...AgentName
  }
  article {
    id
    language
    headline
  }
}
fragment Passage on Evidence {
  exact
  start
  end
  article {
    id
    language
    headline
  }
}
fragment AgentProfile on Agent {
  ...AgentToName
  identity
  names {
    language
    text
  }
  aliases {
    language
    text
  }
  externalIds {
    authority
    id
  }
  statements(first: 3) {
    totalCount
    nodes {
      ...StatementInList
    }
  }
  meetings(first: 20) {
    totalCount
    nodes {
      ...MeetingInList
    }
  }
  mentions(first: 25) {
    totalCount
    nodes {
      form
      evidence {
        ...Passage
        article {
          publishedOn
          dateline {
            date
            place {
              name(language: $language)
            }
          }
        }
      }
    }
  }
}
fragment RoleInProfile on Role {
  title
  asOf
  country
  organization {
    ...AgentName
  }
  evidence {
    ...Passage
  }
}
fragment MeetingInList on Meeting {
  id
  name(language: $language)
  names {
    language
    text
  }
  kind
  status
  date
  ordinal
  place {
    name(language: $language)
    country
  }
  participants {
    role
    mention {
      exact
      article {
        language
      }
    }
    agent {
      ...AgentName
    }
  }
}`) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($filter: OrganizationFilter, $orderBy: AgentOrder, $language: String, $first: Int, $after: String, $last: Int, $before: String) {
  organizationCountries
  organizations(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...AgentName
      names {
        language
        text
      }
      country
      kind
      identity
      statements(first: 1) {
        totalCount
      }
      meetings(first: 1) {
        totalCount
      }
    }
    pageInfo {
      ...PageOfList
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment PageOfList on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PersonFilter, $orderBy: AgentOrder, $language: String, $first: Int, $after: String, $last: Int, $before: String) {
  personCountries
  persons(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...AgentName
      names {
        language
        text
      }
      country
      identity
      roles {
        title
        asOf
        evidence {
          article {
            language
          }
        }
      }
      statements(first: 1) {
        totalCount
      }
      meetings(first: 1) {
        totalCount
      }
    }
    pageInfo {
      ...PageOfList
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment PageOfList on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!, $language: String) {
  person(id: $id) {
    ...AgentProfile
    country
    roles {
      ...RoleInProfile
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment AgentToName on Agent {
  ...AgentName
  sharesName(language: $language)
}
fragment StatementInList on Statement {
  id
  act
  force
  date
  text
  cue {
    exact
    startUtf16
  }
  speakers {
    resolution
    agent {
      ...AgentName
    }
    role {
      title
    }
  }
  onBehalfOf {
    ...AgentName
  }
  about {
    ...AgentName
  }
  article {
    id
    language
    headline
  }
}
fragment Passage on Evidence {
  exact
  start
  end
  article {
    id
    language
    headline
  }
}
fragment AgentProfile on Agent {
  ...AgentToName
  identity
  names {
    language
    text
  }
  aliases {
    language
    text
  }
  externalIds {
    authority
    id
  }
  statements(first: 3) {
    totalCount
    nodes {
      ...StatementInList
    }
  }
  meetings(first: 20) {
    totalCount
    nodes {
      ...MeetingInList
    }
  }
  mentions(first: 25) {
    totalCount
    nodes {
      form
      evidence {
        ...Passage
        article {
          publishedOn
          dateline {
            date
            place {
              name(language: $language)
            }
          }
        }
      }
    }
  }
}
fragment RoleInProfile on Role {
  title
  asOf
  country
  organization {
    ...AgentName
  }
  evidence {
    ...Passage
  }
}
fragment MeetingInList on Meeting {
  id
  name(language: $language)
  names {
    language
    text
  }
  kind
  status
  date
  ordinal
  place {
    name(language: $language)
    country
  }
  participants {
    role
    mention {
      exact
      article {
        language
      }
    }
    agent {
      ...AgentName
    }
  }
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $language: String, $first: Int, $after: String, $last: Int, $before: String) {
  search(
    query: $query
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      name
      matches {
        exact
        prefix
        suffix
        startUtf16
        endUtf16
      }
      node {
        ... on Article {
          __typename
          id
          headline
          lead
          language
          publishedOn
          dateline {
            date
          }
        }
        ... on Statement {
          __typename
          ...StatementInList
          content {
            exact
            startUtf16
          }
        }
        ... on Person {
          ...AgentName
        }
        ... on Organization {
          ...AgentName
        }
      }
    }
    pageInfo {
      ...PageOfList
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment StatementInList on Statement {
  id
  act
  force
  date
  text
  cue {
    exact
    startUtf16
  }
  speakers {
    resolution
    agent {
      ...AgentName
    }
    role {
      title
    }
  }
  onBehalfOf {
    ...AgentName
  }
  about {
    ...AgentName
  }
  article {
    id
    language
    headline
  }
}
fragment PageOfList on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StatementsCountedDocument = new TypedDocumentString(`
    query StatementsCounted($filter: StatementFilter, $anyAct: StatementFilter, $language: String) {
  months: statementCounts(by: MONTH, filter: $filter) {
    key
    count
    acts {
      act
      count
    }
  }
  speakers: statementCounts(by: SPEAKER, filter: $filter, first: 10) {
    key
    count
    agent {
      ...AgentToName
    }
    acts {
      act
      count
    }
  }
  acts: statementCounts(by: ACT, filter: $anyAct) {
    key
    count
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment AgentToName on Agent {
  ...AgentName
  sharesName(language: $language)
}`) as unknown as TypedDocumentString<StatementsCountedQuery, StatementsCountedQueryVariables>;
export const StatementsOfArticleDocument = new TypedDocumentString(`
    query StatementsOfArticle($id: ID!, $language: String, $after: String) {
  article(id: $id) {
    id
    statements(first: 25, after: $after) {
      totalCount
      nodes {
        ...StatementInText
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment AgentToName on Agent {
  ...AgentName
  sharesName(language: $language)
}
fragment StatementInText on Statement {
  id
  act
  force
  quotation
  rule
  date
  text
  cue {
    ...Stretch
  }
  content {
    ...Stretch
  }
  parent {
    id
  }
  speakers {
    resolution
    agent {
      ...AgentToName
    }
    mention {
      ...Stretch
    }
    role {
      title
      country
      organization {
        ...AgentName
      }
    }
  }
  onBehalfOf {
    ...AgentName
  }
  addressees {
    ...AgentName
  }
  via {
    ...AgentName
  }
  about {
    ...AgentName
  }
  meeting {
    id
    name(language: $language)
    date
    place {
      name(language: $language)
    }
  }
}
fragment Stretch on Evidence {
  exact
  prefix
  suffix
  start
  end
  startUtf16
  endUtf16
}`) as unknown as TypedDocumentString<StatementsOfArticleQuery, StatementsOfArticleQueryVariables>;
export const StatementsToDownloadDocument = new TypedDocumentString(`
    query StatementsToDownload($filter: StatementFilter, $language: String, $after: String) {
  statements(filter: $filter, first: 100, after: $after) {
    totalCount
    nodes {
      id
      act
      force
      quotation
      date
      text
      rule
      cue {
        exact
        start
        end
      }
      content {
        exact
        start
        end
      }
      speakers {
        resolution
        agent {
          ...AgentName
        }
        mention {
          exact
          start
          end
        }
        role {
          title
        }
      }
      onBehalfOf {
        ...AgentName
      }
      addressees {
        ...AgentName
      }
      via {
        ...AgentName
      }
      about {
        ...AgentName
      }
      meeting {
        id
        name(language: $language)
      }
      article {
        id
        url
        headline
        sha256
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<StatementsToDownloadQuery, StatementsToDownloadQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($filter: StatementFilter, $language: String, $first: Int, $after: String, $last: Int, $before: String, $words: String! = "", $marked: Boolean! = false) {
  statements(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...StatementInList
      content @include(if: $marked) {
        exact
        startUtf16
      }
      matches(words: $words) @include(if: $marked) {
        startUtf16
        endUtf16
      }
    }
    pageInfo {
      ...PageOfList
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment StatementInList on Statement {
  id
  act
  force
  date
  text
  cue {
    exact
    startUtf16
  }
  speakers {
    resolution
    agent {
      ...AgentName
    }
    role {
      title
    }
  }
  onBehalfOf {
    ...AgentName
  }
  about {
    ...AgentName
  }
  article {
    id
    language
    headline
  }
}
fragment PageOfList on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($beginning: String!, $language: String) {
  suggestions(beginning: $beginning, first: 8) {
    name
    agent {
      ...AgentToName
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment AgentToName on Agent {
  ...AgentName
  sharesName(language: $language)
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const TitlesDocument = new TypedDocumentString(`
    query Titles($ids: [ID!]!, $language: String) {
  nodes(ids: $ids) {
    ... on Article {
      __typename
      id
      headline
      publishedOn
      dateline {
        date
        place {
          name(language: $language)
        }
      }
    }
    ... on Meeting {
      __typename
      ...MeetingInList
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment MeetingInList on Meeting {
  id
  name(language: $language)
  names {
    language
    text
  }
  kind
  status
  date
  ordinal
  place {
    name(language: $language)
    country
  }
  participants {
    role
    mention {
      exact
      article {
        language
      }
    }
    agent {
      ...AgentName
    }
  }
}`) as unknown as TypedDocumentString<TitlesQuery, TitlesQueryVariables>;
export const VoicesAboutDocument = new TypedDocumentString(`
    query VoicesAbout($id: ID!, $language: String) {
  acts: statementCounts(by: ACT, filter: {speaker: {id: $id}}) {
    key
    count
  }
  about: statements(filter: {about: {id: $id}}, first: 3) {
    totalCount
    nodes {
      ...StatementInList
    }
  }
  aboutBy: statementCounts(by: SPEAKER, filter: {about: {id: $id}}, first: 8) {
    key
    count
    agent {
      ...AgentToName
    }
    acts {
      act
      count
    }
  }
  onBehalf: statements(filter: {onBehalfOf: {id: $id}}, first: 1) {
    totalCount
  }
  saidTo: statements(filter: {addressee: {id: $id}}, first: 1) {
    totalCount
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment AgentToName on Agent {
  ...AgentName
  sharesName(language: $language)
}
fragment StatementInList on Statement {
  id
  act
  force
  date
  text
  cue {
    exact
    startUtf16
  }
  speakers {
    resolution
    agent {
      ...AgentName
    }
    role {
      title
    }
  }
  onBehalfOf {
    ...AgentName
  }
  about {
    ...AgentName
  }
  article {
    id
    language
    headline
  }
}`) as unknown as TypedDocumentString<VoicesAboutQuery, VoicesAboutQueryVariables>;
export const VoicesDocument = new TypedDocumentString(`
    query Voices($language: String) {
  statementCounts(by: SPEAKER, first: 8) {
    key
    count
    agent {
      ...AgentToName
    }
    acts {
      act
      count
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment AgentToName on Agent {
  ...AgentName
  sharesName(language: $language)
}`) as unknown as TypedDocumentString<VoicesQuery, VoicesQueryVariables>;
export const WhoMetWhomDocument = new TypedDocumentString(`
    query WhoMetWhom($id: ID!, $language: String, $first: Int) {
  node(id: $id) {
    ... on Person {
      id
      met(first: $first, status: [HELD]) {
        ...Acquainted
      }
      toMeet: met(first: $first, status: [PLANNED, MENTIONED]) {
        ...Acquainted
      }
    }
    ... on Organization {
      id
      met(first: $first, status: [HELD]) {
        ...Acquainted
      }
      toMeet: met(first: $first, status: [PLANNED, MENTIONED]) {
        ...Acquainted
      }
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
fragment Acquainted on Acquaintance {
  count
  agent {
    ...AgentName
  }
  latest {
    id
    date
    status
    kind
  }
}`) as unknown as TypedDocumentString<WhoMetWhomQuery, WhoMetWhomQueryVariables>;