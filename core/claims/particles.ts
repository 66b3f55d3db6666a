import type { ParticleWords, Phrases } from "../languages/claim-words";
import { isWordCode } from "../text/fold";
import type { Span } from "./sentence";

/** A noun's part in its sentence, as the particle behind it says. */
export type Role = "topic" | "subject" | "owner" | "place";

/** A language's particles, ready to be looked up behind a noun. */
export interface ParticleReader {
  /** The part of the noun that ends at `end`; null where no particle follows. */
  readonly roleAt: (text: string, end: number) => Role | null;
  /** Where what belongs to the noun that ends at `end` ends: titles and a short bracket, without its particle. */
  readonly nounEnd: (text: string, end: number) => number;
  /** Where the owner's particle that begins at `at` ends; null where there is none. */
  readonly ownerEnd: (text: string, at: number) => number | null;
  /** Where a noun ends that stands first in its part of the text and has one of the roles; null if none does before `to`. */
  readonly nounWith: (text: string, from: number, to: number, roles: readonly Role[]) => number | null;
  /** Does a verb's stem that ends at `end` stand within what somebody else says, or before a noun? */
  readonly isEmbedded: (text: string, end: number) => boolean;
  /** Does the speaker, a place or a date stand right before the verb that begins at `at`, and nothing that is said? */
  readonly hasNoObject: (text: string, at: number) => boolean;
  /** Where the endings that close what is said lie in the text, in order. */
  readonly quotingEnds: (text: string) => Content[];
}

/** The ending of what is said, or only supposed. */
export interface Content extends Span {
  readonly isSaid: boolean;
}

/** Letters a bracket behind a name may have: "(ISW)". */
const LONGEST_BRACKET = 30;
const MOST_TAILS = 4;
/** Words of a name and title: "안드리 체르냐크 대변인". */
const MOST_NAME_WORDS = 4;
const LONGEST_WORD = 20;
const OPENERS: ReadonlySet<string> = new Set(["(", "（"]);
const CLOSERS: ReadonlySet<string> = new Set([")", "）"]);
/** A closing quotation mark may stand between what is said and its ending. */
const QUOTES: ReadonlySet<string> = new Set(['"', "'", "”", "’", "」", "』"]);
const COMMAS: ReadonlySet<string> = new Set([",", "、"]);
const ROLES: readonly Role[] = ["topic", "subject", "owner", "place"];

export function compileParticles(words: ParticleWords): ParticleReader {
  const particles = longestFirst(ROLES.flatMap((role) => words[role].map((phrase) => ({ role, phrase }))));
  const tails = longestFirst(words.tails.map((phrase) => ({ phrase })));
  const owners = longestFirst(words.owner.map((phrase) => ({ phrase })));
  const supposing = (words.supposing ?? []).map((phrase) => ({ phrase, isSaid: false }));
  const quoting = longestFirst([...words.quoting.map((phrase) => ({ phrase, isSaid: true })), ...supposing]);
  const embedding = longestFirst(words.embedding.map((phrase) => ({ phrase })));
  const ends = (text: string, at: number): boolean => !words.spaced || !isWordCode(text.charCodeAt(at));
  const find = <Entry extends Phrase>(entries: ByFirst<Entry>, text: string, at: number): Entry | null =>
    startingAt(entries, text, at).find(({ phrase }) => ends(text, at + phrase.length)) ?? null;
  const roleRightAt = (text: string, at: number): Role | null => find(particles, text, at)?.role ?? null;
  /** "情報総局の|スキビツキー|副局長|は": a name is of any letters but those that particles are written in. */
  const gluedTitleEnd = (text: string, from: number): number | null => {
    for (let at = from; at < from + LONGEST_WORD; at++) {
      const tail = tailEnd(text, at, tails);
      if (tail !== null && roleRightAt(text, tail)) return tail;
      if (!isNameLetter(text.charAt(at))) return null;
    }
    return null;
  };
  /** "국가안보소통|보좌관|은", "정보총국|의 안드리 체르냐크 대변인|은": a title that is known, after other words of the name. */
  const titleEnd = (text: string, end: number): number | null => {
    const owner = find(owners, text, end);
    let from = owner ? end + owner.phrase.length : end;
    if (!words.spaced) return gluedTitleEnd(text, from);
    for (let word = 0; word < MOST_NAME_WORDS && text.charAt(from) === " "; word++) {
      const wordEnd = endOfWord(text, from + 1);
      for (let at = from + 1; at < wordEnd; at++) {
        const tail = tailEnd(text, at, tails);
        if (tail !== null && (roleRightAt(text, tail) || tail === wordEnd)) return tail;
        if (find(particles, text, at)) return null;
      }
      from = wordEnd;
    }
    return null;
  };
  const nounEnd = (text: string, end: number): number => {
    let at = end;
    for (let i = 0; i < MOST_TAILS && [null, "owner"].includes(roleRightAt(text, at)); i++) {
      const next = bracketEnd(text, at) ?? tailEnd(text, at, tails) ?? titleEnd(text, at);
      if (next === null) break;
      at = next;
    }
    return at;
  };
  return {
    roleAt: (text, end) => roleRightAt(text, nounEnd(text, end)),
    nounEnd,
    ownerEnd: (text, at) => {
      const owner = find(owners, text, at) ?? find(owners, text, skipOne(text, at));
      return owner && text.indexOf(owner.phrase, at) + owner.phrase.length;
    },
    nounWith: (text, from, to, roles) => {
      for (let at = from + 1; at < to; at++) {
        const role = isWordCode(text.charCodeAt(at - 1)) ? roleRightAt(text, at) : null;
        if (role && roles.includes(role)) return at;
      }
      return null;
    },
    isEmbedded: (text, end) => startingAt(embedding, text, skipQuotes(text, end)).length > 0,
    hasNoObject: (text, at) => COMMAS.has(text.charAt(at - 1)) || ROLES.some((role) => isBehind(words[role], text, at)),
    quotingEnds: (text) => quotingEnds(text, (at) => find(quoting, text, at)),
  };
}

interface Phrase {
  readonly phrase: string;
}

/** Phrases by their first letter, the longest first. */
type ByFirst<Entry extends Phrase> = ReadonlyMap<string, readonly Entry[]>;

function longestFirst<Entry extends Phrase>(entries: readonly Entry[]): ByFirst<Entry> {
  return Map.groupBy(
    entries.toSorted((a, b) => b.phrase.length - a.phrase.length),
    ({ phrase }) => phrase.charAt(0),
  );
}

/** Those that stand at `at`, the longest first. */
function startingAt<Entry extends Phrase>(entries: ByFirst<Entry>, text: string, at: number): readonly Entry[] {
  return (entries.get(text.charAt(at)) ?? []).filter(({ phrase }) => text.startsWith(phrase, at));
}

const isBehind = (phrases: Phrases, text: string, at: number): boolean =>
  phrases.some((phrase) => text.slice(0, at).trimEnd().endsWith(phrase));

const isNameLetter = (letter: string): boolean => /[\p{Script=Han}\p{Script=Katakana}ー・=＝]/u.test(letter);

const skipOne = (text: string, at: number): number => (text.charAt(at) === " " ? at + 1 : at);

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end - from < LONGEST_WORD && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

function skipQuotes(text: string, from: number): number {
  let at = from;
  while (QUOTES.has(text.charAt(at))) at++;
  return at;
}

function bracketEnd(text: string, at: number): number | null {
  if (!OPENERS.has(text.charAt(at))) return null;
  for (let i = at + 1; i < at + LONGEST_BRACKET && i < text.length; i++) if (CLOSERS.has(text.charAt(i))) return i + 1;
  return null;
}

function tailEnd(text: string, at: number, tails: ByFirst<Phrase>): number | null {
  const from = skipOne(text, at);
  const [tail] = startingAt(tails, text, from);
  return tail ? from + tail.phrase.length : null;
}

function quotingEnds(
  text: string,
  endingAt: (at: number) => { readonly phrase: string; readonly isSaid: boolean } | null,
): Content[] {
  const found: Content[] = [];
  for (let at = 0; at < text.length; at++) {
    const ending = endingAt(at);
    if (!ending) continue;
    const end = at + ending.phrase.length;
    found.push({ start: at, end, isSaid: ending.isSaid });
    at = end - 1;
  }
  return found;
}
