import { claimInWords } from "../../../locales/claim";
import { dayInWords } from "../../../locales/day";
import { figureInWords } from "../../../locales/figure";
import type { Locale } from "../../../locales/locale";
import { measureTitle } from "../../../locales/source";
import type { LibraryFigure } from "../figure/library-figure";

/**
 * A figure as one sentence to be cited: what and how many, who says so and how, for which day, and where it was read.
 * What the reader corrected or added is marked as theirs: it stands in no source.
 */
export function citation(figure: LibraryFigure, locale: Locale): string {
  const { claim, outlet, publishedAt, url } = figure;
  const { cite } = locale.words.out;
  const words = claimInWords(claim, locale, outlet);
  const said = [
    `${measureTitle(claim.measure, locale)}: ${words.figure}`,
    cite.by[claim.stance === "asserts" ? claim.certainty : claim.stance]({ source: words.source }),
    `, ${words.day}`,
    ownPart(figure, locale),
  ];
  const where = [outlet, publishedAt && dayInWords(publishedAt, locale), url].filter(Boolean).join(", ");
  return `${said.join("")}. ${where}`;
}

function ownPart({ claim: { byReader, readAs } }: LibraryFigure, locale: Locale): string {
  const { cite } = locale.words.out;
  if (byReader === "added") return cite.added;
  return readAs ? cite.corrected({ reading: figureInWords(readAs, locale) }) : "";
}
