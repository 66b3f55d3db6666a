import type { Quantity } from "../quantities/quantity";
import { readCertainty, readStance } from "./certainty";
import type { Claim } from "./claim";
import type { Context } from "./context";
import { type Counted, type Room, readCounted, roomOf, tells } from "./counted";
import { readAsOf } from "./day";
import type { Discourse } from "./discourse";
import { type MeasureReading, readMeasure } from "./measure";
import { marksOf, type Sentence } from "./sentence";
import { readSide, type Side, type SideReading } from "./side";
import { readSource, type SourceReading, speakersOf } from "./source";

/** The claims of one sentence, in order of their figures. */
export function readFigures(sentence: Sentence, context: Context): Claim[] {
  const counts = sentence.quantities.filter((quantity) => quantity.veto === null);
  if (counts.length === 0 || isHypothetical(sentence)) return [];
  const claims: Claim[] = [];
  let last: Counted | null = null;
  let before = context.discourse.measure;
  for (const quantity of counts) {
    const room = roomOf(sentence, quantity, counts);
    const counted = inherit(readCounted(sentence, quantity, room), last, sentence, quantity);
    if (!counted) continue;
    last = counted;
    const claim = readFigure(sentence, quantity, room, counted, before, context);
    if (claim) {
      claims.push(claim);
      before = claim.measure;
    }
  }
  return claims;
}

/** "5,000 builders and 1,000 sappers were sent", "killed 300 and wounded 2,700": a figure without a verb takes the last one's. */
function inherit(
  counted: Counted | null,
  last: Counted | null,
  sentence: Sentence,
  quantity: Quantity,
): Counted | null {
  if (!counted || !last || counted.events.some(tells)) return counted;
  const joined = marksOf(sentence, "clause").some(
    (mark) => mark.value === "and" && mark.end <= quantity.start && quantity.start - mark.end <= 2,
  );
  return joined ? { ...counted, events: [...last.events, ...counted.events] } : counted;
}

function readFigure(
  sentence: Sentence,
  quantity: Quantity,
  room: Room,
  counted: Counted,
  before: string | null,
  context: Context,
): Claim | null {
  const { discourse, reader } = context;
  const speakers = speakersOf(context.frames, context.mentions);
  const said = readSide(sentence, quantity, counted, room, reader.topic.own, speakers);
  const side: SideReading =
    said.side === "unsaid" ? { side: sideBefore(counted, discourse), mark: null, rule: "side.before" } : said;
  if (isShareOfShare(sentence, quantity)) return null;
  const measure = readMeasure(sentence, quantity, counted, side, reader.topic.measures, before);
  if (!measure) return null;
  const source = readSource(sentence, quantity, context.frames, discourse, reader.topic.actors);
  return assemble(sentence, quantity, measure, source, context);
}

/** How many sentences a figure with no noun of its own may stand away from what it counts. */
const FARTHEST_AWAY = 2;

/** Whose people a figure counts that does not say so: those of the sentences before, if they are near enough. */
function sideBefore(counted: Counted, discourse: Discourse): Side {
  return counted.nounMark === null && discourse.away > FARTHEST_AWAY ? "unsaid" : discourse.side;
}

/** "two thirds of them dead": a share among those counted is no claim (codebook, section 7, 7). */
function isShareOfShare(sentence: Sentence, quantity: Quantity): boolean {
  if (!quantity.isFraction && quantity.unit !== "percent") return false;
  return marksOf(sentence, "clause").some(
    (mark) => mark.value === "ofThem" && Math.abs(mark.start - quantity.end) <= 2,
  );
}

function isHypothetical(sentence: Sentence): boolean {
  return marksOf(sentence, "clause").some((mark) => mark.value === "hypothetical" && mark.start < 3);
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
