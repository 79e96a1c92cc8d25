import { Link } from "wouter-preact";
import type { StatementInTextFragment } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { addressName } from "../../parts/address-name.ts";
import { AgentLink } from "../../parts/agent-link.tsx";
import { Quote } from "../../parts/quote.tsx";
import { statementsPath } from "../statements/statements-path.ts";
import type { Article } from "./article-title.ts";
import { DetailsPanel } from "./details-panel.tsx";
import { type Pointed, spokenBy } from "./pointed.ts";
import { StatementList } from "./statement-list.tsx";

interface SpeakerDetailsProps {
  readonly speaker: string;
  readonly statements: readonly StatementInTextFragment[];
  readonly article: Article;
  readonly active: Pointed | undefined;
  /** Whether the speaker was chosen, not only pointed at. */
  readonly chosen: boolean;
  onLight(lit: Pointed | undefined): void;
  onChoose(chosen: Pointed): void;
  onClose(): void;
}

/** Who somebody is in an article, and all that was said. */
export function SpeakerDetails(props: SpeakerDetailsProps) {
  const { speaker, statements, article, active, chosen, onLight, onChoose, onClose } = props;
  const { t } = useWords();
  const said = statements.filter((statement) => spokenBy(statement, speaker));
  const speaking = said.flatMap(({ speakers }) => speakers.filter(({ agent }) => agent?.id === speaker));
  const agent = speaking[0]?.agent;
  if (!agent) return null;
  const role = speaking.find((each) => each.role !== null)?.role;
  return (
    <DetailsPanel label={agent.name} chosen={chosen} onClose={onClose}>
      <h2>
        <AgentLink agent={agent} />
      </h2>
      {role && (
        <p class="kind">
          <Quote language={article.language}>{role.title}</Quote>
          {role.organization && (
            <>
              {" "}
              · <AgentLink agent={role.organization} />
            </>
          )}
        </p>
      )}
      <StatementList
        title={t("article.saidHere")}
        statements={said}
        numberOf={(statement) => statements.indexOf(statement) + 1}
        active={active}
        onLight={onLight}
        onChoose={onChoose}
      />
      <p class="more">
        <Link href={statementsPath({ by: addressName(agent) })}>{t("home.all", { name: agent.name })}</Link>
      </p>
    </DetailsPanel>
  );
}
