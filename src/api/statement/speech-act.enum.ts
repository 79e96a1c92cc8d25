import { IllocutionaryForce, SpeechAct } from "../../graph/speech-act.ts";
import { describeEnum } from "../enum.ts";

describeEnum(SpeechAct, "SpeechAct", "What is done by saying it.", {
  ASSERTION: "Says that something is so.",
  ANNOUNCEMENT: "Makes something known that takes effect or begins with it.",
  EMPHASIS: "Stresses that something is so or is needed.",
  CONFIDENCE: "Is sure of what will come.",
  DENIAL: "Says that something is not so.",
  ACCUSATION: "Lays a wrong at someone's door.",
  PROPOSAL: "Proposes a course.",
  CALL: "Calls on others to act.",
  DEMAND: "Demands that others act.",
  INVITATION: "Invites.",
  WARNING: "Warns of what may follow.",
  PLEDGE: "Pledges to do something.",
  COMMITMENT: "Affirms a standing commitment.",
  READINESS: "Is ready or willing to do something.",
  AGREEMENT: "Agrees, accepts, concurs.",
  REFUSAL: "Declines to do something.",
  HOPE: "Hopes or wishes.",
  THANKS: "Thanks.",
  PRAISE: "Praises, speaks highly of.",
  SATISFACTION: "Is satisfied or glad.",
  SUPPORT: "Backs someone or something.",
  WELCOME: "Welcomes.",
  CONGRATULATION: "Congratulates.",
  CONDOLENCE: "Condoles.",
  CONCERN: "Is concerned or worried.",
  REGRET: "Regrets or apologises.",
  CONDEMNATION: "Condemns.",
  REJECTION: "Rejects what others say or do.",
  OTHER: "Something else, or the words do not tell.",
});

describeEnum(
  IllocutionaryForce,
  "IllocutionaryForce",
  "The class of a speech act, after Searle's taxonomy of illocutionary acts (1975).",
  {
    ASSERTIVE: "Commits the speaker to something being so.",
    DIRECTIVE: "Tries to get the hearer to do something.",
    COMMISSIVE: "Commits the speaker to doing something.",
    EXPRESSIVE: "Shows an attitude.",
    DECLARATION: "Brings something about by being said.",
  },
);
