import { type Claim, isAdded, type Reason } from "../core/claims/claim";
import type { Locale } from "./locale";

/** What of a claim is explained. */
export type Explained = Pick<Claim, "start" | "end" | "reasons" | "stance" | "certainty" | "asOf" | "source">;

/** One thing that was read: in a sentence that cites the evidence, and the rules that read it. */
export interface Explanation {
  readonly sentence: string;
  /** Names as in core/claims: "source.verb:said". */
  readonly rules: readonly string[];
}

/**
 * Why a claim is read as it is, one explanation for each thing that was read. `text` is the article's text, whose words
 * are cited; null where it is not at hand.
 */
export function reasonsInWords(claim: Explained, text: string | null, locale: Locale): Explanation[] {
  const { reasons } = locale.words;
  if (isAdded(claim)) return [{ sentence: reasons.added, rules: [] }];
  const cite = ({ start, end }: { start: number; end: number }): string => text?.slice(start, end) ?? "";
  const { qualifier, stance, asOf } = claim.reasons;
  return merged([
    { sentence: cite(claim) && reasons.figure(cite(claim)), rules: rulesOf(qualifier) },
    measureReason(claim.reasons.measure, cite, locale),
    ...claim.reasons.measure.filter(isSide).map((reason) => by(reason, cite(reason) && reasons.side(cite(reason)))),
    ...claim.reasons.source.map((reason) => by(reason, sourceReason(reason, cite(reason), locale))),
    ...stance.map((reason) => by(reason, stanceReason(claim, cite(reason), locale))),
    ...certaintyReasons(claim, cite, locale),
    ...asOf.map((reason) => by(reason, dateReason(claim, reason, cite(reason), locale))),
  ]);
}

type Cite = (place: Reason) => string;

const rulesOf = (reasons: readonly Reason[]): string[] => reasons.map(({ rule }) => rule);

const by = (reason: Reason, sentence: string): Explanation => ({ sentence, rules: [reason.rule] });

/** Rules that come to the same sentence stand behind it together; what cannot be said in one is left out. */
function merged(explanations: readonly Explanation[]): Explanation[] {
  const groups = Map.groupBy(explanations, ({ sentence }) => sentence);
  groups.delete("");
  return [...groups].map(([sentence, same]) => ({ sentence, rules: [...new Set(same.flatMap(({ rules }) => rules))] }));
}

function measureReason(found: readonly Reason[], cite: Cite, { words }: Locale): Explanation {
  const counted = found.filter((reason) => !isSide(reason));
  const rules = rulesOf(counted);
  if (found.some((reason) => reason.rule.startsWith("measure.before")))
    return { sentence: words.reasons.measureBefore, rules };
  const marks = [...new Set(counted.map(cite).filter((mark) => mark !== ""))];
  const sentence = marks.length > 0 ? words.reasons.measure(marks.map(words.claims.quoted).join(", ")) : "";
  return { sentence, rules };
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

function certaintyReasons({ certainty, reasons }: Explained, cite: Cite, { words }: Locale): Explanation[] {
  if (certainty === "stated") return [{ sentence: words.reasons.certaintyPlain, rules: rulesOf(reasons.certainty) }];
  const said = words.claims.certainty[certainty];
  return reasons.certainty.map((reason) => by(reason, cite(reason) ? words.reasons.certainty(said, cite(reason)) : ""));
}

function dateReason({ asOf }: Explained, { rule }: Reason, mark: string, { words: { reasons } }: Locale): string {
  if (asOf === null) return reasons.dateNone;
  if (rule === "asOf.speakersDay") return reasons.dateSpoken;
  return rule === "asOf.published" || mark === "" ? reasons.datePublished : reasons.dateInText(mark);
}
