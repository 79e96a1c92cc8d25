import type { ComponentChildren } from "preact";
import type { RoleInProfileFragment } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { AgentLink } from "../../parts/agent-link.tsx";
import { Passage } from "../../parts/passage.tsx";
import { Quote } from "../../parts/quote.tsx";

interface RolesProps<Role extends RoleInProfileFragment> {
  readonly title: string;
  /** What to say where there is none. */
  readonly none: string;
  readonly roles: readonly Role[];
  /** Who or what the role leads to. */
  beside(role: Role): ComponentChildren;
}

/** Posts over time, as articles give them, each with the words that say so. */
export function Roles<Role extends RoleInProfileFragment>({ title, none, roles, beside }: RolesProps<Role>) {
  const { t, date } = useWords();
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{title}</h2>
      {roles.length === 0 && <p class="hint">{none}</p>}
      <ol class="roles">
        {roles.map((role) => {
          const [first] = role.evidence;
          return (
            <li key={first ? `${first.article.id} ${first.start}` : role.title}>
              <p class="meta">
                {role.asOf ? (
                  <>
                    {t("role.asOf")} <time dateTime={role.asOf}>{date(role.asOf)}</time>
                  </>
                ) : (
                  t("role.undated")
                )}
              </p>
              <p class="title">
                <Quote language={first?.article.language ?? ""}>{role.title}</Quote>
              </p>
              <p class="beside">{beside(role)}</p>
              {first && (
                <p class="evidence">
                  {t("evidence")}: <Passage passage={first} />
                  {role.evidence.length > 1 && <More passages={role.evidence.slice(1)} />}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What else says the same, numbered. */
function More({ passages }: { readonly passages: RoleInProfileFragment["evidence"] }) {
  const { counted } = useWords();
  return (
    <details>
      <summary>{counted("count.morePassages", passages.length)}</summary>
      <ul>
        {passages.map((passage) => (
          <li key={`${passage.article.id} ${passage.start}`}>
            <Passage passage={passage} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The organization and the country of a post. */
export function PostPlace({ role }: { readonly role: RoleInProfileFragment }) {
  const { country } = useWords();
  const { organization } = role;
  return (
    <>
      {organization && <AgentLink agent={organization} />}
      {organization && role.country && " · "}
      {role.country && <bdi>{country(role.country)}</bdi>}
    </>
  );
}
