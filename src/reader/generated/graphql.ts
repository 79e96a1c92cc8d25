/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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


export type ArticleQuery = { article: { id: string, headline: string | null, text: string, language: string, direction: TextDirection, publishedOn: string | null, url: string | null, sha256: string, agency: { __typename: 'Organization', id: string, name: string } | null, dateline: { date: string | null, place: { name: string } | null } | null, paragraphs: Array<{ index: number, startUtf16: number, endUtf16: number }>, meetings: { nodes: Array<{ id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null }> } } | null };

type AgentName_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type AgentName_Person_Fragment = { __typename: 'Person', id: string, name: string };

export type AgentNameFragment =
  | AgentName_Organization_Fragment
  | AgentName_Person_Fragment
;

export type HomeQueryVariables = Exact<{
  language?: string | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type HomeQuery = { articles: { totalCount: number, nodes: Array<{ id: string, headline: string | null, lead: string, language: string, publishedOn: string | null, agency: { __typename: 'Organization', id: string, name: string } | null, dateline: { date: string | null, place: { name: string } | null } | null, statements: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, statementCounts: Array<{ key: string, count: number, agent:
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null }> };

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
        >, meeting: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

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
  >, meeting: { id: string, name: string } | null };

export type StretchFragment = { exact: string, prefix: string, suffix: string, start: number, end: number, startUtf16: number, endUtf16: number };

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
export const AgentNameFragmentDoc = new TypedDocumentString(`
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}
    `, {"fragmentName":"AgentName"}) as unknown as TypedDocumentString<AgentNameFragment, unknown>;
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
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
  statementCounts(by: SPEAKER, first: 8) {
    key
    count
    agent {
      ...AgentName
    }
  }
}
    fragment AgentName on Agent {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
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