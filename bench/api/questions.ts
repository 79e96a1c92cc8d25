/** A request body, and the next one each time it is asked. */
export interface Asked {
  readonly name: string;
  /** Bodies that repeat: as many different ones as `of`. */
  repeated(number: number): string;
  /** A body that was not asked before. */
  fresh(): string;
}

const evidence = "exact prefix suffix start end startUtf16 endUtf16 paragraph";

const PLEDGES = `query Pledges($name: String!, $first: Int) {
  statements(filter: { speaker: { name: $name }, act: [PLEDGE, COMMITMENT, READINESS, AGREEMENT] }, first: $first) {
    nodes {
      id act force text date quotation
      cue { ${evidence} }
      content { ${evidence} }
      speakers { resolution mention { exact start end } agent { __typename id name(language: "en") } role { title organization { name } } }
      about { id name(language: "en") }
      meeting { id name date kind status }
      article { id lead publishedOn }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const ARTICLE = `query Article($id: ID!, $mentions: Int) {
  article(id: $id) {
    id lead text language direction sha256 publishedOn
    paragraphs { index text start end }
    statements(first: 100) {
      nodes { id act text cue { ${evidence} } content { ${evidence} } speakers { resolution agent { id name(language: "en") } } about { name } }
    }
    persons(first: 100) { nodes { id name(language: "en") roles { title asOf organization { name } } } }
    organizations(first: 100) { nodes { id name kind } }
    meetings { nodes { id name date participants { role agent { name } } } }
    mentions(first: $mentions) { nodes { form agent { id } evidence { ${evidence} } } }
  }
}`;

const SEARCH = `query Search($query: String!, $first: Int) {
  search(query: $query, first: $first) {
    nodes {
      name
      matches { ${evidence} }
      node {
        __typename
        ... on Article { id lead publishedOn }
        ... on Statement { id act text date speakers { agent { name(language: "en") } } article { id publishedOn } }
        ... on Agent { id name(language: "en") }
      }
    }
  }
}`;

/** How many bodies repeat, of each question. */
const OF = 50;

export function questions(articles: number): readonly Asked[] {
  return [
    asked(
      "pledges of a person",
      PLEDGES,
      (number) => ({ name: `Speaker ${number % 40}`, first: 20 }),
      (number) => ({
        name: `Speaker ${number % 997}`,
        first: 1 + ((number * 7) % 40),
        // A variable that no selection uses is refused; a name that nobody has costs nothing. Sizes and names make them new.
      }),
    ),
    asked(
      "an article whole",
      ARTICLE,
      (number) => ({ id: `article-bulk-${(number * 31) % articles}`, mentions: 100 }),
      (number) => ({
        id: `article-bulk-${(number * 17) % articles}`,
        mentions: 10 + (Math.floor(number / articles) % 90),
      }),
    ),
    asked(
      "a search",
      SEARCH,
      (number) => ({ query: `سلام ${number % 10 === 0 ? "" : `هيئة ${number % 10}`}`.trim(), first: 20 }),
      (number) => ({ query: `متحدث ${number % 1_000}`, first: 1 + (Math.floor(number / 1_000) % 40) }),
    ),
  ];
}

type Variables = Readonly<Record<string, string | number>>;

function asked(
  name: string,
  query: string,
  repeated: (number: number) => Variables,
  fresh: (number: number) => Variables,
): Asked {
  const bodies = Array.from({ length: OF }, (_, number) =>
    JSON.stringify({ query, variables: repeated(number) }),
  );
  let next = 0;
  return {
    name,
    repeated: (number) => bodies[number % OF] ?? "",
    fresh: () => JSON.stringify({ query, variables: fresh(next++) }),
  };
}
