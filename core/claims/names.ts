import { isWordCode } from "../text/fold";
import type { Mention } from "./mention";
import { marksOf, overlaps, type Sentence, type Span } from "./sentence";

/** A name that follows a title: "the lawmaker | Lee Seong-kweun", "Colonel | Yevhenii Romanov". */
const NAME = /^,? ?(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,2})/u;
const SHORTEST = 3;

/** Capitals in a bracket right behind a name stand for it from then on: "Defence Intelligence | (DI)". */
const SHORT_FORM = /^,? ?\((\p{Lu}{2,7})\)/u;

/** Remembers who was introduced by a title, by first and last name: "Lee" is the lawmaker from then on. */
export function rememberNames(sentence: Sentence, mentions: readonly Mention[], names: Map<string, string>): void {
  for (const title of marksOf(sentence, "institution")) {
    const from = endOfTitle(sentence, title);
    const name = NAME.exec(sentence.text.slice(from, from + 64))?.[1];
    if (!name || isPlace(sentence, from, name)) continue;
    const id = whoIs({ start: title.start, end: from }, mentions);
    const words = name.split(" ");
    for (const word of [words[0], words.at(-1)]) if (id && word && word.length >= SHORTEST) names.set(word, id);
  }
  for (const { id, isCountry, end } of mentions) {
    const short = SHORT_FORM.exec(sentence.text.slice(end, end + 12))?.[1];
    if (id && !isCountry && short) names.set(short, id);
  }
}

/** "министр обороны | Южной Кореи | Шин Вон Сик": the country behind a title belongs to it. */
function endOfTitle(sentence: Sentence, { end }: Span): number {
  return marksOf(sentence, "country").find((mark) => mark.start - end === 1)?.end ?? end;
}

/** The actor a title makes, or the one known by the name behind it. */
function whoIs(title: Span, mentions: readonly Mention[]): string | null {
  const titled = mentions.find((mention) => mention.id && overlaps(mention, title));
  const named = mentions.find(
    (mention) => mention.id && mention.start >= title.end && mention.start - title.end <= SHORTEST,
  );
  return named?.id ?? titled?.id ?? null;
}

function isPlace(sentence: Sentence, from: number, name: string): boolean {
  const start = sentence.text.indexOf(name, from);
  return marksOf(sentence, "country").some((mark) => overlaps(mark, { start, end: start + name.length }));
}

/** Where the names introduced before stand in the sentence, whole words only. */
export function findNames(
  { text, nameEndings }: Pick<Sentence, "text" | "nameEndings">,
  names: ReadonlyMap<string, string>,
): (Span & { readonly id: string })[] {
  const found: (Span & { readonly id: string })[] = [];
  for (const [name, id] of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (isWordCode(text.charCodeAt(start - 1))) continue;
      const ending = ["", ...nameEndings].find(
        (one) => text.startsWith(one, end) && !isWordCode(text.charCodeAt(end + one.length)),
      );
      if (ending !== undefined) found.push({ start, end: end + ending.length, id });
    }
  }
  return found;
}
