/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Article($id: ID!, $language: String) {\n  article(id: $id) {\n    id\n    headline\n    text\n    language\n    direction\n    publishedOn\n    url\n    sha256\n    agency {\n      ...AgentName\n    }\n    dateline {\n      date\n      place {\n        name(language: $language)\n      }\n    }\n    paragraphs {\n      index\n      startUtf16\n      endUtf16\n    }\n    meetings {\n      nodes {\n        id\n        name(language: $language)\n        kind\n        status\n        date\n      }\n    }\n  }\n}": typeof types.ArticleDocument,
    "fragment AgentName on Agent {\n  __typename\n  id\n  name(language: $language)\n}": typeof types.AgentNameFragmentDoc,
    "query Home($language: String, $after: String, $before: String, $first: Int, $last: Int) {\n  articles(after: $after, before: $before, first: $first, last: $last) {\n    totalCount\n    nodes {\n      id\n      headline\n      lead\n      language\n      publishedOn\n      agency {\n        ...AgentName\n      }\n      dateline {\n        date\n        place {\n          name(language: $language)\n        }\n      }\n      statements(first: 1) {\n        totalCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n  statementCounts(by: SPEAKER, first: 8) {\n    key\n    count\n    agent {\n      ...AgentName\n    }\n  }\n}": typeof types.HomeDocument,
    "query StatementsOfArticle($id: ID!, $language: String, $after: String) {\n  article(id: $id) {\n    id\n    statements(first: 25, after: $after) {\n      totalCount\n      nodes {\n        ...StatementInText\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment StatementInText on Statement {\n  id\n  act\n  force\n  quotation\n  rule\n  date\n  text\n  cue {\n    ...Stretch\n  }\n  content {\n    ...Stretch\n  }\n  parent {\n    id\n  }\n  speakers {\n    resolution\n    agent {\n      ...AgentName\n    }\n    mention {\n      ...Stretch\n    }\n    role {\n      title\n      country\n      organization {\n        ...AgentName\n      }\n    }\n  }\n  onBehalfOf {\n    ...AgentName\n  }\n  addressees {\n    ...AgentName\n  }\n  via {\n    ...AgentName\n  }\n  about {\n    ...AgentName\n  }\n  meeting {\n    id\n    name(language: $language)\n  }\n}\n\nfragment Stretch on Evidence {\n  exact\n  prefix\n  suffix\n  start\n  end\n  startUtf16\n  endUtf16\n}": typeof types.StatementsOfArticleDocument,
};
const documents: Documents = {
    "query Article($id: ID!, $language: String) {\n  article(id: $id) {\n    id\n    headline\n    text\n    language\n    direction\n    publishedOn\n    url\n    sha256\n    agency {\n      ...AgentName\n    }\n    dateline {\n      date\n      place {\n        name(language: $language)\n      }\n    }\n    paragraphs {\n      index\n      startUtf16\n      endUtf16\n    }\n    meetings {\n      nodes {\n        id\n        name(language: $language)\n        kind\n        status\n        date\n      }\n    }\n  }\n}": types.ArticleDocument,
    "fragment AgentName on Agent {\n  __typename\n  id\n  name(language: $language)\n}": types.AgentNameFragmentDoc,
    "query Home($language: String, $after: String, $before: String, $first: Int, $last: Int) {\n  articles(after: $after, before: $before, first: $first, last: $last) {\n    totalCount\n    nodes {\n      id\n      headline\n      lead\n      language\n      publishedOn\n      agency {\n        ...AgentName\n      }\n      dateline {\n        date\n        place {\n          name(language: $language)\n        }\n      }\n      statements(first: 1) {\n        totalCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n  statementCounts(by: SPEAKER, first: 8) {\n    key\n    count\n    agent {\n      ...AgentName\n    }\n  }\n}": types.HomeDocument,
    "query StatementsOfArticle($id: ID!, $language: String, $after: String) {\n  article(id: $id) {\n    id\n    statements(first: 25, after: $after) {\n      totalCount\n      nodes {\n        ...StatementInText\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment StatementInText on Statement {\n  id\n  act\n  force\n  quotation\n  rule\n  date\n  text\n  cue {\n    ...Stretch\n  }\n  content {\n    ...Stretch\n  }\n  parent {\n    id\n  }\n  speakers {\n    resolution\n    agent {\n      ...AgentName\n    }\n    mention {\n      ...Stretch\n    }\n    role {\n      title\n      country\n      organization {\n        ...AgentName\n      }\n    }\n  }\n  onBehalfOf {\n    ...AgentName\n  }\n  addressees {\n    ...AgentName\n  }\n  via {\n    ...AgentName\n  }\n  about {\n    ...AgentName\n  }\n  meeting {\n    id\n    name(language: $language)\n  }\n}\n\nfragment Stretch on Evidence {\n  exact\n  prefix\n  suffix\n  start\n  end\n  startUtf16\n  endUtf16\n}": types.StatementsOfArticleDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Article($id: ID!, $language: String) {\n  article(id: $id) {\n    id\n    headline\n    text\n    language\n    direction\n    publishedOn\n    url\n    sha256\n    agency {\n      ...AgentName\n    }\n    dateline {\n      date\n      place {\n        name(language: $language)\n      }\n    }\n    paragraphs {\n      index\n      startUtf16\n      endUtf16\n    }\n    meetings {\n      nodes {\n        id\n        name(language: $language)\n        kind\n        status\n        date\n      }\n    }\n  }\n}"): typeof import('./graphql').ArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AgentName on Agent {\n  __typename\n  id\n  name(language: $language)\n}"): typeof import('./graphql').AgentNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Home($language: String, $after: String, $before: String, $first: Int, $last: Int) {\n  articles(after: $after, before: $before, first: $first, last: $last) {\n    totalCount\n    nodes {\n      id\n      headline\n      lead\n      language\n      publishedOn\n      agency {\n        ...AgentName\n      }\n      dateline {\n        date\n        place {\n          name(language: $language)\n        }\n      }\n      statements(first: 1) {\n        totalCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n  statementCounts(by: SPEAKER, first: 8) {\n    key\n    count\n    agent {\n      ...AgentName\n    }\n  }\n}"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StatementsOfArticle($id: ID!, $language: String, $after: String) {\n  article(id: $id) {\n    id\n    statements(first: 25, after: $after) {\n      totalCount\n      nodes {\n        ...StatementInText\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment StatementInText on Statement {\n  id\n  act\n  force\n  quotation\n  rule\n  date\n  text\n  cue {\n    ...Stretch\n  }\n  content {\n    ...Stretch\n  }\n  parent {\n    id\n  }\n  speakers {\n    resolution\n    agent {\n      ...AgentName\n    }\n    mention {\n      ...Stretch\n    }\n    role {\n      title\n      country\n      organization {\n        ...AgentName\n      }\n    }\n  }\n  onBehalfOf {\n    ...AgentName\n  }\n  addressees {\n    ...AgentName\n  }\n  via {\n    ...AgentName\n  }\n  about {\n    ...AgentName\n  }\n  meeting {\n    id\n    name(language: $language)\n  }\n}\n\nfragment Stretch on Evidence {\n  exact\n  prefix\n  suffix\n  start\n  end\n  startUtf16\n  endUtf16\n}"): typeof import('./graphql').StatementsOfArticleDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
