import { PUBLISHER, UNNAMED } from "../claim";
import type { Context } from "../context";
import { identify, type Speaker } from "../discourse";
import type { Mention } from "../mention";
import { breaksBetween, marksOf, type Sentence, type Span } from "../sentence";
import type { SourceReading } from "../source";
import { readVoices, type Voice } from "../voices";
import { type Distance, distanceTo } from "./distance";
import { type Candidate, Candidates, type Reading, ruleName, ruleNames } from "./source-candidates";

/** All who may vouch for what stands at `at`: whom the rules found, who speaks or is named here, who was before, nobody. */
export function sourceCandidates(
  sentence: Sentence,
  at: Span,
  rule: SourceReading,
  context: Context,
): readonly Candidate[] {
  const found = new Candidates();
  const voices = readVoices(context.frames, context.discourse);
  const mentions = knownMentions(context);
  const isTold = context.frames.length > 0 ? "told" : "untold";
  addNobody(found, sentence, context, isTold);
  found.add(rule.source, rule, ["rule", ...ruleNames(rule)]);
  for (const voice of voices) addVoice(found, sentence, at, voice, voices.length === 1);
  addMentions(found, sentence, at, mentions, isTold);
  addSpeakers(found, sentence, context, new Set(mentions.map(({ id }) => id)).size, isTold);
  addNamed(found, sentence, context, isTold);
  addHeadline(found, sentence, context, isTold);
  addNext(found, sentence, context, isTold);
  addOffices(found, sentence, context, isTold);
  addPeople(found, sentence, context, isTold);
  return found.all(context.reader.topic.actors, ruleName(rule));
}

const hedgesOf = (sentence: Sentence): string[] => [
  ...new Set(marksOf(sentence, "hedge").map(({ value }) => `hedge ${value}`)),
];

/** The article itself, and somebody whom it does not name. */
function addNobody(found: Candidates, sentence: Sentence, context: Context, isTold: string): void {
  const { discourse, mentions } = context;
  const state = `${discourse.governs ? "goes on" : "ended"}, ${discourse.isNear ? "near" : "far"}`;
  const names = [
    "article",
    `article ${isTold}`,
    `article ${state}`,
    ...hedgesOf(sentence).map((hedge) => `article ${hedge}`),
  ];
  names.push(sentence.start === sentence.block.start ? "article opens" : "article inside");
  if (!discourse.speaker) names.push("article, nobody spoke");
  if (mentions.length === 0) names.push("article, nobody named");
  found.add(PUBLISHER, readingBy(sentence, PUBLISHER, "source.publisher", NOWHERE), names);
  const unnamed = ["unnamed", `unnamed ${isTold}`, ...hedgesOf(sentence).map((hedge) => `unnamed ${hedge}`)];
  found.add(UNNAMED, readingBy(sentence, UNNAMED, "source.allegedByNobody", NOWHERE), unnamed);
}

const NOWHERE: Span = { start: 0, end: 0 };

function readingBy(sentence: Sentence, mouth: string, rule: string, { start, end }: Span): Reading {
  const reasons = [{ rule, start: sentence.start + start, end: sentence.start + end }];
  return { mouth, via: [], surface: null, saying: "say", partner: null, frame: null, carried: false, reasons };
}

/** Ends of clauses between two places, told apart while they are few. */
const endsOf = (ends: number): string => (ends <= 3 ? String(ends) : ends <= 6 ? "some" : "many");

function addVoice(found: Candidates, sentence: Sentence, at: Span, voice: Voice, isOnly: boolean): void {
  const { frame } = voice;
  const isBehind = frame.start > at.start;
  const ends = endsOf(breaksBetween(sentence, isBehind ? frame.start : frame.end, at.start));
  const reading = readingBy(sentence, voice.mouth, frame.rule, frame);
  const names = [
    "voice",
    `voice ${frame.kind}`,
    `voice ${frame.kind} ${isBehind ? "right" : "left"} ${ends}`,
    `voice ${ends}`,
    `voice ${frame.saying}`,
    voice.carried ? "voice carried" : "voice named",
  ];
  if (isOnly) names.push("only voice");
  const { via, surface, carried, partner } = voice;
  found.add(voice.id, { ...reading, via, surface, carried, partner, saying: frame.saying, frame }, names);
  for (const id of via) found.add(id, readingBy(sentence, id, frame.rule, frame), ["passes on"]);
  if (partner) found.add(partner, readingBy(sentence, partner, frame.rule, frame), ["partner"]);
}

interface Known {
  readonly mention: Mention;
  readonly id: string;
}

function knownMentions({ mentions, discourse }: Context): Known[] {
  return mentions.flatMap((mention) => {
    const id = identify(mention, discourse) ?? mention.likelyId;
    return id ? [{ mention, id }] : [];
  });
}

function addMentions(found: Candidates, sentence: Sentence, at: Span, known: readonly Known[], isTold: string): void {
  const isOnly = new Set(known.map(({ id }) => id)).size === 1;
  const distances = known.map(({ mention }) => distanceTo(sentence, mention, at));
  const least = Math.min(...distances.map(({ sum }) => sum));
  const nearest = distances.findIndex(({ sum }) => sum === least);
  for (const [i, { mention, id }] of known.entries()) {
    const what = mention.isCountry ? "country" : "body";
    const { isBehind, ends } = distances[i] as Distance;
    const place = `${isBehind ? "right" : "left"} ${endsOf(ends)}`;
    const names = ["here", `here ${what}`, `here ${what} ${isTold}`, `here ${place}`, `here ${what} ${place}`];
    names.push(mention.isCountry ? "here a country" : `here ${mention.institution ?? "by name"}`);
    names.push(mention.id ? "here for sure" : "here perhaps");
    if (i === 0) names.push("here first", `here first ${what}`);
    if (isOnly) names.push("here alone", `here alone ${what} ${isTold}`);
    if (i === nearest) names.push("here nearest");
    const reading = readingBy(sentence, id, `source.named:${mention.surface}`, mention);
    found.add(id, { ...reading, surface: mention.surface }, names);
  }
}

/** Others beside those that are told apart. */
const MANY_HERE = 2;

function addSpeakers(found: Candidates, sentence: Sentence, context: Context, here: number, isTold: string): void {
  const { speaker, subject, principal, governs, isNear } = context.discourse;
  if (speaker) {
    const state = `${governs ? "goes on" : "ended"}, ${isNear ? "near" : "far"}`;
    const others = `with ${Math.min(here, MANY_HERE)} here`;
    const names = ["speaker", `speaker ${isTold}`, `speaker ${state}`, `speaker ${isTold}, ${state}`];
    names.push(
      `speaker ${others}`,
      `speaker ${state} ${others}`,
      ...hedgesOf(sentence).map((hedge) => `speaker ${hedge}`),
    );
    names.push(sentence.start === sentence.block.start ? "speaker opens" : "speaker inside");
    found.add(speaker.source, goingOn(sentence, speaker), names);
    if (speaker.mouth !== speaker.source) found.add(speaker.mouth, goingOn(sentence, speaker), ["mouth"]);
    for (const id of speaker.via) found.add(id, readingBy(sentence, id, "source.governs", NOWHERE), ["passed on"]);
  }
  if (subject) found.add(subject.source, goingOn(sentence, subject), ["subject", `subject ${isTold}`]);
  if (principal)
    found.add(principal, readingBy(sentence, principal, "source.governs", NOWHERE), [
      "principal",
      `principal ${isTold}`,
    ]);
}

function goingOn(sentence: Sentence, { mouth, via, surface }: Speaker): Reading {
  return { ...readingBy(sentence, mouth, "source.governs", NOWHERE), via, surface, carried: true };
}

/** Of those named before, the last few are told apart. */
const LAST_NAMED = 4;

function addNamed(found: Candidates, sentence: Sentence, { discourse }: Context, isTold: string): void {
  const named = [...new Set([...discourse.institutions.values()].toReversed())];
  for (const [i, id] of named.entries()) {
    const place = `named ${Math.min(i, LAST_NAMED)}`;
    const names = [place, `${place} ${isTold}`];
    if (named.length === 1) names.push("only one named");
    found.add(id, readingBy(sentence, id, "source.governs", NOWHERE), names);
  }
}

function addHeadline(found: Candidates, sentence: Sentence, { discourse }: Context, isTold: string): void {
  const isLead = discourse.speaker === null ? "lead" : "later";
  for (const [i, id] of discourse.headline.entries()) {
    const names = ["headline", `headline ${isTold}`, `headline ${isLead}`, `headline ${isTold} ${isLead}`];
    if (i === 0) names.push("headline first");
    if (discourse.headline.length === 1) names.push("headline alone");
    found.add(id, readingBy(sentence, id, "source.governs", NOWHERE), names);
  }
}

/** "Some 600 have been killed. | That is what the service told lawmakers": a sentence that names nobody is often told by the next. */
function addNext(found: Candidates, sentence: Sentence, context: Context, isTold: string): void {
  if (isTold === "told") return;
  const opens = context.discourse.speaker === null ? "lead" : "later";
  const voices = readVoices(context.framesNext(), context.discourse).filter(({ carried }) => !carried);
  for (const voice of voices) {
    const names = ["next", `next ${voice.frame.kind}`, `next ${opens}`, `next ${voice.frame.saying}`];
    if (voices.length === 1) names.push("next alone");
    found.add(voice.id, readingBy(sentence, voice.mouth, "source.governs", NOWHERE), names);
  }
}

/** Countries that "the president" may be of: those of the sentence and those named before. */
function countriesNear(sentence: Sentence, { discourse }: Context): Map<string, string> {
  const near = new Map<string, string>();
  for (const id of [...discourse.institutions.values(), ...discourse.headline])
    near.set(id.split(".")[0] ?? "", "before");
  if (discourse.country) near.set(discourse.country, "last");
  for (const { value } of marksOf(sentence, "country")) near.set(value, "here");
  return near;
}

/** "the president", "the spy agency" without a country: of any that is near. */
function addOffices(found: Candidates, sentence: Sentence, context: Context, isTold: string): void {
  const { composed } = context.reader.topic.actors;
  const near = countriesNear(sentence, context);
  for (const mention of context.mentions.filter(({ id, institution }) => id === null && institution !== null)) {
    for (const [country, place] of near) {
      const id = composed[`${country}.${mention.institution}`];
      if (!id) continue;
      const names = ["office", `office ${mention.institution}`, `office ${place}`, `office ${place} ${isTold}`];
      if (near.size === 1) names.push("office alone");
      const reading = readingBy(sentence, id, `source.named:${mention.surface}`, mention);
      found.add(id, { ...reading, surface: mention.surface }, names);
    }
  }
}

/** "the British think", "nach britischer Einschätzung": a country's people, or what is its own, stand for it. */
function addPeople(found: Candidates, sentence: Sentence, { reader, mentions }: Context, isTold: string): void {
  const { countries } = reader.topic.actors;
  const marks = marksOf(sentence, "country").filter(
    (mark) => !mentions.some(({ start, end }) => start <= mark.start && end >= mark.end),
  );
  for (const [i, mark] of marks.entries()) {
    const id = countries[mark.value];
    if (!id) continue;
    const names = ["people", `people ${isTold}`];
    if (i === 0) names.push(`people first ${isTold}`);
    if (marks.length === 1) names.push(`people alone ${isTold}`);
    found.add(id, readingBy(sentence, id, `source.named:${mark.phrase}`, mark), names);
  }
}
