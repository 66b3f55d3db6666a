import { UNNAMED } from "./claim";
import type { Mention } from "./mention";
import type { Sentence } from "./sentence";

/**
 * Where a noun's particle stands behind it, all that is said of one speaker stands in a row before it: "젤렌스키 |
 * 우크라이나 대통령 | 은". Puts such mentions together; the last that is somebody says who it is.
 */
export function joinNames(sentence: Sentence, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (last && isOneName(sentence, last, mention)) joined[joined.length - 1] = together(sentence, last, mention);
    else joined.push(mention);
  }
  return joined.map((mention) => withBracket(sentence, mention));
}

const OPENERS: ReadonlySet<string> = new Set(["(", "（"]);
const CLOSERS: ReadonlySet<string> = new Set([")", "）"]);

/** Letters between the parts of one name: a title such as "고위". */
const LONGEST_TITLE = 8;

function isOneName(sentence: Sentence, first: Mention, second: Mention): boolean {
  const { text, particles } = sentence;
  if (!particles || second.start < first.end) return false;
  const gap = text.slice(first.end, second.start);
  if (gap === "" || gap === " " || OPENERS.has(gap)) return true;
  if (isTitle(second) && particles.nounEnd(text, first.end) >= second.end) return true;
  const from = particles.ownerEnd(text, first.end);
  if (from !== null) return first.isCountry && second.start - from <= 1;
  const end = particles.nounEnd(text, first.end);
  const isNext = text.slice(end, second.start).trim() === "" || particles.ownerEnd(text, end) === second.start;
  return gap.length <= LONGEST_TITLE && isNext;
}

function together(sentence: Sentence, first: Mention, second: Mention): Mention {
  const isOffice = first.institution !== null && second.id === UNNAMED;
  const who = isOffice || isTitle(second) || (isSomebody(first) && !isSomebody(second)) ? first : second;
  const span = { start: first.start, end: second.end, surface: sentence.text.slice(first.start, second.end) };
  return { ...who, ...span, isCountry: first.isCountry && second.isCountry };
}

/** They say nothing of who it is where a name or office stands before them. */
const TITLES: ReadonlySet<string> = new Set(["spokesperson", "official", "medium"]);

const isTitle = (mention: Mention): boolean => !isSomebody(mention) && TITLES.has(mention.institution ?? "");

/** A name, an office that is known, a medium: more than a country or a title. */
const isSomebody = (mention: Mention): boolean => Boolean(mention.id && mention.id !== UNNAMED && !mention.isCountry);

/** "전쟁연구소(ISW)": the bracket closes behind the second name. */
function withBracket(sentence: Sentence, mention: Mention): Mention {
  const has = (letters: ReadonlySet<string>): boolean =>
    [...letters].some((letter) => mention.surface.includes(letter));
  const isOpen = has(OPENERS) && !has(CLOSERS);
  return isOpen && CLOSERS.has(sentence.text.charAt(mention.end)) ? { ...mention, end: mention.end + 1 } : mention;
}
