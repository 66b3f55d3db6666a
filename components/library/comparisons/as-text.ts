import { claimInLine, claimInWords } from "../../../locales/claim";
import { dayInWords, momentInWords } from "../../../locales/day";
import type { Locale } from "../../../locales/locale";
import { measureName } from "../../../locales/source";
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
  const where = [publisher, publishedAt && dayInWords(publishedAt, locale), url].filter(Boolean).join(", ");
  const said = claimInLine(claimInWords(claim, locale, publisher), locale);
  return `- ${said}\n  ${locale.words.claims.quoted(claim.quote)}\n  ${where}`;
}
