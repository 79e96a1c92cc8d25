import type { Deadline } from "../api/deadline.ts";
import type { Ingest, Intake, RefusalKind } from "../api/ingest/ingest.ts";
import type { ArticleIntake } from "../ingest/article-intake.ts";
import type { Outcome } from "../ingest/outcome.ts";

/** How the articles of one request are taken in: as long as somebody waits for the answer. */
export function ingestFor(intake: ArticleIntake, deadline: Deadline): Ingest {
  return async (article) =>
    intakeOf(await intake.take({ ...article, place: "The article" }, () => deadline.check()));
}

/** @throws what is no refusal of the article, but a fault of this program. */
function intakeOf(outcome: Outcome): Intake {
  if ("articleId" in outcome) return outcome;
  const problem = "problem" in outcome ? outcome.problem : "It was put on a queue, and there is none.";
  const kind = "kind" in outcome ? outcome.kind : "FAULT";
  if (kind === "FAULT" || kind === "UNREACHABLE" || kind === "MALFORMED") throw new Error(problem);
  return { kind, problem } satisfies { readonly kind: RefusalKind; readonly problem: string };
}
