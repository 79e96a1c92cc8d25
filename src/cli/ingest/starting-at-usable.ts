import { type Document, isRefusal, type Refusal } from "../../ingest/document.ts";
import { CommandFailure } from "../command-failure.ts";

/**
 * The same documents, once it is known that one of them can be used: so that
 * nothing is begun for the sake of none.
 *
 * @throws CommandFailure with the reasons, where there is none.
 */
export async function startingAtUsable(
  documents: AsyncGenerator<Document | Refusal>,
): Promise<AsyncGenerator<Document | Refusal>> {
  const seen: (Document | Refusal)[] = [];
  for (let next = await documents.next(); !next.done; next = await documents.next()) {
    seen.push(next.value);
    if (!isRefusal(next.value)) return join(seen, documents);
  }
  throw new CommandFailure(
    seen
      .filter(isRefusal)
      .map(({ place, problem }) => `${place}: ${problem}`)
      .join("\n"),
  );
}

async function* join<Item>(first: readonly Item[], rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first;
  yield* rest;
}
