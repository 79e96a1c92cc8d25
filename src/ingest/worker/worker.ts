import { parentPort } from "node:worker_threads";
import { draftOf } from "../../store/draft/draft-of.ts";
import type { Document } from "../document.ts";
import { readDocument } from "../read-document.ts";
import { SourceError } from "../source-error.ts";
import type { Answer } from "./answer.ts";

/** Documents take turns: answers come in the order of the questions. */
let turn = Promise.resolve();

parentPort?.on("message", (document: Document) => {
  turn = turn.then(async () => parentPort?.postMessage(await answerTo(document)));
});

parentPort?.postMessage("ready");

/** A fault of ours in one document must not keep the others from being read. */
async function answerTo(document: Document): Promise<Answer> {
  try {
    const { graph } = await readDocument(document);
    return draftOf(graph);
  } catch (error) {
    if (error instanceof SourceError) return error.refusal;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      place: document.place,
      problem: `Reading this failed in a way it should not; please report it. ${reason}`,
      kind: "FAULT",
    };
  }
}
