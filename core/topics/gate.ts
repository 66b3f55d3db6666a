import type { Boundaries, Entry } from "../text/lexicon";
import { Lexicon } from "../text/lexicon";
import type { Topic, TopicWords } from "./topic";

/** What a page shows before it is read: its headline and the beginning of its text. */
export interface Sample {
  readonly title: string;
  readonly text: string;
}

/** What a gate is made of: a topic, or as much of it as the spotter takes along. */
export type GatedTopic = Pick<Topic, "id" | "gate"> & {
  readonly words: Readonly<Record<string, Pick<TopicWords, "gate">>>;
};

/** A topic's gate words of all languages, ready to be found. */
export interface GateReader {
  readonly id: string;
  readonly groups: readonly string[];
  readonly aside?: string;
  readonly threshold: number;
  readonly lexicons: readonly Lexicon[];
}

/** Builds the gate of `topic` for the languages named, by how their words are bounded. */
export function compileGate(topic: GatedTopic, boundaries: Readonly<Record<string, Boundaries>>): GateReader {
  const kinds: readonly Boundaries[] = ["word", "none"];
  const lexicons = kinds.map((kind) => {
    const codes = Object.keys(topic.words).filter((code) => boundaries[code] === kind);
    return new Lexicon(
      codes.flatMap((code) => gateEntries(topic.words[code] ?? NO_WORDS)),
      kind,
    );
  });
  return { id: topic.id, ...topic.gate, lexicons };
}

/** The gate of a topic with words of one language: `entries`, as `gateEntries` makes them. */
export function gateOf(
  topic: Pick<Topic, "id" | "gate">,
  entries: readonly Entry[],
  boundaries: Boundaries,
): GateReader {
  return { id: topic.id, ...topic.gate, lexicons: [new Lexicon(entries, boundaries)] };
}

const NO_WORDS: Pick<TopicWords, "gate"> = { gate: {} };

/** A topic's gate words of one language, each of the group that is its value. */
export function gateEntries({ gate }: Pick<TopicWords, "gate">): Entry[] {
  return Object.entries(gate).flatMap(([value, phrases]) => phrases.map((phrase) => ({ kind: value, value, phrase })));
}

/** A headline with all groups nearly settles it; so do a few passages, less if it takes three sentences to have all. */
const TITLE_WEIGHT = 0.45;
const PASSAGE_WEIGHT = 0.3;
const WINDOW_WEIGHT = 0.2;
const WINDOW = 3;
/** In a text this short a passage is much of it; of several in a row only if the telling group is among them. */
const SHORT_TEXT = 900;
const TELLING = "telling";
/** A sentence, more or less: "1,1 тыс. контейнеров" is within one. */
const PASSAGE = /(?:[^.!?。！？\n]|\.(?= ?[\p{Ll}\d])){1,600}[.!?。！？\n]?/gu;

/**
 * How much a text is about the topic, 0…1: a headline, a sentence or three sentences in a row count when every group
 * of gate words stands in them. Time is linear in the text.
 */
export function scoreTopic(sample: Sample, gate: GateReader): number {
  let doubt = 1 - weightOfTitle(sample.title, gate);
  const isShort = sample.text.length < SHORT_TEXT;
  let window: ReadonlySet<string>[] = [];
  for (const [passage] of sample.text.matchAll(PASSAGE)) {
    const groups = groupsIn(passage, gate);
    window = [...window.slice(1 - WINDOW), groups];
    const isOne = isComplete([groups], gate);
    if (!isOne && !isComplete(window, gate)) continue;
    const counts = isShort && (isOne || window.some((found) => found.has(TELLING))) ? 2 : 1;
    doubt *= 1 - counts * (isOne ? PASSAGE_WEIGHT : WINDOW_WEIGHT);
    window = [];
    if (doubt < 0.01) break;
  }
  return 1 - doubt;
}

/**
 * Does a text name the topic's own, its war and its help at all, however far apart? Enough to look closer: whether it is
 * on the topic is then told by what can be read in it. Time is linear in the text.
 */
export function standsNear({ title, text }: Sample, gate: GateReader): boolean {
  const found = groupsIn(`${title}\n${text}`, gate);
  return gate.groups.every((group) => found.has(group)) && !(gate.aside && found.has(gate.aside));
}

/** Does a headline name all that an article of the topic is about? */
export function isHeadline(title: string, gate: GateReader): boolean {
  return isComplete([groupsIn(title, gate)], gate);
}

/** A headline that lacks one group still speaks for the topic. */
function weightOfTitle(title: string, gate: GateReader): number {
  const found = groupsIn(title, gate);
  if (isComplete([found], gate)) return TITLE_WEIGHT;
  return gate.groups.filter((group) => found.has(group)).length === gate.groups.length - 1 ? TITLE_WEIGHT / 2 : 0;
}

function groupsIn(text: string, gate: GateReader): Set<string> {
  return new Set(gate.lexicons.flatMap((lexicon) => lexicon.scan(text).map((mark) => mark.value)));
}

function isComplete(passages: readonly ReadonlySet<string>[], gate: GateReader): boolean {
  return gate.groups.every((group) => passages.some((groups) => groups.has(group)));
}
