import type { Boundaries, Entry } from "../text/lexicon";
import { Lexicon } from "../text/lexicon";
import type { Topic } from "./topic";

/** What a page shows before it is read: its headline and the beginning of its text. */
export interface Sample {
  readonly title: string;
  readonly text: string;
}

/** A topic's gate words of all languages, ready to be found. */
export interface GateReader {
  readonly groups: readonly string[];
  readonly threshold: number;
  readonly lexicons: readonly Lexicon[];
}

/** Builds the gate of `topic` for the languages named, by how their words are bounded. */
export function compileGate(topic: Topic, boundaries: Readonly<Record<string, Boundaries>>): GateReader {
  const kinds: readonly Boundaries[] = ["word", "none"];
  const lexicons = kinds.map((kind) => {
    const codes = Object.keys(topic.words).filter((code) => boundaries[code] === kind);
    return new Lexicon(
      codes.flatMap((code) => gateEntries(topic, code)),
      kind,
    );
  });
  return { groups: topic.gate.groups, threshold: topic.gate.threshold, lexicons };
}

function gateEntries(topic: Topic, code: string): Entry[] {
  return Object.entries(topic.words[code]?.gate ?? {}).flatMap(([value, phrases]) =>
    phrases.map((phrase) => ({ kind: value, value, phrase })),
  );
}

/** A headline that has all groups settles it; so do a few passages of the text. */
const TITLE_WEIGHT = 0.6;
const PASSAGE_WEIGHT = 0.3;
const PASSAGE = /[^.!?。！？\n]{1,600}[.!?。！？\n]?/g;

/**
 * How much a text is about the topic, 0…1: a headline or a sentence counts when every group of gate words stands in
 * it, a sentence less than the headline. Time is linear in the text.
 */
export function scoreTopic(sample: Sample, gate: GateReader): number {
  let doubt = hasAll(sample.title, gate) ? 1 - TITLE_WEIGHT : 1;
  for (const [passage] of sample.text.matchAll(PASSAGE)) {
    if (hasAll(passage, gate)) doubt *= 1 - PASSAGE_WEIGHT;
    if (doubt < 0.01) break;
  }
  return 1 - doubt;
}

function hasAll(text: string, gate: GateReader): boolean {
  const found = new Set(gate.lexicons.flatMap((lexicon) => lexicon.scan(text).map((mark) => mark.value)));
  return gate.groups.every((group) => found.has(group));
}
