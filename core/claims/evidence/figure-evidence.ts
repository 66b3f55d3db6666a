import type { Quantity } from "../../quantities/quantity";
import type { Mark } from "../../text/lexicon";
import type { Context } from "../context";
import type { Counted } from "../counted";
import { breaksBetween, type Sentence } from "../sentence";
import type { SideReading } from "../side";
import { distanceTo } from "./distance";
import { ALWAYS } from "./weights";

/** What the rules found out about a figure. */
export interface Found {
  readonly quantity: Quantity;
  /** All figures of the sentence that may be claims. */
  readonly counts: readonly Quantity[];
  /** Null where its noun is none that the topic knows. */
  readonly counted: Counted | null;
  readonly side: SideReading | null;
  /** The measure that the topic's table gives it; null where none fits. */
  readonly measure: string | null;
  /** The measure of the claim before. */
  readonly before: string | null;
  /** The figure before in the same sentence, claim or not; null where this is the first. */
  readonly last: { readonly measure: string | null; readonly side: SideReading | null } | null;
}

/** A word of the sentence as seen from a figure. */
export interface Beside {
  readonly mark: Mark;
  /** "noun:dead", "country:own". */
  readonly concept: string;
  /** How it stands to the figure: "clause", "next left", … Each is evidence by itself. */
  readonly relations: readonly string[];
  /** Clause ends and words between the two, an end counted as a few words. */
  readonly distance: number;
}

/** What speaks for or against a figure's counting something: the same coarse names in every language. */
export interface FigureEvidence {
  readonly names: ReadonlySet<string>;
  readonly beside: readonly Beside[];
}

const WORD_KINDS = ["noun", "event", "cue", "country"] as const;

/** Little words that tell how a figure hangs together with what stands around it. */
const TELLING_CLAUSES: ReadonlySet<string> = new Set([
  "ofThem",
  "partOf",
  "theFigure",
  "negation",
  "from",
  "these",
  "and",
  "that",
]);

export function figureEvidence(sentence: Sentence, found: Found, context: Context): FigureEvidence {
  const beside = besideOf(sentence, found, context);
  const names = new Set([
    ALWAYS,
    ...ofFigure(found),
    ...ofRules(found),
    ...ofLast(found),
    ...ofDiscourse(found, context),
  ]);
  for (const { concept, relations } of beside) for (const relation of relations) names.add(`${relation} ${concept}`);
  for (const name of ofPairs(found, beside)) names.add(name);
  return { names, beside };
}

/** "percent", "money", "count", or "unit" for what is measured otherwise. */
function unitOf({ unit, isFraction }: Quantity): string {
  if (isFraction || unit === "percent") return "percent";
  if (unit === null) return "count";
  return unit.split("/")[0]?.length === CURRENCY ? "money" : "unit";
}

/** Letters of a currency's code. */
const CURRENCY = 3;

/** Two steps a power of ten: finer ones would remember the war's own numbers. */
function sizeOf({ low, best, high }: Quantity): number {
  const size = best ?? low ?? high ?? 0;
  return size < 1 ? 0 : Math.floor(Math.log10(size) * 2) / 2;
}

function ofFigure({ quantity, counts }: Found): string[] {
  const unit = unitOf(quantity);
  const names = [unit, `${unit} of ${sizeOf(quantity)}`, `qualifier ${quantity.qualifier}`];
  if (quantity.rate) names.push("rate", `${unit} rate`);
  if (counts[0] !== quantity) names.push("not first");
  if (counts.length > 1) names.push("several");
  if (counts.length > MANY) names.push("many");
  return names;
}

/** Figures that make a sentence a list. */
const MANY = 3;

function ofLast({ last, counted }: Found): string[] {
  if (!last) return [];
  const [measure, side] = [`last ${last.measure}`, `last side ${last.side?.side}`];
  return [measure, side, `${measure}, counts ${nounOf(counted)}`, `${side}, counts ${nounOf(counted)}`];
}

function ofRules({ counted, side, measure }: Found): string[] {
  const noun = nounOf(counted);
  const deeds = (counted?.events ?? []).map(({ value }) => `deed ${value}`);
  return [`table ${measure}`, `counts ${noun}`, `side ${side?.side}`, `counts ${noun}, side ${side?.side}`, ...deeds];
}

const nounOf = (counted: Counted | null): string => counted?.noun ?? "unknown";

function ofDiscourse({ quantity, counted, before }: Found, { discourse, frames }: Context): string[] {
  const names = [
    `before ${before}`,
    `before ${before}, ${unitOf(quantity)}`,
    `before ${before}, counts ${nounOf(counted)}`,
    `away ${Math.min(discourse.away, FAR_AWAY)}`,
  ];
  const known = quantity.best === null ? undefined : discourse.figures.get(quantity.best);
  if (known) names.push(`known ${known}`);
  if (frames.length > 0) names.push("told", `told, counts ${nounOf(counted)}`);
  for (const concept of discourse.concepts) names.push(`sentence before ${concept}`);
  return names;
}

/** Sentences after which the topic is as far away as can be. */
const FAR_AWAY = 3;

/** The concepts that stand in a sentence, for the next one. */
export function conceptsOf(sentence: Sentence, context: Context): Set<string> {
  return new Set(WORD_KINDS.flatMap((kind) => marksIn(sentence, kind).map((mark) => conceptOf(mark, context))));
}

const marksIn = (sentence: Sentence, kind: string): readonly Mark[] => sentence.marks.get(kind) ?? [];

/** A word's meaning as evidence; countries are told apart by their part in the topic alone. */
export function conceptOf({ kind, value }: Mark, { reader: { topic } }: Context): string {
  if (kind !== "country") return `${kind}:${value}`;
  if (topic.own.includes(value)) return "country:own";
  return topic.theatre.countries.includes(value) ? "country:theatre" : "country:other";
}

function besideOf(sentence: Sentence, { quantity, counts }: Found, context: Context): Beside[] {
  const clauses = marksIn(sentence, "clause").filter(({ value }) => TELLING_CLAUSES.has(value));
  const marks = [
    ...WORD_KINDS.flatMap((kind) => marksIn(sentence, kind)),
    ...clauses,
    ...marksIn(sentence, "hedge"),
    ...marksIn(sentence, "verb"),
    ...marksIn(sentence, "little"),
  ];
  return marks.map((mark) => {
    const { isBehind, ends, words, sum } = distanceTo(sentence, mark, quantity);
    const isOwn = counts.every((other) => other === quantity || !isNearer(sentence, mark, other, quantity));
    const relations = relationsOf(words, ends, isBehind ? "right" : "left", isOwn);
    return { mark, concept: conceptOf(mark, context), relations, distance: sum };
  });
}

function relationsOf(words: number, ends: number, side: string, isOwn: boolean): string[] {
  const relations = isOwn ? ["own"] : [];
  if (ends === 0) relations.push("clause", `clause ${side}`);
  if (ends === 0 && isOwn) relations.push("own clause");
  if (ends === 0 && words <= 1) relations.push(`next ${side}`);
  else if (words <= FEW) relations.push(`near ${side}`);
  return relations;
}

/** Words between a figure and what is near it. */
const FEW = 3;

/** What the end of a clause counts in letters. */
const CLAUSE_LETTERS = 40;

function isNearer(sentence: Sentence, mark: Mark, one: Quantity, other: Quantity): boolean {
  return lettersTo(sentence, mark, one) < lettersTo(sentence, mark, other);
}

function lettersTo(sentence: Sentence, mark: Mark, { start, end }: Quantity): number {
  const letters = Math.max(0, mark.start - end, start - mark.end);
  return letters + CLAUSE_LETTERS * breaksBetween(sentence, mark.start, start);
}

/** What is counted together with what is done to it. */
function ofPairs({ counted, measure, quantity }: Found, beside: readonly Beside[]): string[] {
  const noun = nearest(beside, "noun")?.mark.value;
  const deed = nearest(beside, "event")?.mark.value;
  const names = [
    `nearest noun ${noun}`,
    `nearest deed ${deed}`,
    `nearest ${noun} and ${deed}`,
    `counts ${nounOf(counted)}, nearest deed ${deed}`,
  ];
  for (const { mark, relations } of beside)
    if (mark.kind === "event" && relations.includes("clause")) names.push(`nearest ${noun}, in clause ${mark.value}`);
  for (const { concept, relations } of beside)
    if (relations.includes("own clause"))
      names.push(`${unitOf(quantity)} of ${Math.floor(sizeOf(quantity))}, own clause ${concept}`);
  for (const { mark, relations } of beside)
    if (mark.kind === "event" && relations.includes("own clause"))
      names.push(`table ${measure}, own clause ${mark.value}`);
  return names;
}

function nearest(beside: readonly Beside[], kind: string): Beside | undefined {
  const ofKind = beside.filter(({ mark }) => mark.kind === kind);
  return ofKind.reduce<Beside | undefined>(
    (best, one) => (best && best.distance <= one.distance ? best : one),
    undefined,
  );
}
