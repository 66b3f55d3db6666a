import type { Reason } from "./claim";
import type { Context } from "./context";
import { chooseAsOf } from "./dates/choose";
import { breakAfter, breakBefore, breaksBetween, marksOf, type Sentence, type Span } from "./sentence";
import type { SourceReading } from "./source";

/** The day a figure holds for, in the precision the text gives. */
export interface AsOf {
  readonly value: string | null;
  readonly reasons: readonly Reason[];
}

/** The date in the sentence that governs the figure, else the day its speaker spoke, else the day of publication. */
export function readAsOf(sentence: Sentence, figure: Span, source: SourceReading, context: Context): AsOf {
  const clause = { start: breakBefore(sentence, figure.start), end: breakAfter(sentence, figure.end) };
  const dates = context.dates.filter((date) => !isOfAside(sentence, date, figure));
  const mention = chooseAsOf(dates, figure, clause, { start: 0, end: sentence.text.length });
  if (mention) return { value: mention.value, reasons: because(sentence, mention.rule, mention) };
  const spoken = spokenOn(source, context);
  const whole = { start: 0, end: 0 };
  if (spoken) return { value: spoken, reasons: because(sentence, "asOf.speakersDay", whole) };
  return { value: context.publishedAt?.slice(0, 10) ?? null, reasons: because(sentence, "asOf.published", whole) };
}

/** "…, | where Kyiv's troops crossed the border in August", "| since the summit in May": a date of something else. */
function isOfAside(sentence: Sentence, date: Span, figure: Span): boolean {
  return marksOf(sentence, "clause", "ownTime").some(
    (mark) => mark.start >= figure.end && mark.end <= date.start && breaksBetween(sentence, mark.end, date.start) === 0,
  );
}

function because(sentence: Sentence, rule: string, span: Span): Reason[] {
  return [{ rule, start: sentence.start + span.start, end: sentence.start + span.end }];
}

const WHOLE_DAY = "2025-04-28".length;

/** The day on which a speaker spoke who goes on speaking. */
function spokenOn(source: SourceReading, { discourse }: Context): string | null {
  const speaker = discourse.speaker;
  if (!speaker) return null;
  if (source.carried) return speaker.asOf;
  // Named anew, the speaker may speak of another time; a day on which it spoke still holds.
  const isSame = source.source === speaker.source;
  return isSame && speaker.asOf?.length === WHOLE_DAY ? speaker.asOf : null;
}
