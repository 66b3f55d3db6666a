import { BOUNDARIES } from "./languages/boundaries";
import { gatedTopics } from "./topics/every-gate";
import { compileGate, type GateReader, type Sample, scoreTopic, standsNear } from "./topics/gate";

let compiled: readonly GateReader[] | null = null;

/**
 * The gates of all topics that are followed, without the rest of what is known of topics and languages: the background
 * decides by them what is read. Built when they are first asked for. A test holds them against `knowledge`.
 */
export function followedGates(): readonly GateReader[] {
  compiled ??= gatedTopics.map((topic) => compileGate(topic, BOUNDARIES));
  return compiled;
}

/** Is a page on a followed topic, or near it (what is read in it then tells), by what it shows first? */
export function isOnFollowedTopic(sample: Sample): boolean {
  return followedGates().some((gate) => scoreTopic(sample, gate) >= gate.threshold || standsNear(sample, gate));
}
