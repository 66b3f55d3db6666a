import type { Entry } from "./lexicon";

/**
 * Entries of a lexicon as one string, small to carry and quick to unpack: what one language needs is made when the
 * extension is built. Groups of one meaning are parted by blank lines; the first line of a group is its kind, value and
 * rivals, the others are its phrases in order. The first letter of a phrase tells how many letters it shares with the
 * phrase before it: "#" none, "$" one, and so on.
 */
export type WordTable = string;

const NONE_SHARED = "#".charCodeAt(0);
/** As far as the letters go that a string in a script may hold as they are: the next is a backslash. */
const MOST_SHARED = "[".charCodeAt(0) - NONE_SHARED;

/** Entries → table. Phrases of one meaning are sorted, and each is kept once. */
export function packWords(entries: readonly Entry[]): WordTable {
  const groups = Map.groupBy(entries, ({ kind, value, rivals }) => [kind, value, rivals ?? kind].join("\t"));
  return [...groups].map(([head, group]) => [head, ...packPhrases(group)].join("\n")).join("\n\n");
}

function packPhrases(group: readonly Entry[]): string[] {
  const phrases = [...new Set(group.map(({ phrase }) => phrase))].sort();
  return phrases.map((phrase, i) => {
    const shared = sharedStart(phrases[i - 1] ?? "", phrase);
    return String.fromCharCode(NONE_SHARED + shared) + phrase.slice(shared);
  });
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < one.length && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared;
}

/** Table → entries. */
export function unpackWords(table: WordTable): Entry[] {
  return table.split("\n\n").flatMap(unpackGroup);
}

function unpackGroup(group: string): Entry[] {
  const [head = "", ...lines] = group.split("\n");
  const [kind = "", value = "", rivals = kind] = head.split("\t");
  let phrase = "";
  return lines.map((line) => {
    phrase = phrase.slice(0, line.charCodeAt(0) - NONE_SHARED) + line.slice(1);
    return { kind, value, phrase, rivals };
  });
}
