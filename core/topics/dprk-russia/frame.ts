import type { TopicFrame } from "../topic";
import { actors } from "./actors";
import { gate } from "./gate-groups";
import { measures } from "./measures";
import { implied, propositions } from "./propositions";
import weights from "./weights.json" with { type: "json" };

/** What of the topic is the same in every language. */
export const dprkRussiaFrame: TopicFrame = {
  id: "dprk-russia",
  measures,
  weights,
  propositions,
  implied,
  actors,
  own: ["kp"],
  theatre: { countries: ["ru"], places: ["kursk"] },
  gate,
};
