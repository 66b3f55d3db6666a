import { attacksFrame } from "./attacks/frame";
import { dprkRussiaFrame } from "./dprk-russia/frame";
import type { TopicFrame } from "./topic";

/** Every topic that is followed, without words: what the reader brings to a page. */
export const frames: readonly TopicFrame[] = [dprkRussiaFrame, attacksFrame];
