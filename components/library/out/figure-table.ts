import type { Verdict } from "../../../core/comparison/verdict";
import { claimInWords, figureAlone } from "../../../locales/claim";
import type { Locale } from "../../../locales/locale";
import { measureTitle } from "../../../locales/source";
import { verdictInWords } from "../../../locales/verdict";
import type { Words } from "../../../locales/words";
import type { LibraryFigure } from "../figure/library-figure";
import type { Cell, Column, OutTable } from "./table";

/** For people, in their order; behind them what only programs want. */
/** A column that people read; what only programs want is named by its key alone. */
type OutColumn = keyof Words["out"]["columns"];

const SHOWN: readonly OutColumn[] = [
  "measure",
  "figure",
  "how",
  "source",
  "asOf",
  "verdict",
  "reader",
  "outlet",
  "published",
  "title",
  "address",
  "quote",
];
const DATA = [
  "measureId",
  "low",
  "best",
  "high",
  "qualifier",
  "unit",
  "stance",
  "certainty",
  "sourceId",
  "via",
  "language",
];

/** Figures as a table. `verdictsOn`: how one stands beside the others, where that is known. */
export function figureTable(
  title: string,
  figures: readonly LibraryFigure[],
  locale: Locale,
  verdictsOn: (figure: LibraryFigure) => readonly Verdict[] = () => [],
): OutTable {
  const { columns } = locale.words.out;
  return {
    title,
    columns: [...labelled(SHOWN, columns), ...DATA.map((key) => ({ key, label: null }))],
    rows: figures.map((figure) => ({ ...wordsOf(figure, verdictsOn(figure), locale), ...dataOf(figure) })),
  };
}

/** Columns for people, each under its own key. */
export const labelled = (keys: readonly OutColumn[], labels: Readonly<Record<OutColumn, string>>): Column[] =>
  keys.map((key) => ({ key, label: labels[key] }));

function wordsOf(figure: LibraryFigure, verdicts: readonly Verdict[], locale: Locale): Record<string, Cell> {
  const { claim, outlet, publishedAt, title, url, judged } = figure;
  const words = claimInWords(claim, locale, outlet);
  return {
    measure: measureTitle(claim.measure, locale),
    figure: figureAlone(words, locale),
    how: words.certainty,
    source: words.source,
    asOf: claim.asOf,
    verdict: verdicts.map((verdict) => verdictInWords(verdict, locale)).join(" ") || null,
    reader: words.byReader ?? (judged && locale.words.library.curate.verdict[judged]),
    outlet,
    published: publishedAt?.slice(0, 10) ?? null,
    title,
    address: url,
    quote: claim.quote,
  };
}

function dataOf({ claim, language }: LibraryFigure): Record<string, Cell> {
  const { measure, low, best, high, qualifier, unit, stance, certainty, source, via } = claim;
  const figure = { measureId: measure, low, best, high, qualifier, unit };
  return { ...figure, stance, certainty, sourceId: source, via: via.join(" "), language };
}
