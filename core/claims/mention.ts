import { UNNAMED } from "./claim";
import type { Sentence, Span } from "./sentence";

/** Somebody named in a sentence who may be a source. Offsets are within the sentence. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Actor id; null for "the agency", "the ministry" until it is known whose. */
  readonly id: string | null;
  /** Whose it is if the sentence is about one country only; what was named before goes first. */
  readonly likelyId: string | null;
  /** Whose it is by custom of the article's language if nobody says; who speaks just now goes first. */
  readonly homeId: string | null;
  /** "intelligence", … where it is an institution. */
  readonly institution: string | null;
  /** The country that stands beside an institution, whether or not the two make an actor. */
  readonly country: string | null;
  readonly surface: string;
  /** A bare country or capital: speaks only where a frame says so. */
  readonly isCountry: boolean;
}

/** Somebody nobody knows, by the words for them. */
export function somebody(start: number, end: number, surface: string): Mention {
  const nothing = { likelyId: null, homeId: null, institution: null, country: null, isCountry: false };
  return { start, end, id: UNNAMED, surface, ...nothing };
}

/** Somebody by a name that says who it is. */
export function named(sentence: Sentence, place: Span, id: string): Mention {
  return mention(sentence, place, id, null);
}

/** A mention at `mark`; what is not known of it is null. */
export function mention(sentence: Sentence, mark: Span, id: string | null, institution: string | null): Mention {
  return {
    start: mark.start,
    end: mark.end,
    id,
    likelyId: null,
    homeId: null,
    country: null,
    institution,
    surface: sentence.text.slice(mark.start, mark.end),
    isCountry: false,
  };
}
