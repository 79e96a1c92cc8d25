import type { ComponentChildren } from "preact";
import { Link } from "wouter-preact";
import { NamesakesDocument, type NamesakesQuery } from "../generated/graphql.ts";
import { useWords } from "../language/language.tsx";
import { questionOf } from "../question/question.ts";
import { useAnswer } from "../question/use-answer.ts";
import { useSuggestions } from "../question/use-suggestions.ts";
import { addressName, byId, idIn } from "./address-name.ts";
import { Quote } from "./quote.tsx";
import "./namesakes.css";

interface NamesakesProps {
  /** Whom the address of a list names, if anybody. */
  readonly value: string | undefined;
  /** The address of the same list, of one of them alone. */
  href(value: string): string;
}

/** Where a name is that of several, or of nobody: says so, and who may be meant, each leading to the list of that one alone. */
export function Namesakes({ value, href }: NamesakesProps) {
  const { t, language } = useWords();
  const asks = value !== undefined && idIn(value) === undefined && /[\p{L}\p{N}]/u.test(value);
  const { data } = useAnswer(asks ? questionOf(NamesakesDocument, { name: value, language }) : undefined);
  if (!asks || data === undefined) return null;
  const { persons, organizations } = data;
  const total = persons.totalCount + organizations.totalCount;
  if (total === 0) return <MayMean name={value} href={href} />;
  if (total === 1) return null;
  const shown = persons.nodes.length + organizations.nodes.length;
  return (
    <section class="namesakes" aria-label={t("namesakes.several", { name: value })}>
      <p>
        {t("namesakes.several", { name: value })} {t("namesakes.choose")}
      </p>
      <ul>
        {persons.nodes.map((person) => (
          <Namesake key={person.id} agent={person} href={href}>
            <Post person={person} />
          </Namesake>
        ))}
        {organizations.nodes.map((body) => (
          <Namesake key={body.id} agent={body} href={href}>
            <span>{t(`organizationKind.${body.kind}`)}</span>
          </Namesake>
        ))}
      </ul>
      {total > shown && (
        <p>
          <Link href={`/people?${new URLSearchParams({ name: value })}`}>{t("namesakes.all")}</Link>
        </p>
      )}
    </section>
  );
}

/** Where nobody has a name: those whose names begin or go on so. */
function MayMean({ name, href }: { readonly name: string; readonly href: (value: string) => string }) {
  const { t, language } = useWords();
  const suggestions = useSuggestions(name, language);
  return (
    <section class="namesakes" aria-label={t("namesakes.nobody", { name })}>
      <p>
        {t("namesakes.nobody", { name })} {suggestions.length > 0 && t("namesakes.mayMean")}
      </p>
      <ul>
        {suggestions.map(({ agent }) => (
          <li key={agent.id}>
            <Link href={href(addressName(agent))}>
              <bdi>{agent.name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NamesakeProps {
  readonly agent: NamesakesQuery["persons" | "organizations"]["nodes"][number];
  /** What tells this one from the others. */
  readonly children: ComponentChildren;
  href(value: string): string;
}

function Namesake({ agent, children, href }: NamesakeProps) {
  const { country, counted } = useWords();
  return (
    <li>
      <Link href={href(byId(agent.id))}>
        <bdi>{agent.name}</bdi>
      </Link>
      {children}
      {agent.country && <bdi>{country(agent.country)}</bdi>}
      <span>{counted("count.statements", agent.statements.totalCount)}</span>
    </li>
  );
}

function Post({ person }: { readonly person: NamesakesQuery["persons"]["nodes"][number] }) {
  const role = person.roles.at(-1);
  return role ? <Quote language={role.evidence[0]?.article.language ?? ""}>{role.title}</Quote> : null;
}
