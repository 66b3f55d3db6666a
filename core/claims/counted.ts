import type { Quantity } from "../quantities/quantity";
import type { Mark } from "../text/lexicon";
import { readNoun } from "./counted-noun";
import { announcements, eventsBeside } from "./deeds";
import type { Room } from "./room";
import type { Sentence } from "./sentence";

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
  return (
    noun && {
      ...noun,
      events: [...eventsBeside(sentence, quantity, room, noun.nounMark !== null), ...announcements(sentence)],
    }
  );
}
