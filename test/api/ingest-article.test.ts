import { expect, it, onTestFinished } from "vitest";
import type { Caller } from "../../src/api/caller.ts";
import type { GivenArticle, Intake } from "../../src/api/ingest/ingest.ts";
import { openStore } from "../../src/store/stores.ts";
import { opening } from "../support/sample/opening.ts";
import { ask } from "./ask.ts";

const MUTATION = `mutation Ingest($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    __typename
    ... on IngestedArticle { outcome article { id urls statements { totalCount } } }
    ... on ArticleRefusal { kind problem }
  }
}`;
const KEY: Caller = { kind: "KEY", keyId: "0123456789abcdef" };

async function emptyStore() {
  const store = await openStore(":memory:");
  onTestFinished(() => store.close());
  return store;
}

it("hands the article on as it was given, and answers with what became of it", async () => {
  const store = await emptyStore();
  const given: GivenArticle[] = [];
  const ingest = async (article: GivenArticle) => {
    given.push(article);
    return { outcome: await store.put(opening()), articleId: opening().article.id };
  };
  const input = { text: "a\nb", headline: null, url: "https://marsa.example/1", publishedOn: "2031-03" };
  for (const outcome of ["NEW", "UNCHANGED"]) {
    expect(await ask(store, MUTATION, { input }, { caller: KEY, ingest })).toEqual({
      data: {
        ingestArticle: {
          __typename: "IngestedArticle",
          outcome,
          article: {
            id: opening().article.id,
            urls: opening().article.urls,
            statements: { totalCount: opening().statements.length },
          },
        },
      },
    });
  }
  expect(given[0]).toEqual({
    form: "text",
    body: "a\nb",
    facts: { url: "https://marsa.example/1", publishedOn: "2031-03" },
  });
});

it("answers with a refusal of the schema", async () => {
  const refusal: Intake = { kind: "LANGUAGE", problem: "The text is in none of the languages." };
  const surroundings = { caller: KEY, ingest: async () => refusal };
  expect(await ask(await emptyStore(), MUTATION, { input: { html: "<p>" } }, surroundings)).toEqual({
    data: { ingestArticle: { __typename: "ArticleRefusal", ...refusal } },
  });
});

it("sees within one request what an article before it has changed", async () => {
  const store = await emptyStore();
  const elsewhere = { ...opening(), article: { ...opening().article, urls: ["https://b.example/copy"] } };
  const graphs = [opening(), elsewhere];
  const ingest = async () => {
    const graph = graphs.shift() ?? opening();
    return { outcome: await store.put(graph), articleId: graph.article.id };
  };
  const twice = `mutation { one: ${FIELD} two: ${FIELD} }`;
  const { data } = await ask(store, twice, {}, { caller: KEY, ingest });
  expect(data).toMatchObject({
    one: { outcome: "NEW", article: { urls: opening().article.urls } },
    two: {
      outcome: "REPLACED",
      article: { urls: expect.arrayContaining([...opening().article.urls, "https://b.example/copy"]) },
    },
  });
});

const FIELD = 'ingestArticle(input: { text: "x" }) { ... on IngestedArticle { outcome article { urls } } }';

it.each([
  ["neither a text nor a page", { headline: "h" }],
  ["both a text and a page", { text: "a", html: "<p>a" }],
])("refuses %s as a mistake of the caller", async (_, input) => {
  const ingest = () => Promise.reject(new Error("This must not be reached."));
  expect(await ask(await emptyStore(), MUTATION, { input }, { caller: KEY, ingest })).toMatchObject({
    data: null,
    errors: [
      {
        message: "`input` takes either `text` or `html`: give one of the two.",
        extensions: { code: "BAD_USER_INPUT" },
      },
    ],
  });
});

it.each<[Caller, string]>([
  [{ kind: "ANONYMOUS" }, "UNAUTHENTICATED"],
  [{ kind: "WRONG_KEY" }, "FORBIDDEN"],
])("lets nobody write who is %j", async (caller, code) => {
  const ingest = () => Promise.reject(new Error("This must not be reached."));
  expect(await ask(await emptyStore(), MUTATION, { input: { text: "a" } }, { caller, ingest })).toMatchObject(
    {
      data: null,
      errors: [{ extensions: { code } }],
    },
  );
});
