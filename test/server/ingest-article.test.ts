import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { ServerOptions } from "../../src/server/server-options.ts";
import { newApiKey } from "../../src/store/api-key.ts";
import { openStore } from "../../src/store/stores.ts";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { graphDigest } from "../support/graph-digest.ts";
import { PAGE, READOUT } from "../support/texts.ts";
import { post, type Served, served } from "./served.ts";

const MUTATION = `mutation Ingest($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    __typename
    ... on IngestedArticle { outcome article { id headline url urls publishedOn statements { totalCount } } }
    ... on ArticleRefusal { kind problem }
  }
}`;
const COUNT = "{ articles { totalCount } }";

interface Body {
  readonly data: { readonly ingestArticle: Record<string, unknown> } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

for (const kind of storesUnderTest()) {
  const name = kind.missing === undefined ? kind.name : `${kind.name}: ${kind.missing}`;
  describe.skipIf(kind.missing !== undefined)(
    `an article given to the API, ${name}`,
    { timeout: 60_000 },
    () => {
      let address: string;
      beforeAll(async () => {
        address = await kind.address();
        return () => kind.end();
      }, 60_000);

      async function serving(
        options: Partial<ServerOptions> = {},
      ): Promise<Served & { readonly key: string }> {
        const store = await openStore(kind.lasting ? await kind.address() : address);
        const server = await served({ ...options, store });
        onTestFinished(() => server.close());
        const { key, kept } = newApiKey("a wire");
        await store.putKey(kept);
        return { ...server, key };
      }

      const give = async ({ graphql, key }: { graphql: string; key?: string }, input: object) => {
        const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
        const response = await post(graphql, { query: MUTATION, variables: { input } }, headers);
        return { response, body: (await response.json()) as Body };
      };
      const count = async (graphql: string) => {
        const body = (await (await post(graphql, { query: COUNT })).json()) as {
          data: { articles: { totalCount: number } };
        };
        return body.data.articles.totalCount;
      };

      it("is read and kept, and the next answer has it", async () => {
        const server = await serving();
        expect(await count(server.graphql)).toBe(0);
        const { response, body } = await give(server, {
          text: READOUT,
          headline: "h",
          url: "https://marsa.example/1",
          publishedOn: "2031-03-14",
        });
        expect(response.status).toBe(200);
        expect(response.headers.get("cache-control")).toBe("no-store");
        expect(body.data?.ingestArticle).toMatchObject({
          __typename: "IngestedArticle",
          outcome: "NEW",
          article: { headline: "h", url: "https://marsa.example/1", statements: { totalCount: 2 } },
        });
        expect(await count(server.graphql)).toBe(1);
      });

      it("changes nothing when it is given again, and has one more address from another place", async () => {
        const server = await serving();
        const [one, other] = ["https://a.example/1", "https://b.example/1"];
        await give(server, { text: READOUT, url: one });
        const digest = await graphDigest(server.store);
        const again = await give(server, { text: READOUT, url: one });
        expect(again.body.data?.ingestArticle).toMatchObject({ outcome: "UNCHANGED" });
        expect(await graphDigest(server.store)).toBe(digest);
        const elsewhere = await give(server, { text: READOUT, url: other });
        expect(elsewhere.body.data?.ingestArticle).toMatchObject({
          outcome: "REPLACED",
          article: { urls: [one, other] },
        });
        expect(await count(server.graphql)).toBe(1);
      });

      it("may be a page, of which the article is kept with what the page says of it", async () => {
        const { body } = await give(await serving(), { html: PAGE });
        expect(body.data?.ingestArticle).toMatchObject({
          __typename: "IngestedArticle",
          article: { headline: expect.any(String), publishedOn: "2031-03-14" },
        });
      });

      it.each<[what: string, input: object, kind: string, problem: RegExp]>([
        ["nothing", { text: "" }, "EMPTY", /^This is empty\./],
        ["white space", { text: " \n" }, "EMPTY", /^This holds only white space\./],
        ["a NUL", { text: `${READOUT}\0` }, "NOT_TEXT", /holds a NUL at offset \d+; remove it\.$/],
        ["half of a surrogate pair", { text: `${READOUT}\ud83c` }, "NOT_TEXT", /half of a surrogate pair/],
        ["a NUL in a page", { html: `${PAGE}\0` }, "NOT_TEXT", /holds a NUL/],
        ["a NUL in its headline", { text: READOUT, headline: "a\0" }, "NOT_TEXT", /headline holds a NUL/],
        [
          "another language",
          { text: "The ferry was late." },
          "LANGUAGE",
          /^The text is in none of the languages/,
        ],
        [
          "a language nobody reads",
          { text: READOUT, language: "fr" },
          "LANGUAGE",
          /^The language "fr" cannot be read/,
        ],
        ["a page without an article", { html: "<html></html>" }, "NO_ARTICLE", /body comes out empty\.$/],
        [
          "an address that a browser would run",
          { text: READOUT, url: "javascript:alert(1)" },
          "WRONG_FACT",
          /none of the web/,
        ],
        [
          "a headline without end",
          { text: READOUT, headline: "a".repeat(5_000) },
          "WRONG_FACT",
          /longer than 4000/,
        ],
        ["3,000 nested divs", { html: "<div>".repeat(3_000) }, "TOO_INTRICATE", /more than 256 deep/],
      ])(
        "is refused with a reason when it is %s, and nothing is kept",
        async (_, input, refusal, problem) => {
          const server = await serving();
          const { response, body } = await give(server, input);
          expect(response.status).toBe(200);
          expect(body).toMatchObject({
            data: {
              ingestArticle: {
                __typename: "ArticleRefusal",
                kind: refusal,
                problem: expect.stringMatching(problem),
              },
            },
          });
          expect(body.errors).toBeUndefined();
          expect(await count(server.graphql)).toBe(0);
        },
      );

      it("without a key is UNAUTHENTICATED, with a wrong or a revoked one FORBIDDEN, and no row is written", async () => {
        const server = await serving();
        const digest = await graphDigest(server.store);
        const without = await give({ graphql: server.graphql }, { text: READOUT });
        expect(without.response.status).toBe(401);
        expect(without.response.headers.get("www-authenticate")).toBe('Bearer realm="readout"');
        expect(without.body).toMatchObject({
          data: null,
          errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
        });

        const revoked = newApiKey("revoked");
        await server.store.putKey(revoked.kept);
        await server.store.revokeKey(revoked.kept.id, new Date().toISOString());
        const mangled = `${server.key.slice(0, -1)}${server.key.endsWith("A") ? "B" : "A"}`;
        for (const key of [mangled, newApiKey("unknown").key, revoked.key, "x", `${server.key}x`]) {
          const { response, body } = await give({ graphql: server.graphql, key }, { text: READOUT });
          expect(response.status).toBe(403);
          expect(body).toMatchObject({ data: null, errors: [{ extensions: { code: "FORBIDDEN" } }] });
        }
        expect(await graphDigest(server.store)).toBe(digest);
        expect(await count(server.graphql)).toBe(0);
      });

      it("a flood of wrong keys reaches the store no more, and none from there is looked at meanwhile", async () => {
        const server = await serving({ limits: { costPerMinute: 3_000 } });
        const codeOf = async (key: string) =>
          (await give({ graphql: server.graphql, key }, { text: "" })).body.errors?.[0]?.extensions.code;
        const unknown = () => codeOf(newApiKey("unknown").key);
        expect([await unknown(), await unknown(), await unknown()]).toEqual(Array(3).fill("FORBIDDEN"));
        expect([await unknown(), await codeOf(server.key)]).toEqual(Array(2).fill("RATE_LIMITED"));
        const metrics = await (await fetch(`${server.url}/metrics`)).text();
        expect(metrics).toContain('readout_store_reads_total{read="key"} 3');
        // Who only asks is answered.
        expect(await count(server.graphql)).toBe(0);
      });

      it.runIf(kind.lasting)("is in the next answer of every server", async () => {
        const address = await kind.address();
        const [one, other] = await Promise.all(
          [0, 1].map(async () => {
            const server = await served({ store: await openStore(address) });
            onTestFinished(() => server.close());
            return server;
          }),
        );
        if (!one || !other) throw new Error("There are two servers.");
        const { key, kept } = newApiKey("a wire");
        await one.store.putKey(kept);
        // Asked twice, so that the answer is kept.
        for (const server of [one, other, other]) expect(await count(server.graphql)).toBe(0);
        await give({ graphql: one.graphql, key }, { text: READOUT });
        expect(await count(one.graphql)).toBe(1);
        await expect.poll(() => count(other.graphql), { timeout: 2_000, interval: 20 }).toBe(1);
        await one.store.revokeKey(kept.id, new Date().toISOString());
        const { body } = await give({ graphql: other.graphql, key }, { text: `${READOUT} 2` });
        expect(body.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
      });

      it("is not taken by GET, nor longer than a body may be", async () => {
        const server = await serving({ limits: { bodyBytes: 10_000 } });
        const asked = `mutation { ingestArticle(input: { text: "x" }) { __typename } }`;
        const got = await fetch(`${server.graphql}?query=${encodeURIComponent(asked)}`, {
          headers: { "apollo-require-preflight": "1", authorization: `Bearer ${server.key}` },
        });
        expect(got.status).toBe(405);
        const { response } = await give(server, { text: READOUT.repeat(100) });
        expect(response.status).toBe(413);
        expect(await count(server.graphql)).toBe(0);
      });

      it("keeps nobody waiting who asks meanwhile", async () => {
        const server = await serving();
        const long = Array.from({ length: 150 }, () => READOUT).join("\n");
        await give(server, { text: READOUT });
        const given = Array.from({ length: 4 }, (_, index) => give(server, { text: `${long} ${index}` }));
        let ended = false;
        const all = Promise.all(given).then((answers) => {
          ended = true;
          return answers;
        });
        const times: number[] = [];
        while (!ended) {
          const start = performance.now();
          await post(server.graphql, { query: "{ __typename }" });
          times.push(performance.now() - start);
        }
        for (const { body } of await all) expect(body.data?.ingestArticle).toMatchObject({ outcome: "NEW" });
        times.sort((a, b) => a - b);
        expect(times[Math.floor(times.length * 0.9)]).toBeLessThan(350);
      });

      it("costs more than a question, and is counted for its key", async () => {
        const server = await serving({ limits: { costPerMinute: 700 } });
        const { response } = await give(server, { text: READOUT });
        expect(response.status).toBe(200);
        const second = await give(server, { text: READOUT });
        expect(second.response.status).toBe(429);
        // Another client at the same address has a budget of its own.
        expect((await post(server.graphql, { query: COUNT })).status).toBe(200);
      });
    },
  );
}
