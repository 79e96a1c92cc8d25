import type { AgentProfileFragment } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { NameIn } from "../../parts/own-name.tsx";

/** The names in every language, the other spellings, what it rests on that they are one, and its keys elsewhere. */
export function Names({ agent }: { readonly agent: AgentProfileFragment }) {
  const { t, languageName } = useWords();
  const { names, aliases, identity, externalIds } = agent;
  return (
    <section aria-labelledby="names">
      <h2 id="names">{t("profile.names")}</h2>
      <dl>
        {names.map((name) => (
          <div key={name.language}>
            <dt>{languageName(name.language)}</dt>
            <dd class="name">
              <NameIn {...name} />
            </dd>
          </div>
        ))}
        {aliases.length > 0 && (
          <div>
            <dt>{t("profile.aliases")}</dt>
            <dd>
              {aliases.map((alias, index) => (
                <span key={`${alias.language} ${alias.text}`}>
                  {index > 0 && " · "}
                  <NameIn {...alias} />
                </span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{t("identity")}</dt>
          <dd>{t(`identity.${identity}`)}</dd>
        </div>
        {externalIds.map(({ authority, id }) => (
          <div key={authority}>
            <dt>
              <bdi>{authority}</bdi>
            </dt>
            <dd>
              <ExternalId authority={authority} id={id} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Where a register shows an entry to readers. */
const REGISTERS: Readonly<Record<string, string>> = {
  wikidata: "https://www.wikidata.org/wiki/",
};

function ExternalId({ authority, id }: { readonly authority: string; readonly id: string }) {
  const register = REGISTERS[authority.toLowerCase()];
  if (register === undefined) return <code dir="ltr">{id}</code>;
  return (
    <a href={register + encodeURIComponent(id)} rel="noreferrer">
      <code dir="ltr">{id}</code>
    </a>
  );
}
