import type { Gate } from "../topic";

/** By itself: the gates are asked where nothing else of the topic is needed. */
export const gate: Gate = { groups: ["weapon", "war", "attack"], aside: "aside", mustTell: true, threshold: 0.4 };
