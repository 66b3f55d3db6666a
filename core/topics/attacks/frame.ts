import type { TopicFrame } from "../topic";
import { actors } from "./actors";
import { gate } from "./gate-groups";
import { measures } from "./measures";

/** What of the topic is the same in every language. */
export const attacksFrame: TopicFrame = {
  id: "attacks",
  measures,
  weights: null,
  propositions: [],
  implied: {},
  actors,
  own: ["ua"],
  theatre: { countries: [], places: [] },
  gate,
};
