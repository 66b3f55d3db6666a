import type { Proposition } from "../topic";

/** Of what is taken for a fact they say how it stands to the law. */
const JUDGEMENTS = ["sanctions.violated", "treaty.obligation"];

/** Figures on these take it for granted that there are soldiers, or weapons. */
export const implied: Readonly<Record<string, string>> = {
  troops: "presence",
  casualties: "presence",
  shells: "arms.supplied",
  containers: "arms.supplied",
  missiles: "arms.supplied",
  artillery: "arms.supplied",
};

export const propositions: readonly Proposition[] = [
  {
    id: "kursk.recaptured",
    ownVoice: false,
    patterns: [
      ["cue:kursk", "cue:liberate"],
      ["cue:fighting", "context:kursk.recaptured"],
    ],
  },
  {
    id: "sanctions.violated",
    ownVoice: true,
    patterns: [
      ["cue:sanctions", "cue:violate"],
      ["cue:violate", "verb:deny"],
    ],
  },
  {
    id: "tech.transfer",
    ownVoice: false,
    patterns: [
      ["cue:technology", "cue:exchange", "country:ru"],
      ["cue:technology", "cue:exchange", "country:kp"],
    ],
  },
  { id: "treaty.obligation", ownVoice: false, patterns: [["cue:treaty", "cue:oblige"]] },
  {
    id: "more.coming",
    ownVoice: false,
    patterns: [
      ["cue:reinforcement", "cue:coming"],
      ["cue:reinforcement", "verb:estimate"],
      ["cue:further", "cue:coming", "noun:soldier"],
    ],
  },
  {
    id: "arms.supplied",
    grantedBy: JUDGEMENTS,
    ownVoice: false,
    patterns: [
      ["cue:armsDeal", "verb:deny"],
      ["cue:armsDeal", "clause:denial"],
      ["cue:weapons", "cue:deliver", "country:kp"],
    ],
  },
  {
    id: "presence",
    grantedBy: [...JUDGEMENTS, "more.coming"],
    ownVoice: false,
    patterns: [
      ["cue:presence", "country:kp"],
      ["cue:presence", "verb:confirm"],
      ["cue:presence", "verb:deny"],
      ["cue:deploy", "cue:front", "country:kp"],
      ["cue:deploy", "country:kp", "country:ru"],
    ],
  },
];
