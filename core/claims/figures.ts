import type { Quantity } from "../quantities/quantity";
import type { Mention } from "./actors";
import { readCertainty, readStance } from "./certainty";
import type { Claim } from "./claim";
import { type Counted, type Room, readCounted, roomOf, tells } from "./counted";
import type { AsOf } from "./day";
import type { Discourse } from "./discourse";
import type { Frame } from "./frame";
import { type MeasureReading, readMeasure } from "./measure";
import type { ClaimReader } from "./reader";
import { marksOf, type Sentence } from "./sentence";
import { readSide, type SideReading } from "./side";
import { readSource, type SourceReading, speakersOf } from "./source";

/** What a sentence and those before it tell about its figures. */
export interface FigureContext {
  readonly mentions: readonly Mention[];
  readonly frames: readonly Frame[];
  readonly discourse: Discourse;
  readonly reader: ClaimReader;
  /** The day a figure of the sentence holds for. */
  readonly asOf: (figure: Quantity, source: SourceReading) => AsOf;
}

/** A claim with who said it, before sentences further on may still change that. */
export interface Draft {
  readonly claim: Claim;
  readonly source: SourceReading;
}

/** The claims of one sentence, in order of their figures. */
export function readFigures(sentence: Sentence, context: FigureContext): Draft[] {
  const counts = sentence.quantities.filter((quantity) => quantity.veto === null);
  if (counts.length === 0 || isHypothetical(sentence)) return [];
  const drafts: Draft[] = [];
  let last: Counted | null = null;
  for (const quantity of counts) {
    const room = roomOf(sentence, quantity, counts);
    const counted = inherit(readCounted(sentence, quantity, room), last, sentence, quantity);
    if (!counted) continue;
    last = counted;
    const draft = readFigure(sentence, quantity, room, counted, context);
    if (draft) drafts.push(draft);
  }
  return drafts;
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
  context: FigureContext,
): Draft | null {
  const { discourse, reader } = context;
  const speakers = speakersOf(context.frames, context.mentions);
  const said = readSide(sentence, quantity, counted, room, reader.topic.own, speakers);
  const side: SideReading = said.side === "unsaid" ? { side: discourse.side, mark: null, rule: "side.before" } : said;
  const measure = isShareOfShare(sentence, quantity)
    ? null
    : readMeasure(sentence, quantity, counted, side, reader.topic.measures, discourse.measure);
  if (!measure) return null;
  discourse.measure = measure.measure.id;
  const source = readSource(sentence, quantity, context.frames, discourse, reader.topic.actors);
  return {
    claim: assemble(sentence, quantity, measure, source, context.frames, context.asOf(quantity, source)),
    source,
  };
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
  frames: readonly Frame[],
  asOf: AsOf,
): Claim {
  const stance = readStance(sentence, quantity, source);
  const certainty = readCertainty(sentence, quantity, source, frames);
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
