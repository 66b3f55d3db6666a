import type { Mark } from "../text/lexicon";
import { marksOf, type Sentence } from "./sentence";

/** "to Russia 15,000 soldiers": the country says where or against whom, not whose. */
export function isPlace(sentence: Sentence, country: Mark): boolean {
  return marksOf(sentence, "clause", "place").some(
    (mark) => mark.end <= country.start && country.start - mark.end <= 1,
  );
}
