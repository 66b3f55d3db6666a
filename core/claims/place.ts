import type { Mark } from "../text/lexicon";
import { isUnparted } from "../text/words";
import { marksOf, type Sentence, type Span } from "./sentence";

/** A country that says where, against whom or to whom, not whose: "to Russia 15,000 soldiers", "gave Russia 148 missiles". */
export function isPlaceOrReceiver(sentence: Sentence, country: Mark): boolean {
  return isPlace(sentence, country) || (!sentence.particles && isReceiver(sentence, country));
}

const GIVING: ReadonlySet<string> = new Set(["deliver", "send", "sends", "sending"]);

/** "поставил Москве", "gave Russia": the verb of giving stands right before the country. */
function isReceiver(sentence: Sentence, country: Mark): boolean {
  return marksOf(sentence, "event").some((event) => GIVING.has(event.value) && isNext(event.end, country.start));
}

const isNext = (end: number, start: number): boolean => start === end + 1 || start === end;

/** "to Russia": the country says where or against whom. */
export function isPlace(sentence: Sentence, country: Span): boolean {
  if (sentence.particles) return sentence.particles.roleAt(sentence.text, country.end) === "place";
  return marksOf(sentence, "clause", "place").some(
    ({ end }) => end === country.start || (end + 1 === country.start && !isUnparted(sentence.text.charCodeAt(end))),
  );
}
