import { attacksAbout } from "./attacks/about";
import { dprkRussiaAbout } from "./dprk-russia/about";
import type { AboutTopic } from "./topic";

/**
 * What screens and the store know of every topic that is followed. The build puts the finished list in the place of this
 * file (see wxt.config.ts): it is made from the tables that a page is read by.
 */
export const aboutTopics: readonly AboutTopic[] = [dprkRussiaAbout, attacksAbout];
