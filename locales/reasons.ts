import { type Claim, isAdded, type Reason } from "../core/claims/claim";
import type { Locale } from "./locale";
import { quotedList } from "./quoted";

/** What of a claim is explained. */
export type Explained = Pick<
  Claim,
  "start" | "end" | "reasons" | "qualifier" | "stance" | "certainty" | "asOf" | "source"
>;

/**
 * Why a claim is read as it is, in plain words, a sentence for each thing that was read. `text` is the article's text,
 * whose words are cited; null where it is not at hand.
 */
export function reasonsInWords(claim: Explained, text: string | null, locale: Locale): string[] {
  const { reasons } = locale.words;
  if (isAdded(claim)) return [reasons.added];
  const cite = ({ start, end }: { start: number; end: number }): string => text?.slice(start, end) ?? "";
  const { measure, source, asOf } = claim.reasons;
  const sentences = [
    figureReason(claim, cite(claim), locale),
    measureReason(measure, cite, locale),
    ...measure.filter(isSide).map((reason) => cite(reason) && reasons.side({ mark: cite(reason) })),
    ...source.map((reason) => sourceReason(reason, cite(reason), locale)),
    ...stanceReasons(claim, cite, locale),
    ...certaintyReasons(claim, cite, locale),
    ...asOf.map((reason) => dateReason(claim, reason, cite(reason), locale)),
  ];
  // What cannot be said in one is left out, and nothing is said twice.
  return [...new Set(sentences)].filter((sentence) => sentence !== "");
}

type Cite = (place: Reason) => string;

/** What stands around the number says what it bounds: "“mindestens” before the number: a lower bound." */
function figureReason({ qualifier, reasons }: Explained, mark: string, locale: Locale): string {
  const { figure, range, vague, bound, before, behind } = locale.words.reasons;
  if (mark === "") return "";
  if (qualifier === "between") return range({ mark });
  if (qualifier === "vague") return vague({ mark });
  const cited = (side: string): string => {
    const said = reasons.qualifier.filter(({ rule }) => rule.startsWith(`qualifier.${side}:`));
    return quotedList(
      said.map(({ rule }) => wordsOf(rule, mark)),
      locale,
    );
  };
  const [ahead, after] = [cited("before"), cited("behind")];
  if (ahead) return before({ marks: ahead, meaning: bound[qualifier] });
  return after ? behind({ marks: after, meaning: bound[qualifier] }) : figure({ mark });
}

/** The words that a rule names by its phrase ("mehr als", "по меньш*"), as they stand in the figure. */
function wordsOf(rule: string, figure: string): string {
  const phrase = rule
    .slice(rule.indexOf(":") + 1)
    .replace(/[*…].*/, "")
    .trim();
  const at = figure.toLowerCase().indexOf(phrase.toLowerCase());
  if (at === -1 || phrase === "") return phrase;
  const rest = /^\p{L}*/u.exec(figure.slice(at + phrase.length))?.[0] ?? "";
  return figure.slice(at, at + phrase.length + rest.length);
}

function measureReason(found: readonly Reason[], cite: Cite, locale: Locale): string {
  const { reasons } = locale.words;
  if (found.some(({ rule }) => rule.startsWith("measure.before"))) return reasons.measureBefore;
  const marks = [...new Set(found.filter((reason) => !isSide(reason)).map(cite))].filter((mark) => mark !== "");
  return marks.length > 0 ? reasons.measure({ marks: quotedList(marks, locale) }) : "";
}

/** Whose the counted things are, which tells them from somebody else's. */
const isSide = ({ rule }: Reason): boolean => rule.startsWith("side.");

/** What follows "source." in a rule's name; all other kinds name a speaker with a cue. */
function sourceReason({ rule }: Reason, mark: string, { words: { reasons } }: Locale): string {
  const kind = rule.split(/[.:]/)[1];
  if (kind === "publisher" || kind === "ownReckoning") return reasons.sourcePublisher;
  if (kind === "allegedByNobody") return reasons.sourceUnnamed;
  if (kind === "governs" || mark === "") return reasons.sourceGoverns;
  if (kind === "same" || kind === "pronoun") return reasons.sourceSame({ mark });
  return kind === "reportedSpeech" ? reasons.sourceReported({ mark }) : reasons.source({ mark });
}

/** That a source says what it says needs no reason beside who it is. */
function stanceReasons({ stance, reasons }: Explained, cite: Cite, { words }: Locale): string[] {
  if (stance === "asserts") return [];
  return reasons.stance.map((reason) => cite(reason) && words.reasons.stance[stance]({ mark: cite(reason) }));
}

function certaintyReasons({ certainty, reasons }: Explained, cite: Cite, { words }: Locale): string[] {
  if (certainty === "stated") return [words.reasons.certaintyPlain];
  return reasons.certainty.map((reason) => cite(reason) && words.reasons.certainty[certainty]({ mark: cite(reason) }));
}

function dateReason({ asOf }: Explained, { rule }: Reason, mark: string, { words: { reasons } }: Locale): string {
  if (asOf === null) return reasons.dateNone;
  if (rule === "asOf.speakersDay") return reasons.dateSpoken;
  return rule === "asOf.published" || mark === "" ? reasons.datePublished : reasons.dateInText({ mark });
}
