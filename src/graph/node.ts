import type { Article } from "./article.ts";
import type { Meeting } from "./meeting.ts";
import type { Organization } from "./organization.ts";
import type { Person } from "./person.ts";
import type { Statement } from "./statement.ts";

/** Whatever has a global id; `type` tells which it is. */
export type Node = Article | Person | Organization | Statement | Meeting;
