import { attacks } from "./attacks";
import { dprkRussia } from "./dprk-russia";
import type { Topic } from "./topic";

/** Every topic that is followed, with its words in every language: for the build, the command line and tests. */
export const topics: readonly Topic[] = [dprkRussia, attacks];
