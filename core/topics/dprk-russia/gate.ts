import type { GatedTopic } from "../gate";
import { gate as de } from "./words/de";
import { gate as en } from "./words/en";

/** What the spotter needs of the topic. */
export const dprkRussiaGate: GatedTopic = {
  id: "dprk-russia",
  gate: { groups: ["own", "war", "help"], threshold: 0.35 },
  words: { de: { gate: de }, en: { gate: en } },
};
