import type { Gate } from "../topic";

/** By itself: the gates are asked where nothing else of the topic is needed. */
export const gate: Gate = { groups: ["own", "war", "help"], threshold: 0.4 };
