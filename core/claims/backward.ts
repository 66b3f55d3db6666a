import type { Claim } from "./claim";
import { PUBLISHER } from "./claim";
import type { Context } from "./context";
import { endOfEarlier, startOfOpen, startOfTagged } from "./quotation";
import { breaksBetween, type Sentence } from "./sentence";
import { ALLEGED_BY_NOBODY, readSource, type SourceReading } from "./source";

/** Letters between a figure that has its source and the sentence that says who passes it on. */
const FARTHEST_BEFORE = 300;

/**
 * "Об этом сообщил X": X vouches for the claims before that have no source of their own; a medium passes on what has one
 * ("NIS speaks of 300 dead. Yonhap reports this"). The day it was said is theirs too. Changes `claims` in place.
 */
export function attributeBackward(claims: Claim[], sentence: Sentence, context: Context): void {
  const frame = context.frames.find((candidate) => candidate.kind === "backward");
  if (!frame) return;
  const said = readSource(sentence, frame, context.frames, context.discourse, context.reader.topic.actors);
  if (isMediumId(said.source) && passOn(claims, sentence, [said.source])) return;
  // "Die Zahlen nennt der NIS. Dies berichteten Abgeordnete": of what has the same source they are the way it took.
  if (claims.at(-1)?.source === said.source && passOn(claims, sentence, said.via)) return;
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i] as Claim;
    const medium = isMediumId(claim.source) && !isMediumId(said.source) ? [claim.source] : [];
    // Whoever spoke in the paragraph before is not heard where this one names its own.
    const isOpen = isNobodys(claim) || (isCarried(claim) && claim.start >= sentence.block.start);
    if (medium.length === 0 && !isOpen) return;
    claims[i] = onDay(vouchedFor(claim, said, medium), dayOf(sentence, said, context));
  }
}

/**
 * "«Two were taken. The rest die», said X": who is named where a quotation ends has said it from its start. Changes
 * `claims` in place; `text` is the article's.
 */
export function attributeQuotation(claims: Claim[], sentence: Sentence, context: Context, text: string): void {
  const tagged = startOfTagged(sentence, text);
  const end = tagged === null ? endOfEarlier(sentence) : 0;
  const start = tagged ?? (end === null ? null : startOfOpen(sentence, text));
  if (end === null || start === null) return;
  const said = readSource(
    sentence,
    { start: end, end },
    context.frames,
    context.discourse,
    context.reader.topic.actors,
  );
  if (said.carried || !said.frame) return;
  for (let i = claims.length - 1; i >= 0 && (claims[i] as Claim).start > start; i--) {
    const claim = claims[i] as Claim;
    if (isNobodys(claim) || isCarried(claim))
      claims[i] = onDay(vouchedFor(claim, said, []), dayOf(sentence, said, context));
  }
}

const isCarried = ({ reasons }: Claim): boolean => reasons.source[0]?.rule === "source.governs";

function vouchedFor(claim: Claim, { source, via, surface, reasons }: SourceReading, medium: readonly string[]): Claim {
  const passed = [...new Set([...via, ...medium])];
  return { ...claim, source, via: passed, surface, reasons: { ...claim.reasons, source: reasons } };
}

/** The last speaker's claims right before get those who pass them on as `via`; false where they have no speaker of their own. */
function passOn(claims: Claim[], sentence: Sentence, relays: readonly string[]): boolean {
  const last = claims.at(-1);
  if (!last || isNobodys(last) || isMediumId(last.source)) return false;
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i] as Claim;
    if (claim.source !== last.source || sentence.start - claim.end > FARTHEST_BEFORE) break;
    claims[i] = { ...claim, via: [...new Set([...claim.via, ...relays])] };
  }
  return true;
}

/** The day on which it was said: a date in the words that say so, none of a clause behind them. */
function dayOf(sentence: Sentence, { frame }: SourceReading, { dates }: Context): string | null {
  if (!frame) return null;
  const isOfSaying = ({ start }: { start: number }): boolean =>
    start <= frame.end || breaksBetween(sentence, frame.end, start) === 0;
  return dates.find((date) => date.role === "point" && isOfSaying(date))?.value ?? null;
}

/** What has no day but that of publication was so on the day it was said. */
function onDay(claim: Claim, day: string | null): Claim {
  const isOfPublication = claim.reasons.asOf[0]?.rule === "asOf.published";
  return day && isOfPublication ? { ...claim, asOf: day } : claim;
}

const isMediumId = (id: string): boolean => id.startsWith("media:");

/** Said in the article's own voice, or with distance and nobody named. */
function isNobodys({ source, reasons }: Claim): boolean {
  return source === PUBLISHER || reasons.source[0]?.rule === ALLEGED_BY_NOBODY;
}
