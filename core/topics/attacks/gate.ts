import type { GatedTopic } from "../gate";
import { gate } from "./gate-groups";
import { gate as de } from "./words/de";
import { gate as en } from "./words/en";
import { gate as ru } from "./words/ru";
import { gate as uk } from "./words/uk";

/** What the spotter needs of the topic. */
export const attacksGate: GatedTopic = {
  id: "attacks",
  gate,
  words: { de: { gate: de }, en: { gate: en }, ru: { gate: ru }, uk: { gate: uk } },
};
