import type { Quantity } from "../quantities/quantity";
import type { Mark } from "../text/lexicon";
import { readNoun } from "./counted-noun";
import { announcements, eventsBeside } from "./deeds";
import type { Room } from "./room";
import { marksOf, type Sentence, within } from "./sentence";

/** What a figure counts, as the words around it say. */
export interface Counted {
  /** A noun concept of the topic, "none" where the noun is left out. */
  readonly noun: string;
  readonly nounMark: Mark | null;
  /** Event concepts that stand beside the figure. */
  readonly events: readonly Mark[];
  readonly rule: string;
}

/** What the figure counts, or null where its noun is none that the topic knows. */
export function readCounted(sentence: Sentence, quantity: Quantity, room: Room): Counted | null {
  const noun = readNoun(sentence, quantity, room);
  if (!noun && isMoney(quantity)) return moneyAlone(sentence, room);
  return (
    noun && {
      ...noun,
      events: [...eventsBeside(sentence, quantity, room, noun.nounMark !== null), ...announcements(sentence)],
    }
  );
}

/** Letters of a currency's code. */
const CURRENCY = 3;

const isMoney = ({ unit }: Quantity): boolean => unit?.split("/")[0]?.length === CURRENCY;

/** "earnings rise by 300 million dollars": money needs no noun; of what it is, its own clause must say. */
function moneyAlone(sentence: Sentence, { clause }: Room): Counted {
  const events = within(marksOf(sentence, "event"), clause.start, clause.end);
  return { noun: "money", nounMark: null, events, rule: "noun.money" };
}
