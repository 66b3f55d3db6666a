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

const PARTIES = ["kp", "ru"];
/** Those who are or were there. */
const MEN = ["noun:soldier", "noun:force", "noun:dead", "noun:wounded", "noun:captive"];
/** What those do who are there. */
const FIGHT = ["event:fight", "cue:front", "event:present", "event:kill", "event:capture"];
const GOODS = ["noun:shell", "noun:missile", "noun:gun", "noun:container", "cue:weapons"];
const DELIVER = ["cue:deliver", "event:deliver"];

export const propositions: readonly Proposition[] = [
  {
    id: "kursk.recaptured",
    ownVoice: false,
    patterns: [
      { needs: [["cue:kursk"], ["cue:liberate"]] },
      { needs: [["cue:fighting"], ["context:kursk.recaptured"]] },
    ],
  },
  {
    id: "sanctions.violated",
    ownVoice: true,
    patterns: [{ needs: [["cue:sanctions"], ["cue:violate"]] }, { needs: [["cue:violate"], ["verb:deny"]] }],
  },
  {
    id: "tech.transfer",
    ownVoice: false,
    patterns: [{ needs: [["cue:technology"], ["cue:exchange", "event:pay"], ["country:ru", "country:kp"]] }],
  },
  { id: "treaty.obligation", ownVoice: false, patterns: [{ needs: [["cue:treaty"], ["cue:oblige"]] }] },
  {
    id: "more.coming",
    ownVoice: false,
    patterns: [
      { needs: [["cue:reinforcement"], ["cue:coming", "verb:estimate"]] },
      { needs: [["cue:further"], ["cue:coming"], ["noun:soldier"]] },
    ],
  },
  {
    id: "arms.supplied",
    grantedBy: JUDGEMENTS,
    ownVoice: false,
    patterns: [
      { needs: [["cue:armsDeal"], ["verb:deny", "clause:denial"]] },
      { needs: [GOODS, ["verb:deny"]], by: PARTIES },
      { needs: [GOODS, DELIVER, ["country:kp"]] },
    ],
  },
  {
    id: "presence",
    grantedBy: [...JUDGEMENTS, "more.coming"],
    ownVoice: false,
    patterns: [
      { needs: [["verb:confirm"], [...MEN, "cue:presence", "event:fight"]], by: PARTIES },
      { needs: [["cue:presence"], ["country:kp", "verb:confirm", "verb:deny"]] },
      { needs: [["cue:deploy", ...MEN], ["country:kp"], FIGHT] },
      { needs: [["cue:deploy"], ["country:kp"], ["country:ru"]] },
    ],
  },
];
