import type { Quantity } from "../quantities/quantity";
import type { Mark } from "../text/lexicon";
import { isNextWord } from "../text/words";
import { goesOn, withPlace } from "./bare-figure";
import { readCertainty, readStance } from "./certainty";
import { type Claim, PUBLISHER, UNNAMED } from "./claim";
import type { Context } from "./context";
import { type Counted, readCounted } from "./counted";
import { readCountedFinal } from "./counted-final";
import { THINGS } from "./counted-noun";
import { readAsOf } from "./day";
import { tells } from "./deeds";
import type { Discourse } from "./discourse";
import { chooseMeasure } from "./evidence/choose-measure";
import { chooseSource } from "./evidence/choose-source";
import { chooseVia } from "./evidence/choose-via";
import type { Found } from "./evidence/figure-evidence";
import { leavesOpen } from "./frame";
import { type MeasureReading, readMeasure, sameMeasure } from "./measure";
import { withParts } from "./parts";
import { type Room, roomOf } from "./room";
import { breakAfter, breaksBetween, marksOf, overlaps, type Sentence, type Span } from "./sentence";
import { readSide, type Side, type SideReading } from "./side";
import { readSource, type SourceReading, speakersOf } from "./source";
import { asCount } from "./whole";

/** The claims of one sentence, in order of their figures. */
export function readFigures(sentence: Sentence, context: Context): Claim[] {
  const counts = sentence.quantities.filter((quantity) => quantity.veto === null).map(asCount);
  if (counts.length === 0 || opensWith(sentence, "hypothetical") || opensWith(sentence, "correction")) return [];
  const claims: Claim[] = [];
  let before = context.discourse.measure;
  const figures = withShared(sentence, withParts(sentence, readAll(sentence, counts)));
  let last: Found["last"] = null;
  for (const quantity of counts) {
    const i = figures.findIndex((figure) => figure.quantity === quantity);
    const counted = figures[i]?.counted ?? null;
    const side = counted ? sideAt(sentence, figures, i, context) : null;
    const claim = readFigure(sentence, { quantity, counts, counted, side, before, last }, context);
    last = { measure: claim?.[0].measure ?? null, side };
    if (!claim) continue;
    claims.push(...claim);
    before = claim[0].measure;
  }
  return claims;
}

/** A figure with what it counts. */
interface Figure {
  readonly quantity: Quantity;
  readonly room: Room;
  readonly counted: Counted;
}

function readAll(sentence: Sentence, counts: readonly Quantity[]): Figure[] {
  return counts.flatMap((quantity) => {
    const room = roomOf(sentence, quantity, counts);
    const { particles } = sentence;
    const counted = particles
      ? readCountedFinal(sentence, quantity, room, particles)
      : readCounted(sentence, quantity, room);
    return counted ? [{ quantity, room, counted }] : [];
  });
}

/** Goods and what is not the topic's: a figure without a noun beside them counts more of the same. */
const SAME_AGAIN: ReadonlySet<string> = new Set([
  "other",
  "shell",
  "container",
  "missile",
  "gun",
  "worker",
  "drone",
  "target",
]);

/** Of these alone it is not known yet what they announce or plan: "plans | 6,000 men and 100 tanks | to send". */
const OPEN_EVENTS: ReadonlySet<string> = new Set(["announce", "plan"]);

/** Figures joined by "and" share what only one of them says: "5,000 builders and 1,000 sappers will come". */
function withShared(sentence: Sentence, figures: readonly Figure[]): Figure[] {
  const shared = [...figures];
  for (let i = 1; i < shared.length; i++)
    shared[i] = withOthers(sentence, shared[i] as Figure, shared[i - 1] as Figure);
  for (let i = shared.length - 2; i >= 0; i--) {
    const [figure, next] = [shared[i] as Figure, shared[i + 1] as Figure];
    const isTold =
      figure.counted.events.some((event) => !OPEN_EVENTS.has(event.value)) ||
      !(isJoined(sentence, next.quantity, figure.quantity) || isEnumerated(sentence, figure, next));
    const more = isTold
      ? [...hitsOf(sentence, figure, next), ...toldBehindPart(sentence, figure, next)]
      : next.counted.events;
    if (more.length > 0)
      shared[i] = { ...figure, counted: { ...figure.counted, events: [...figure.counted.events, ...more] } };
  }
  return shared;
}

function withOthers(sentence: Sentence, figure: Figure, last: Figure): Figure {
  const { counted, quantity } = figure;
  if (counted.noun === "none" && SAME_AGAIN.has(last.counted.noun)) {
    const isTold = counted.events.some(tells) || !isJoined(sentence, quantity, last.quantity);
    const events = isTold ? counted.events : [...last.counted.events, ...counted.events];
    return { ...figure, counted: { ...counted, noun: last.counted.noun, events } };
  }
  const isSame =
    isJoined(sentence, quantity, last.quantity) ||
    isPartOfLast(sentence, quantity) ||
    isListed(sentence, figure, last) ||
    (counted.noun === "none" && isBracketed(sentence, quantity, last.quantity));
  const own = counted.events.filter((event) => isInClause(sentence, figure, event));
  if (own.some(tells) || !isSame) return figure;
  // "사망자를 국정원은 600명, 합참은 400명으로": a counter alone leaves the noun out.
  const isLeftOut = counted.noun === "none" || isOnlyCounter(sentence, counted);
  const noun = isLeftOut ? last.counted.noun : counted.noun;
  return { ...figure, counted: { ...counted, noun, events: [...last.counted.events, ...own] } };
}

const COMMAS: ReadonlySet<string> = new Set([",", "，"]);

/** "48 drones|, |two missiles and four bombs hit the city": things in a row. */
function isEnumerated({ text }: Sentence, { counted }: Figure, next: Figure): boolean {
  const isThing = THINGS.has(counted.noun) && THINGS.has(next.counted.noun);
  return isThing && counted.nounMark !== null && text.slice(counted.nounMark.end, next.quantity.start) === ", ";
}

/** "25 people, | three of them children, | have died": what is told behind an inserted part is told of the whole. */
function toldBehindPart(sentence: Sentence, { counted }: Figure, { quantity, counted: part }: Figure): readonly Mark[] {
  const isPart = marksOf(sentence, "clause", "ofThem").some((mark) =>
    isNextWord(sentence.text, quantity.end, mark.start),
  );
  if (!isPart || counted.events.some(tells)) return [];
  const end = breakAfter(sentence, quantity.end);
  return part.events.some((event) => event.start < end && tells(event)) ? [] : part.events;
}

/** What things do to the place that they are counted with: "seven missiles and 34 drones | hit | 14 locations". */
const DONE_TO_NEXT: ReadonlySet<string> = new Set(["hit"]);

function hitsOf(sentence: Sentence, { quantity, counted }: Figure, next: Figure): readonly Mark[] {
  const isApart = counted.events.some(tells) || !THINGS.has(counted.noun) || THINGS.has(next.counted.noun);
  if (isApart || breaksBetween(sentence, quantity.end, next.quantity.start) > 0) return [];
  return next.counted.events.filter(({ value }) => DONE_TO_NEXT.has(value));
}

/** "and 5,000 builders for the roads, | which were destroyed |": what a clause behind tells is less than what is shared. */
function isInClause({ text }: Sentence, { quantity, room: { clause } }: Figure, event: Span): boolean {
  return event.end <= quantity.start || event.end <= clause.end || !COMMAS.has(text.charAt(clause.end));
}

/** "about 13,000 soldiers (by other estimates, | up to 15,000 |)": another figure on the same. */
function isBracketed({ text }: Sentence, { start, end }: Quantity, last: Quantity): boolean {
  return text.charAt(end) === ")" && text.lastIndexOf("(", start) > last.end;
}

/** "downed 112 targets|: |100 drones and 12 missiles": what was done to all of them. */
function isListed({ text }: Sentence, { quantity, counted }: Figure, last: Figure): boolean {
  const end = Math.max(last.quantity.end, last.counted.nounMark?.end ?? 0);
  return THINGS.has(counted.noun) && THINGS.has(last.counted.noun) && LIST.test(text.slice(end, quantity.start));
}

const LIST = /^ ?[:–—] $/;

/** "14,000 soldiers, | including | 3,000 as reinforcements". */
function isPartOfLast(sentence: Sentence, { start }: Quantity): boolean {
  return marksOf(sentence, "clause", "ofThem").some((mark) => mark.end <= start && start - mark.end <= 2);
}

/** The noun is a counter, or an army that says so: "합참은 600명, 우크라이나군|은 400명". */
function isOnlyCounter({ text, particles }: Sentence, { noun, nounMark }: Counted): boolean {
  if (!particles) return false;
  return (
    noun === "person" || (noun === "soldier" && nounMark !== null && particles.roleAt(text, nounMark.end) === "topic")
  );
}

/**
 * "and", "or" stands right before the figure, or with an "of" between ("et | de | mille démineurs"); where nouns stand
 * before their figures, right behind the last one.
 */
function isJoined(sentence: Sentence, quantity: Quantity, last: Quantity): boolean {
  if (sentence.particles) return isJoinedBehind(sentence, last);
  const of = marksOf(sentence, "clause", "partOf").find(
    (mark) => mark.end <= quantity.start && quantity.start - mark.end <= 1,
  );
  const from = of?.start ?? quantity.start;
  const and = marksOf(sentence, "clause", "and").find((mark) => mark.end <= from && from - mark.end <= 2);
  // "41 of the missiles, | it added, | and seven", "465 drones, of which 417 were downed|,| and 30 missiles": another clause.
  const most = isPartOfLast(sentence, last) ? 0 : 1;
  return and !== undefined && breaksBetween(sentence, last.end, and.start) <= most;
}

/** "공병 1천명|과 건설병 5천명", "1천명|, 건설병 5천명". */
function isJoinedBehind(sentence: Sentence, { end }: Quantity): boolean {
  if (sentence.text.charAt(end) === ",") return true;
  return marksOf(sentence, "clause", "and").some((mark) => mark.start >= end && mark.start - end <= 1);
}

/** Whose people a figure counts; a part ("| of whom 15,000 | died") is of those before it. */
function sideAt(sentence: Sentence, figures: readonly Figure[], index: number, context: Context): SideReading {
  const { quantity, counted, room } = figures[index] as Figure;
  const last = figures[index - 1];
  // "300 of the North's soldiers, sent to help the Russians, have died | and 2,700 | have been wounded".
  if (last && counted.nounMark === null && !sentence.particles && isJoined(sentence, quantity, last.quantity))
    return sideAt(sentence, figures, index - 1, context);
  const speakers = speakersOf(sentence, context.frames, context.mentions);
  const said = readSide(sentence, quantity, counted, room, context.reader.topic.own, speakers);
  if (said.side !== "unsaid") return said;
  if (index > 0 && isOfThem(sentence, quantity)) return sideAt(sentence, figures, index - 1, context);
  return { side: sideBefore(counted, context.discourse), mark: null, rule: "side.before" };
}

function isOfThem(sentence: Sentence, { start }: Quantity): boolean {
  return marksOf(sentence, "clause", "ofThem").some((mark) => mark.end <= start && start - mark.end <= 2);
}

function readFigure(sentence: Sentence, around: Around, context: Context): [Claim, ...Claim[]] | null {
  const { quantity } = around;
  if (isNamedBefore(sentence, quantity)) return null;
  if (isShareOfShare(sentence, quantity, context.reader.topic.own)) return null;
  const proposed = measureByTable(sentence, around, context);
  const found = { ...around, measure: proposed?.measure.id ?? null };
  const measure = chooseMeasure(sentence, found, proposed, context);
  // Learning wants to know who says what no rule takes for a claim, too.
  if (!measure && !context.watch) return null;
  const { discourse, reader } = context;
  const rule = readSource(sentence, quantity, context.frames, discourse, reader.topic.actors);
  const source = chooseSource(sentence, quantity, rule, measure?.measure.id ?? null, context);
  if (!measure || saysNothing(sentence, source)) return null;
  const via = chooseVia(sentence, quantity, source, context);
  const claim = assemble(sentence, quantity, measure, { ...source, via }, context);
  return source.partner ? [claim, { ...claim, source: source.partner, via: [], surface: null }] : [claim];
}

/** A figure with what the rules found around it. */
type Around = Omit<Found, "measure">;

/** The measure that the topic's table gives. */
function measureByTable(sentence: Sentence, around: Around, context: Context): MeasureReading | null {
  const { quantity, counted, side, before } = around;
  if (!counted || !side) return null;
  const { measures } = context.reader.topic;
  const told = { measure: before, figures: context.discourse.figures };
  const placed = withPlace(sentence, quantity, counted, context.reader.topic);
  const isOwnPlace = marksOf(sentence, "country").some(({ value }) => context.reader.topic.own.includes(value));
  const abroad = context.discourse.abroad && !isOwnPlace;
  const surroundings = { side, before, attributed: context.frames.length > 0, abroad };
  return (
    sameMeasure(sentence, quantity, counted, told, measures) ??
    readMeasure(sentence, quantity, placed, surroundings, measures) ??
    (side.side === "other" || !isTold(context)
      ? null
      : goesOn(sentence, quantity, counted, context.mentions, told, measures))
  );
}

/** Somebody known says something in this sentence. */
const isTold = ({ frames }: Context): boolean => frames.some(({ speaker }) => speaker?.id && speaker.id !== UNNAMED);

/** "neither confirmed nor denied that 10,000 …", "did not comment on reports of 10,000": who is named does not say it. */
function saysNothing(sentence: Sentence, { source, frame }: SourceReading): boolean {
  const nothing = marksOf(sentence, "clause", "noStance");
  if (frame && leavesOpen(sentence, frame)) return true;
  return frame ? nothing.some((mark) => overlaps(mark, frame.cue)) : source === PUBLISHER && nothing.length > 0;
}

/** "| ces | 50 missiles": the figure was told before. */
function isNamedBefore(sentence: Sentence, { numberStart }: Quantity): boolean {
  return marksOf(sentence, "clause", "these").some(({ end }) => isNextWord(sentence.text, end, numberStart));
}

/** How many sentences a figure with no noun of its own may stand away from what it counts. */
const FARTHEST_AWAY = 2;

/** Whose people a figure counts that does not say so: those of the sentences before, if they are near enough. */
function sideBefore(counted: Counted, discourse: Discourse): Side {
  if (discourse.away > FARTHEST_AWAY && counted.nounMark === null) return "unsaid";
  return discourse.side;
}

/** "two thirds of them dead", "di cui un terzo": a share among those counted is no claim (codebook, section 7, 7). */
function isShareOfShare(sentence: Sentence, quantity: Quantity, own: readonly string[]): boolean {
  if (!quantity.isFraction && quantity.unit !== "percent") return false;
  if (isFromOwn(sentence, quantity, own)) return false;
  const isBeside = (mark: Span): boolean =>
    Math.abs(mark.start - quantity.end) <= 2 || (mark.end <= quantity.start && quantity.start - mark.end <= 2);
  return marksOf(sentence, "clause", "ofThem").some(isBeside);
}

/** "of which 60 % | come from | the North": how much of somebody's goods are the topic's own. */
function isFromOwn(sentence: Sentence, { end }: Quantity, own: readonly string[]): boolean {
  const from = marksOf(sentence, "clause", "from").find((mark) => mark.start >= end && mark.start - end <= 1);
  const next = from && marksOf(sentence, "country").find((mark) => isNextWord(sentence.text, from.end, mark.start));
  return next !== undefined && own.includes(next.value);
}

/** A condition, or the old figure of a correction: nothing is claimed. */
function opensWith(sentence: Sentence, what: string): boolean {
  return marksOf(sentence, "clause", what).some((mark) => mark.start < 3);
}

function assemble(
  sentence: Sentence,
  quantity: Quantity,
  measure: MeasureReading,
  source: SourceReading,
  context: Context,
): Claim {
  const asOf = readAsOf(sentence, quantity, source, context);
  const stance = readStance(sentence, quantity, source);
  const certainty = readCertainty(sentence, quantity, source, context.frames);
  const place = { start: sentence.start + quantity.start, end: sentence.start + quantity.end };
  return {
    measure: measure.measure.id,
    low: quantity.low,
    best: quantity.best,
    high: quantity.high,
    qualifier: quantity.qualifier,
    unit: measure.unit,
    source: source.source,
    via: source.via,
    surface: source.surface,
    stance: stance.stance,
    certainty: certainty.certainty,
    asOf: asOf.value,
    quote: sentence.text,
    ...place,
    reasons: {
      measure: measure.reasons,
      qualifier: quantity.rules.map((rule) => ({ rule, ...place })),
      source: source.reasons,
      stance: stance.reasons,
      certainty: certainty.reasons,
      asOf: asOf.reasons,
    },
  };
}
