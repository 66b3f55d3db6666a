import type { Verdict } from "../../../core/comparison/verdict";
import { claimInLine, claimInWords } from "../../../locales/claim";
import { dayInWords, momentInWords } from "../../../locales/day";
import type { Locale } from "../../../locales/locale";
import { measureTitle } from "../../../locales/source";
import { verdictInWords } from "../../../locales/verdict";
import { frozenAt } from "../../../store/comparisons";
import type { ComparisonRecord } from "../../../store/records";
import { byMeasure, inOrderOfMeasures } from "../../claim/by-measure";
import { frozenFigure, type LibraryFigure, libraryFigure } from "../figure/library-figure";
import { askedInWords } from "./asked";
import type { SinceSaved } from "./since-then";
import { verdictsThen } from "./verdicts-then";

/**
 * A comparison as plain text for a mail or a document: by measure, each figure with source, day, how it stands beside the
 * others, sentence, outlet, address; then what has changed since.
 */
export function comparisonAsText(comparison: ComparisonRecord, since: SinceSaved, locale: Locale): string {
  const { name, note, filters, frozen } = comparison;
  const verdicts = verdictsThen(frozen);
  const day = locale.words.library.comparisons.frozenOn({ moment: momentInWords(frozenAt(comparison), locale) });
  const head = [name, day, askedInWords(filters, locale).join(" · "), note];
  const groups = inOrderOfMeasures(byMeasure(frozen)).map(([measure, claims]) => {
    const figures = claims.map((one) => figureAsText(frozenFigure(one), verdicts.get(one.identity) ?? [], locale));
    return [measureTitle(measure, locale), ...figures].join("\n");
  });
  return [...head.filter((line) => line !== ""), "", [...groups, sinceAsText(since, locale)].join("\n\n")].join("\n");
}

function figureAsText(figure: LibraryFigure, verdicts: readonly Verdict[], locale: Locale): string {
  const { claim, outlet, publishedAt, url } = figure;
  const where = [outlet, publishedAt && dayInWords(publishedAt, locale), url].filter(Boolean).join(", ");
  const told = verdicts.filter(({ kind }) => kind !== "first").map((verdict) => verdictInWords(verdict, locale));
  return [
    `- ${inLine(figure, locale)}`,
    ...[...told, locale.words.claims.quoted({ text: claim.quote }), where].map(indented),
  ].join("\n");
}

const indented = (line: string): string => `  ${line}`;

function sinceAsText({ fresh, changed, gone }: SinceSaved, locale: Locale): string {
  const words = locale.words.library.comparisons;
  const part = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [title, ...lines] : []);
  const said = [
    ...part(
      words.sinceNew({ count: fresh.length }),
      fresh.map((one) => figureAsText(libraryFigure(one), [], locale)),
    ),
    ...part(
      words.sinceChanged({ count: changed.length }),
      changed.map(({ before, now, isEdited }) => {
        const how = [isEdited && words.edited, words.was({ figure: inLine(frozenFigure(before), locale) })].filter(
          Boolean,
        );
        return [figureAsText(libraryFigure(now), [], locale), indented(how.join(", "))].join("\n");
      }),
    ),
    ...part(
      words.sinceGone({ count: gone.length }),
      gone.map((one) => figureAsText(frozenFigure(one), [], locale)),
    ),
  ];
  return [words.sinceTitle, ...(said.length > 0 ? said : [words.sinceNothing])].join("\n");
}

const inLine = ({ claim, outlet }: LibraryFigure, locale: Locale): string =>
  claimInLine(claimInWords(claim, locale, outlet), locale);
