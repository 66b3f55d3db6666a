import { attacksGate } from "./attacks/gate";
import { dprkRussiaGate } from "./dprk-russia/gate";
import type { GatedTopic } from "./gate";

/** Of every topic that is followed what tells whether a page is on it: for the background, and the spotter's names. */
export const gatedTopics: readonly GatedTopic[] = [dprkRussiaGate, attacksGate];
