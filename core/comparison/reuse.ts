import { isWordCode, lowerCode } from "../text/fold";

/** A sentence of fewer letters may be anybody's: "This cannot be verified." A letter of a script without spaces counts twice. */
const TELLING = 40;
const FIRST_DENSE = 0x2e80;

/**
 * A sentence as it is told from others: its letters and digits, folded. Null where it is so short that two writers
 * may have come upon it.
 */
export function sentenceKey(sentence: string): string | null {
  let key = "";
  let weight = 0;
  for (let i = 0; i < sentence.length; i++) {
    const code = lowerCode(sentence.charCodeAt(i));
    if (!isWordCode(code)) continue;
    key += String.fromCharCode(code);
    weight += code >= FIRST_DENSE ? 2 : 1;
  }
  return weight >= TELLING ? key : null;
}

/** Is it the same sentence, whatever its marks, spaces and letter case? */
export function isSameSentence(one: string, other: string): boolean {
  if (one === other) return sentenceKey(one) !== null;
  const key = sentenceKey(one);
  return key !== null && key === sentenceKey(other);
}

/** How much of a text stands in another, too. */
export interface Reuse {
  /** Sentences that both have. */
  readonly shared: number;
  /** Sentences of the shorter text, as far as they tell it from others. */
  readonly of: number;
}

const ENDS = new Set([..."\n.!?。！？…"].map((mark) => mark.charCodeAt(0)));

/** The telling sentences of a text by their keys, cut at every mark that can end one: for texts that are cut alike. */
export function sentenceKeys(text: string): Set<string> {
  const keys = new Set<string>();
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !ENDS.has(text.charCodeAt(i))) continue;
    const key = i - from >= TELLING / 2 ? sentenceKey(text.slice(from, i)) : null;
    if (key !== null) keys.add(key);
    from = i + 1;
  }
  return keys;
}

export function reuseBetween(one: ReadonlySet<string>, other: ReadonlySet<string>): Reuse {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  const shared = [...shorter].filter((key) => longer.has(key)).length;
  return { shared, of: shorter.size };
}

/** Copied, and not only quoting the same words: two sentences at least, and a third of the shorter text. */
export function isCopied({ shared, of }: Reuse): boolean {
  return shared >= 2 && shared * 3 >= of;
}
