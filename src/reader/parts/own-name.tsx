import type { AgentProfileFragment } from "../generated/graphql.ts";
import { directionOf } from "./quote.tsx";

type Name = AgentProfileFragment["names"][number];

interface OwnNameProps {
  readonly name: string;
  readonly names: readonly Name[];
}

/** A name in the language it is in, whatever the language of the page. */
export function OwnName({ name, names }: OwnNameProps) {
  const language = names.find(({ text }) => text === name)?.language;
  return language === undefined ? <bdi>{name}</bdi> : <NameIn language={language} text={name} />;
}

export function NameIn({ language, text }: Name) {
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {text}
    </bdi>
  );
}
