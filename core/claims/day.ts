import type { Reason } from "./claim";
import { chooseAsOf } from "./dates/choose";
import type { DateMention } from "./dates/mention";
import { breakAfter, breakBefore, type Sentence, type Span } from "./sentence";

/** The day a figure holds for, in the precision the text gives. */
export interface AsOf {
  readonly value: string | null;
  readonly reasons: readonly Reason[];
}

/** The date in the sentence that governs the figure, else the day its carried-over speaker spoke, else the day of publication. */
export function readAsOf(
  sentence: Sentence,
  dates: readonly DateMention[],
  figure: Span,

  spokenOn: string | null,
  publishedAt: string | null,
): AsOf {
  const clause = { start: breakBefore(sentence, figure.start), end: breakAfter(sentence, figure.end) };
  const mention = chooseAsOf(dates, figure, clause, { start: 0, end: sentence.text.length });
  if (mention) {
    return {
      value: mention.value,
      reasons: [{ rule: mention.rule, start: sentence.start + mention.start, end: sentence.start + mention.end }],
    };
  }
  if (spokenOn)
    return { value: spokenOn, reasons: [{ rule: "asOf.speakersDay", start: sentence.start, end: sentence.start }] };
  return {
    value: publishedAt?.slice(0, 10) ?? null,
    reasons: [{ rule: "asOf.published", start: sentence.start, end: sentence.start }],
  };
}
