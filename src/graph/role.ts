import type { Evidence } from "./evidence.ts";
import type { CountryCode } from "./names.ts";
import type { PartialDate } from "./partial-date.ts";

/** A post a person holds, as an article gives it. */
export interface Role {
  readonly holderId: string;
  /** As printed: "سكرتير مجلس الأمن الروسي". */
  readonly title: string;
  readonly organizationId?: string;
  readonly country?: CountryCode;
  /** When it was so: the date of the article. */
  readonly asOf?: PartialDate;
  readonly evidence: readonly Evidence[];
}
