import { dayInWords, momentInWords } from "../../../locales/day";
import { figureInWords } from "../../../locales/figure";
import type { Locale } from "../../../locales/locale";
import { measureName, sourceChain } from "../../../locales/source";
import { frozenAt } from "../../../store/comparisons";
import type { ComparisonRecord, FrozenClaim } from "../../../store/records";
import { byMeasure, inOrderOfMeasures } from "../../sidebar/by-measure";
import { askedInWords } from "./asked";

/** A comparison as plain text for a mail or a document: by measure, each figure with source, day, outlet, sentence, address. */
export function comparisonAsText(comparison: ComparisonRecord, locale: Locale): string {
  const { name, note, filters, frozen } = comparison;
  const day = locale.words.library.comparisons.frozenOn(momentInWords(frozenAt(comparison), locale));
  const head = [name, day, askedInWords(filters, locale).join(" · "), note];
  const groups = inOrderOfMeasures(byMeasure(frozen)).map(([measure, claims]) =>
    [measureName(measure, locale), ...claims.map((one) => claimAsText(one, locale))].join("\n"),
  );
  return [...head.filter((line) => line !== ""), "", groups.join("\n\n")].join("\n");
}

function claimAsText({ claim, publisher, publishedAt, url }: FrozenClaim, locale: Locale): string {
  const { claims } = locale.words;
  const day = claim.asOf ? claims.asOf(dayInWords(claim.asOf, locale)) : claims.noDate;
  const said = [sourceChain(claim, locale, publisher), claims.certainty[claim.certainty], day].join(", ");
  const where = [publisher, publishedAt && dayInWords(publishedAt, locale), url].filter(Boolean).join(", ");
  return `- ${figureInWords(claim, locale)} (${said})\n  ${claims.quoted(claim.quote)}\n  ${where}`;
}
