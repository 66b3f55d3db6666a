import type { Certainty, Stance } from "../core/claims/claim";

/** Words of what leaves the library: files, copies, and a figure as it is cited. */
export interface OutWords {
  /** On what opens the choices. */
  readonly open: string;
  readonly csv: string;
  readonly markdown: string;
  readonly json: string;
  readonly jsonLd: string;
  readonly ris: string;
  readonly csl: string;
  readonly svg: string;
  readonly png: string;
  readonly notDrawn: string;
  readonly columns: Readonly<Record<OutColumn, string>>;
  readonly cite: CiteWords;
}

/** A column that people read; what only programs want is named by its key alone. */
export type OutColumn =
  | "measure"
  | "figure"
  | "how"
  | "source"
  | "asOf"
  | "verdict"
  | "reader"
  | "outlet"
  | "published"
  | "title"
  | "address"
  | "quote"
  | "statement"
  | "language"
  | "figures";

export interface CiteWords {
  /** On the button, and on it once the sentence is copied. */
  readonly cite: string;
  readonly cited: string;
  readonly notCopied: string;
  /** Who says so and what the source does with the figure, behind it: ", according to …", ", denied by …". */
  readonly by: (source: string, stance: Stance, certainty: Certainty) => string;
  /** What the program had read where the reader corrected it; and a figure that the reader added. */
  readonly corrected: (reading: string) => string;
  readonly added: string;
}
