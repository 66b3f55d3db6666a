import type { Claim, Reason } from "../core/claims/claim";
import type { Locale } from "./locale";

/** What of a claim is explained. */
export type Explained = Pick<Claim, "start" | "end" | "reasons" | "stance" | "certainty" | "asOf" | "source">;

/**
 * Why a claim is read as it is, one sentence for each thing that was read. `text` is the article's text, whose words
 * are cited; null where it is not at hand.
 */
export function reasonsInWords(claim: Explained, text: string | null, locale: Locale): string[] {
  const { reasons } = locale.words;
  if (claim.reasons.source.some(({ rule }) => rule === "reader.added")) return [reasons.added];
  const cite = ({ start, end }: { start: number; end: number }): string => text?.slice(start, end) ?? "";
  const sentences = [
    cite(claim) && reasons.figure(cite(claim)),
    measureReason(claim.reasons.measure, cite, locale),
    ...claim.reasons.measure.filter(isSide).map((reason) => cite(reason) && reasons.side(cite(reason))),
    ...claim.reasons.source.map((reason) => sourceReason(reason, cite(reason), locale)),
    ...claim.reasons.stance.map((reason) => stanceReason(claim, cite(reason), locale)),
    ...certaintyReasons(claim, cite, locale),
    ...claim.reasons.asOf.map((reason) => dateReason(claim, reason, cite(reason), locale)),
  ];
  return [...new Set(sentences.filter((sentence) => sentence !== ""))];
}

type Cite = (place: Reason) => string;

function measureReason(found: readonly Reason[], cite: Cite, { words }: Locale): string {
  if (found.some((reason) => reason.rule.startsWith("measure.before"))) return words.reasons.measureBefore;
  const counted = found.filter((reason) => !isSide(reason));
  const marks = [...new Set(counted.map(cite).filter((mark) => mark !== ""))];
  return marks.length > 0 ? words.reasons.measure(marks.map(words.claims.quoted).join(", ")) : "";
}

/** Whose the counted things are, which tells them from somebody else's. */
const isSide = ({ rule }: Reason): boolean => rule.startsWith("side.");

/** What follows "source." in a rule's name; all other kinds name a speaker with a cue. */
function sourceReason({ rule }: Reason, mark: string, { words: { reasons } }: Locale): string {
  const kind = rule.split(/[.:]/)[1];
  if (kind === "publisher" || kind === "ownReckoning") return reasons.sourcePublisher;
  if (kind === "allegedByNobody") return reasons.sourceUnnamed;
  if (kind === "governs" || mark === "") return reasons.sourceGoverns;
  if (kind === "same" || kind === "pronoun") return reasons.sourceSame(mark);
  return kind === "reportedSpeech" ? reasons.sourceReported(mark) : reasons.source(mark);
}

function stanceReason({ stance }: Explained, mark: string, { words }: Locale): string {
  return mark ? words.reasons.stance(words.claims.stance[stance], mark) : "";
}

function certaintyReasons({ certainty, reasons }: Explained, cite: Cite, { words }: Locale): string[] {
  if (certainty === "stated") return [words.reasons.certaintyPlain];
  const said = words.claims.certainty[certainty];
  return reasons.certainty.map((reason) => (cite(reason) ? words.reasons.certainty(said, cite(reason)) : ""));
}

function dateReason({ asOf }: Explained, { rule }: Reason, mark: string, { words: { reasons } }: Locale): string {
  if (asOf === null) return reasons.dateNone;
  if (rule === "asOf.speakersDay") return reasons.dateSpoken;
  return rule === "asOf.published" || mark === "" ? reasons.datePublished : reasons.dateInText(mark);
}
