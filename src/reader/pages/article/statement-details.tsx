import type { ComponentChildren } from "preact";
import { Link } from "wouter-preact";
import type { AgentNameFragment, StatementInTextFragment } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { ActBadge } from "../../parts/act-badge.tsx";
import { addressName } from "../../parts/address-name.ts";
import { AgentLink } from "../../parts/agent-link.tsx";
import { BlockQuote, Quote } from "../../parts/quote.tsx";
import { speakerName, speakerNames } from "../../parts/speaker-names.ts";
import { statementsPath } from "../statements/statements-path.ts";
import type { Article } from "./article-title.ts";
import { CopyButtons } from "./copy-buttons.tsx";
import { DetailsPanel } from "./details-panel.tsx";

interface StatementDetailsProps {
  readonly statement: StatementInTextFragment;
  readonly parent: StatementInTextFragment | undefined;
  readonly article: Article;
  /** Whether it was chosen, not only pointed at. */
  readonly chosen: boolean;
  onClose(): void;
}

/** All that is known of a statement, and how it is known. */
export function StatementDetails({ statement, parent, article, chosen, onClose }: StatementDetailsProps) {
  const words = useWords();
  const { t, country, date } = words;
  const { act, force, speakers, cue, rule, quotation, meeting } = statement;
  const [first] = speakers;
  return (
    <DetailsPanel label={t("article.details")} force={force} chosen={chosen} onClose={onClose}>
      <h2>
        {speakers.map((speaker, index) => (
          <span key={speaker.agent?.id ?? index}>
            {index > 0 && " · "}
            {speaker.agent ? <AgentLink agent={speaker.agent} /> : speakerName(speaker, t)}
          </span>
        ))}
      </h2>
      <p class="kind">
        <ActBadge act={act} force={force} /> <span class="force">{t(`force.${force}`)}</span>
      </p>
      <BlockQuote language={article.language}>{statement.text}</BlockQuote>
      <dl>
        {speakers.map((speaker, index) => (
          <Row key={speaker.agent?.id ?? index} name={t("resolution")}>
            {speakers.length > 1 && (
              <>
                <bdi>{speakerName(speaker, t)}</bdi>:{" "}
              </>
            )}
            {speaker.mention && <Quote language={article.language}>{speaker.mention.exact}</Quote>}{" "}
            {t(`resolution.${speaker.resolution}`)}
          </Row>
        ))}
        {speakers.map(
          ({ role, agent }, index) =>
            role && (
              <Row key={agent?.id ?? index} name={t("role")}>
                <Quote language={article.language}>{role.title}</Quote>
                {role.organization && (
                  <>
                    {" "}
                    · <AgentLink agent={role.organization} />
                  </>
                )}
                {role.country && (
                  <>
                    {" "}
                    · <bdi>{country(role.country)}</bdi>
                  </>
                )}
              </Row>
            ),
        )}
        <Row name={t("cue")}>
          <Quote language={article.language}>{cue.exact}</Quote>
        </Row>
        <Agents name={t("onBehalfOf")} agents={statement.onBehalfOf} />
        <Agents name={t("addressees")} agents={statement.addressees} />
        <Agents name={t("via")} agents={statement.via} />
        <Agents name={t("about")} agents={statement.about} />
        {meeting && (
          <Row name={t("meeting")}>
            <Link href={`/meetings/${meeting.id}`}>
              <bdi>{meeting.name}</bdi>
            </Link>
            {meeting.date && ` · ${date(meeting.date)}`}
            {meeting.place && (
              <>
                {" "}
                · <bdi>{meeting.place.name}</bdi>
              </>
            )}
          </Row>
        )}
        {parent && (
          <Row name={t("article.inside")}>
            <a href={`#${parent.id}`}>{speakerNames(parent.speakers, words)}</a>
          </Row>
        )}
        <Row name={t("quotation")}>{t(`quotation.${quotation}`)}</Row>
        <Row name={t("rule")}>
          <code dir="ltr">{rule}</code>
        </Row>
      </dl>
      <CopyButtons statement={statement} article={article} />
      {first?.agent && (
        <p class="more">
          <Link href={statementsPath({ act: [act.toLowerCase()], by: addressName(first.agent) })}>
            {t("article.allOfKind", { acts: t(`acts.${act}`), name: first.agent.name })}
          </Link>
        </p>
      )}
    </DetailsPanel>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Agents({ name, agents }: { readonly name: string; readonly agents: readonly AgentNameFragment[] }) {
  if (agents.length === 0) return null;
  return (
    <Row name={name}>
      {agents.map((agent, index) => (
        <span key={agent.id}>
          {index > 0 && " · "}
          <AgentLink agent={agent} />
        </span>
      ))}
    </Row>
  );
}
