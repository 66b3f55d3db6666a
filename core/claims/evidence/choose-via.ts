import type { Actors } from "../../topics/topic";
import { PUBLISHER, UNNAMED } from "../claim";
import type { Context } from "../context";
import { identify } from "../discourse";
import type { Sentence, Span } from "../sentence";
import type { SourceReading } from "../source";
import { readVoices } from "../voices";
import { roleOf } from "./source-candidates";
import { likelihoodsOf } from "./weights";

/** Somebody who may have passed a figure on, and what speaks for it. */
export interface Relay {
  readonly id: string;
  readonly evidence: ReadonlySet<string>;
}

/** So likely it must be that somebody passed it on: whoever is wrongly said to is a wrong source too. */
const LIKELY = 0.6;

/** Who passed on what `source` says, by all that speaks for each who may; nearest to the reader last. */
export function chooseVia(sentence: Sentence, at: Span, source: SourceReading, context: Context): readonly string[] {
  const relays = relaysOf(sentence, source, context);
  context.watch?.via(sentence, at, source.source, relays);
  const weights = context.reader.topic.weights?.via;
  if (!weights || context.watch) return source.via;
  const { actors } = context.reader.topic;
  const passing = relays.filter(({ evidence }) => (likelihoodsOf(weights, [[], evidence])[1] ?? 0) >= LIKELY);
  const ids = passing.map(({ id }) => id);
  return ids.toSorted((a, b) => Number(isMedium(a, actors)) - Number(isMedium(b, actors)));
}

const isMedium = (id: string, actors: Actors): boolean => roleOf(id, actors).endsWith("medium");

/** Whom the rules found, who did so before, and all who stand in the sentence or spoke last. */
export function relaysOf(sentence: Sentence, source: SourceReading, context: Context): Relay[] {
  const { discourse, frames, mentions, reader } = context;
  const found = new Map<string, Set<string>>();
  const add = (id: string | null, ...names: string[]): void => {
    if (!id || id === source.source || id === PUBLISHER || id === UNNAMED) return;
    const evidence = found.get(id) ?? new Set(["always", ...common(id, source, context)]);
    for (const name of names) evidence.add(name);
    found.set(id, evidence);
  };
  for (const id of source.via) add(id, "by rule", source.carried ? "by rule carried" : "by rule own");
  for (const id of discourse.ways.get(source.source) ?? [])
    add(id, "before", `before, ${source.carried ? "carried" : "own"}`);
  for (const { id, frame, carried } of readVoices(frames, discourse))
    add(id, "voice", `voice ${frame.kind}`, carried ? "voice carried" : "voice named");
  const speakers = frames.map(({ speaker }) => speaker);
  for (const mention of mentions) {
    const place = sentence.start === sentence.block.start ? "here opens" : "here inside";
    const does = speakers.includes(mention) ? "here speaks" : "here silent";
    add(identify(mention, discourse), "here", mention.isCountry ? "here country" : "here body", place, does);
  }
  for (const { id, frame } of readVoices(context.framesNext(), discourse)) add(id, "next", `next ${frame.kind}`);
  add(discourse.speaker?.mouth ?? null, "mouth", `mouth ${discourse.governs}`);
  for (const id of discourse.speaker?.via ?? []) add(id, "passed on", `passed on ${discourse.governs}`);
  for (const id of [...discourse.institutions.values()].slice(-LAST)) add(id, "named");
  return [...found].map(([id, names]) => ({ id, evidence: withRole(names, roleOf(id, reader.topic.actors)) }));
}

/** Of those named before, so many may have passed it on. */
const LAST = 3;

/** What is known of one who may pass on, whatever the sentence: its country and the source's. */
function common(id: string, { source, frame, saying }: SourceReading, { reader }: Context): string[] {
  const { actors } = reader.topic;
  const country = (of: string): string => of.split(/[.:]/)[0] ?? "";
  return [
    country(id) === country(source) ? "same country" : "other country",
    `for ${roleOf(source, actors)}`,
    `source by ${frame?.kind ?? "none"}`,
    `source ${saying}`,
  ];
}

/** Everything counts differently for a lawmaker, a medium and a ministry. */
function withRole(names: ReadonlySet<string>, role: string): Set<string> {
  return new Set([...names].flatMap((name) => [name, `${name}, ${role}`]));
}
