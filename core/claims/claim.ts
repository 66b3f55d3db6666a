import type { Bounds, Qualifier } from "../quantities/quantity";

/** What a source does with a figure or statement. */
export type Stance = "asserts" | "confirms" | "denies" | "doubts";

/** Stated as a fact, estimated or assessed, or reported with distance ("reportedly", "soll"). */
export type Certainty = "stated" | "estimated" | "alleged";

/** Why a field has its value: the rule's name and where in `Article.text` its evidence stands. */
export interface Reason {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** The fields of a claim that are explained, each by the rules that made it. */
export interface Reasons {
  readonly measure: readonly Reason[];
  readonly qualifier: readonly Reason[];
  readonly source: readonly Reason[];
  readonly stance: readonly Reason[];
  readonly certainty: readonly Reason[];
  readonly asOf: readonly Reason[];
}

/** The source of what an article says in its own voice. */
export const PUBLISHER = "publisher";
/** The source of what somebody unnamed and unplaced says. */
export const UNNAMED = "unnamed";

/** Who vouches (`source`) and who passed it on, nearest to the reader last (`via`). Ids as in the codebook, section 5. */
export interface Attribution {
  readonly source: string;
  readonly via: readonly string[];
  /** The source's name as the text has it ("ein Sprecher der Behörde"), if it names one. */
  readonly surface: string | null;
}

/** A figure that somebody puts on something (codebook, section 2). */
export interface Claim extends Bounds, Attribution {
  readonly measure: string;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** ISO date the figure holds for, in the precision the text gives: "2025-04-28", "2025-04" or "2024". */
  readonly asOf: string | null;
  /** The sentence the figure stands in, exactly as in `Article.text`. */
  readonly quote: string;
  /** Offsets of the figure (number with qualifier and unit) in `Article.text`, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly reasons: Reasons;
}

/** What the reader had a hand in. Left out: it stands as the program read it. */
export interface ByReader {
  readonly byReader?: "corrected" | "added" | undefined;
  /** What the program had read, where the reader corrected it. */
  readonly readAs?: Claim | undefined;
}

/** A claim as it is shown and handed on: it says itself where its source did not say it so. */
export interface MarkedClaim extends Claim, ByReader {}

/** Stands as the reason of everything in a claim that the reader added. */
export const ADDED = "reader.added";

/** Did the reader add it? The program has read it nowhere. */
export const isAdded = ({ reasons }: Pick<Claim, "reasons">): boolean =>
  reasons.measure.some(({ rule }) => rule === ADDED);

/** Who says that something is so (codebook, section 6). */
export interface Statement extends Attribution {
  readonly proposition: string;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly reasons: Pick<Reasons, "source" | "stance" | "certainty"> & { readonly proposition: readonly Reason[] };
}
