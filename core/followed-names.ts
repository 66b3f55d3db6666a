import { gatedTopics } from "./topics/every-gate";
import { namesPattern } from "./topics/names";

/**
 * The names of all topics that are followed, ready-made: the spotter takes this to every page, and no words. The build
 * puts the finished patterns in the place of this file (see wxt.config.ts).
 */
export const followedNames: readonly string[] = gatedTopics.map(namesPattern);
