import type { Mark } from "../text/lexicon";
import { isNextWord } from "../text/words";
import { marksOf, type Sentence, type Span } from "./sentence";

/** A country that says where, against whom or to whom, not whose: "to Russia 15,000 soldiers", "gave Russia 148 missiles". */
export function isPlaceOrReceiver(sentence: Sentence, country: Mark): boolean {
  return isPlace(sentence, country) || (!sentence.particles && isReceiver(sentence, country));
}

const GIVING: ReadonlySet<string> = new Set(["deliver", "send", "sends", "sending"]);

/** "поставил Москве", "gave Russia": the verb of giving stands right before the country. */
function isReceiver(sentence: Sentence, country: Mark): boolean {
  return marksOf(sentence, "event").some(
    (event) => GIVING.has(event.value) && isNextWord(sentence.text, event.end, country.start),
  );
}

/** "to Russia": the country says where or against whom. */
export function isPlace(sentence: Sentence, country: Span): boolean {
  if (sentence.particles) return sentence.particles.roleAt(sentence.text, country.end) === "place";
  return marksOf(sentence, "clause", "place").some(
    ({ end }) => isNextWord(sentence.text, end, country.start) || isBehindArticle(sentence, end, country),
  );
}

/** One short word with the spaces around it: "in | der | russischen Region". */
const ARTICLE = /^ \p{Ll}{2,4} $/u;
/** Letters between a country and its people: " | elite | soldiers". */
const PEOPLE = 14;

/** "in der | russischen | Region", and not "mit den | nordkoreanischen | Soldaten". */
function isBehindArticle(sentence: Sentence, end: number, country: Span): boolean {
  if (country.start - end > 6 || !ARTICLE.test(sentence.text.slice(end, country.start))) return false;
  return !marksOf(sentence, "noun").some((noun) => noun.end > country.start && noun.start - country.end <= PEOPLE);
}
