import { Field, InputType } from "type-graphql";
import { badUserInput } from "../errors.ts";
import { given } from "../input.ts";
import { PartialDate } from "../scalars/partial-date.scalar.ts";
import type { GivenArticle } from "./ingest.ts";

@InputType("IngestArticleInput", {
  description:
    "An article: either its text or a page that holds it, and what is known of where it came from.",
})
export class IngestArticleInput {
  @Field(() => String, {
    nullable: true,
    description: "The text, verbatim, paragraphs parted by line breaks. Not together with `html`.",
  })
  readonly text?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A page as a browser gets it: the article is found in it, and its headline, date, address and agency are read where they are not given here. Not together with `text`.",
  })
  readonly html?: string | null;

  @Field(() => String, { nullable: true, description: "The headline." })
  readonly headline?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it was found: an address that begins with https:// or http://.",
  })
  readonly url?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When it was published." })
  readonly publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: "The name of the agency, as the source writes it." })
  readonly agency?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its language as a BCP 47 tag: `ar`. Told from the text where it is left out.",
  })
  readonly language?: string | null;
}

/** @throws BAD_USER_INPUT where it is both a text and a page, or neither. */
export function givenArticleOf({ text, html, ...facts }: IngestArticleInput): GivenArticle {
  const body = text ?? html;
  if (body == null || (text != null && html != null)) {
    throw badUserInput("`input` takes either `text` or `html`: give one of the two.");
  }
  return { form: text != null ? "text" : "html", body, facts: given(facts) };
}
