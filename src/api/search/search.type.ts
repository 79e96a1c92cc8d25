import { createUnionType, Field, ObjectType } from "type-graphql";
import type { SearchHit } from "../../store/store.ts";
import { ArticleType } from "../article/article.type.ts";
import { EvidenceType } from "../evidence/evidence.type.ts";
import { typeOfNode } from "../node/node.type.ts";
import { OrganizationType } from "../organization/organization.type.ts";
import { PersonType } from "../person/person.type.ts";
import { StatementType } from "../statement/statement.type.ts";

const SearchableType = createUnionType({
  name: "Searchable",
  description: "What a search can find.",
  types: () => [ArticleType, StatementType, PersonType, OrganizationType] as const,
  resolveType: typeOfNode,
});

@ObjectType("SearchHit", {
  description: "What a search found, and where the words stand.",
  simpleResolvers: true,
})
export class SearchHitType implements SearchHit {
  @Field(() => SearchableType, { description: "The article, statement or agent." })
  readonly node!: SearchHit["node"];

  @Field(() => [EvidenceType], { description: "The matched words; empty where a name matched." })
  readonly matches!: readonly EvidenceType[];

  @Field(() => String, { nullable: true, description: "The name that matched, where one did." })
  readonly name?: string;
}
