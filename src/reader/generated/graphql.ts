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

/** A stretch of time, both ends included; an end left out is open. */
export type DateRange = {
  /** The first day, month or year. */
  from?: string | null | undefined;
  /** The last day, month or year. */
  to?: string | null | undefined;
};

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


export type ArticleQuery = { article: { id: string, headline: string | null, text: string, language: string, direction: TextDirection, publishedOn: string | null, url: string | null, sha256: string, agency: { __typename: 'Organization', id: string, name: string } | null, dateline: { date: string | null, place: { name: string } | null } | null, paragraphs: Array<{ index: number, startUtf16: number, endUtf16: number }>, meetings: { nodes: Array<{ id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, place: { name: string } | null }> } } | null };

type AgentName_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type AgentName_Person_Fragment = { __typename: 'Person', id: string, name: string };

export type AgentNameFragment =
  | AgentName_Organization_Fragment
  | AgentName_Person_Fragment
;

export type StatementInListFragment = { id: string, act: SpeechAct, force: IllocutionaryForce, date: string | null, text: string, cue: { exact: string }, speakers: Array<{ resolution: SpeakerResolution, agent:
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

export type HomeQueryVariables = Exact<{
  language?: string | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type HomeQuery = { articles: { totalCount: number, nodes: Array<{ id: string, headline: string | null, lead: string, language: string, publishedOn: string | null, agency: { __typename: 'Organization', id: string, name: string } | null, dateline: { date: string | null, place: { name: string } | null } | null, statements: { totalCount: number }, persons: { nodes: Array<{ __typename: 'Person', id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, statementCounts: Array<{ key: string, count: number, agent:
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null, acts: Array<{ act: SpeechAct, count: number }> }> };

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
        | { __typename: 'Statement', id: string, act: SpeechAct, force: IllocutionaryForce, date: string | null, text: string, content: Array<{ exact: string, startUtf16: number }>, cue: { exact: string }, speakers: Array<{ resolution: SpeakerResolution, agent:
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
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null, acts: Array<{ act: SpeechAct, count: number }> }>, acts: Array<{ key: string, count: number }> };

export type StatementsOfArticleQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementsOfArticleQuery = { article: { id: string, statements: { totalCount: number, nodes: Array<{ id: string, act: SpeechAct, force: IllocutionaryForce, quotation: Quotation, rule: string, date: string | null, text: string, cue: { exact: string, prefix: string, suffix: string, start: number, end: number, startUtf16: number, endUtf16: number }, content: Array<{ exact: string, prefix: string, suffix: string, start: number, end: number, startUtf16: number, endUtf16: number }>, parent: { id: string } | null, speakers: Array<{ resolution: SpeakerResolution, agent:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
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
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
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
}>;


export type StatementsQuery = { statements: { totalCount: number, nodes: Array<{ id: string, act: SpeechAct, force: IllocutionaryForce, date: string | null, text: string, cue: { exact: string }, speakers: Array<{ resolution: SpeakerResolution, agent:
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
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     }> };

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
export const AgentNameFragmentDoc = new TypedDocumentString(`
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
    `, {"fragmentName":"AgentName"}) as unknown as TypedDocumentString<AgentNameFragment, unknown>;
export const StatementInListFragmentDoc = new TypedDocumentString(`
    fragment StatementInList on Statement {
  id
  act
  force
  date
  text
  cue {
    exact
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
export const PageOfListFragmentDoc = new TypedDocumentString(`
    fragment PageOfList on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageOfList"}) as unknown as TypedDocumentString<PageOfListFragment, unknown>;
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
      ...AgentName
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
fragment Stretch on Evidence {
  exact
  prefix
  suffix
  start
  end
  startUtf16
  endUtf16
}`, {"fragmentName":"StatementInText"}) as unknown as TypedDocumentString<StatementInTextFragment, unknown>;
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
        id
        name(language: $language)
        kind
        status
        date
        place {
          name(language: $language)
        }
      }
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($language: String, $after: String, $before: String, $first: Int, $last: Int) {
  articles(after: $after, before: $before, first: $first, last: $last) {
    totalCount
    nodes {
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
    pageInfo {
      ...PageOfList
    }
  }
  statementCounts(by: SPEAKER, first: 8) {
    key
    count
    agent {
      ...AgentName
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
fragment PageOfList on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
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
      ...AgentName
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
      ...AgentName
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
    query Statements($filter: StatementFilter, $language: String, $first: Int, $after: String, $last: Int, $before: String) {
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
      ...AgentName
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;