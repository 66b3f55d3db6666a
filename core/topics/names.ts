import { lowerCode } from "../text/fold";
import type { GatedTopic } from "./gate";

/**
 * A pattern of the topic's own names in all its languages, the first group of its gate, for texts in small letters. Small,
 * so that every page can be asked: where none of them stands, no gate that wants more than a headline of the other groups
 * opens. It finds more than the gate's words, never less.
 */
export function namesPattern({ gate, words }: GatedTopic): string {
  const [own = ""] = gate.groups;
  const phrases = Object.values(words).flatMap((language) => language.gate[own] ?? []);
  const patterns = [...new Set(phrases.map(patternOf))].sort(byLength);
  const short = patterns.filter(isShort);
  const open = patterns.filter((pattern) => !isShort(pattern) && !short.some((name) => hasWord(pattern, name)));
  const shortest = open.filter(
    (pattern, i) => !open.slice(0, i).some((other) => pattern.includes(other)) && !isOpenToo(pattern, open),
  );
  return [branched(shortest), ...(short.length > 0 ? [bounded(short)] : [])].join("|");
}

/** "korea płn" is found by "kore* płn": every text with such a phrase of plain letters is one of the other pattern. */
function isOpenToo(pattern: string, patterns: readonly string[]): boolean {
  const phrase = pattern.replaceAll(GAP, " ");
  const isPlain = /^[\p{L} ]+$/u.test(phrase);
  return isPlain && patterns.some((other) => other.includes(REST) && new RegExp(other).test(phrase));
}

/** A letter, or what stands for one: a class of letters, a gap. */
const PART = /\[[^\]]*\]|\\S\{0,60\}|\\s\+|\\?./gu;

/** Next parts of patterns, and what goes on behind each; "" where one ends. */
interface Branches extends Map<string, Branches> {}

/** The patterns as one, what they begin with alike said once: a page is searched for it five times as fast. */
function branched(patterns: readonly string[]): string {
  const root: Branches = new Map();
  for (const pattern of patterns) {
    let at = root;
    for (const part of [...(pattern.match(PART) ?? []), ""]) {
      const next: Branches = at.get(part) ?? new Map();
      at.set(part, next);
      at = next;
    }
  }
  return written(root);
}

function written(branches: Branches): string {
  // What goes on behind a whole name is found with it.
  if (branches.has("")) return "";
  const ways = [...branches].map(([part, next]) => part + written(next));
  return ways.length === 1 ? (ways[0] ?? "") : `(?:${ways.join("|")})`;
}

/** Of the first part of a phrase with "…"; ends that are left open stay open, on both sides. */
function patternOf(phrase: string): string {
  const [whole = ""] = phrase.split(" … ");
  const bare = whole.trim().replace(/^\*|\*$/g, "");
  return [...bare.toLowerCase()].map(anyOf).join("");
}

const GAP = "\\s+";
/** The rest of a word. */
const REST = "\\S{0,60}";

/** White space of any length: what a page holds between two words, before it is collapsed. */
function anyOf(letter: string): string {
  if (letter === " ") return GAP;
  return letter === "*" ? REST : oneOf(letter);
}

/** Latin names as short as this stand in many words that are none; those whose ending is left open are longer. */
const SHORT = 4;

function isShort(pattern: string): boolean {
  return pattern.length <= SHORT && /^[a-z]+$/.test(pattern);
}

/** Each by itself, no letter or digit beside it. */
function bounded(patterns: readonly string[]): string {
  return `(?<![a-z\\d])(?:${patterns.join("|")})(?![a-z\\d])`;
}

/** A short name as a word of its own, and more beside it: where this stands, the name alone is found. */
function hasWord(pattern: string, name: string): boolean {
  const at = ` ${pattern.replaceAll(GAP, " ")} `.indexOf(` ${name}`);
  return (
    at >= 0 &&
    [GAP_END, "['", "[\\-"].some((gap) => ` ${pattern.replaceAll(GAP, " ")} `.startsWith(gap, at + 1 + name.length))
  );
}

const GAP_END = " ";

function byLength(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

/** All small letters and signs that the engine takes for this one: apostrophes, hyphens, two kinds of Han letters. */
function oneOf(letter: string): string {
  const same = variants().get(lowerCode(letter.charCodeAt(0))) ?? [letter];
  const escaped = same.map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return escaped.length === 1 ? (escaped[0] as string) : `[${escaped.join("")}]`;
}

let known: Map<number, string[]> | null = null;

/** By the letter that the engine makes of them, all small letters and signs. */
function variants(): ReadonlyMap<number, readonly string[]> {
  if (known) return known;
  known = new Map();
  for (let code = 0; code < 0x10000; code++) {
    const one = String.fromCharCode(code);
    if (one.toLowerCase() !== one) continue;
    const same = known.get(lowerCode(code));
    if (same) same.push(one);
    else known.set(lowerCode(code), [one]);
  }
  return known;
}
