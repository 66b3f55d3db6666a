import { isRefusal, SAME_TIME } from "./comparable";
import type { ComparedClaim } from "./compared-claim";
import { FigureIndex, type MeasureIndex } from "./figure-index";
import { isSameFigure } from "./figures";
import { originOf } from "./origins";
import { daysApart, periodOf } from "./period";
import { type MeasureRelations, relatedTo } from "./relations";
import { tellingVerdicts } from "./telling";
import { UNKNOWN } from "./timeline";
import { ECHO, type Verdict, type VerdictKind, verdictOn } from "./verdict";

/** What a reader should hear first. Echoes and agreement are told when nothing contradicts. */
const PRECEDENCE: readonly VerdictKind[] = [
  "denied",
  "breaksSeries",
  "differs",
  "superseded",
  "updated",
  "close",
  "agrees",
  "sameOrigin",
  "notComparable",
  "first",
];

const FIRST: Verdict = {
  ...{ kind: "first", other: null, isDenial: false, factor: null, reason: null },
  ...{ days: null, nearness: null, order: null, isOneOrigin: false, qualifierDropped: false, isCopied: false },
};

/**
 * Every figure of an article against all others: for each its verdicts, the telling one first, and of each kind at least
 * the first. `others` may hold the article's own claims; they are left out. Those of another measure count only where the
 * measure has no others, to say that they are no comparison.
 */
export function compareArticle(
  current: readonly ComparedClaim[],
  others: readonly ComparedClaim[] | FigureIndex,
  relations: MeasureRelations,
): Map<string, readonly Verdict[]> {
  const index = others instanceof FigureIndex ? others : new FigureIndex(others);
  return new Map(current.map((claim) => [claim.id, verdictsOn(claim, current, index, relations)]));
}

function verdictsOn(
  claim: ComparedClaim,
  current: readonly ComparedClaim[],
  index: FigureIndex,
  relations: MeasureRelations,
): Verdict[] {
  const ofMeasure = index.of(claim.measure);
  if (!ofMeasure.all.some((other) => isElsewhere(claim, other))) return [ofRelated(claim, index, relations) ?? FIRST];
  const siblings = current.filter((one) => one !== claim && isOfOneVoice(one, claim));
  const told = echoed(claim, ofMeasure);
  const isHeard = (other: ComparedClaim): boolean =>
    isElsewhere(claim, other) &&
    (isEcho(claim, other) || !isOfOneTime(claim, other) || !isPaired(other, siblings, told));
  const verdicts = tellingVerdicts(claim, ofMeasure, relations, isHeard);
  return verdicts.length === 0 ? [FIRST] : inOrder(verdicts);
}

const isElsewhere = (claim: ComparedClaim, other: ComparedClaim): boolean => other.articleId !== claim.articleId;

/**
 * Of two articles that each tell several figures of one source at one time (11,000, among them 1,000 engineers) the same
 * ones are pairs: `other` says nothing of a figure where a sibling repeats it, or where its own article has the echo.
 */
function isPaired(other: ComparedClaim, siblings: readonly ComparedClaim[], told: ReadonlySet<string>): boolean {
  return told.has(`${other.articleId} ${originOf(other)}`) || siblings.some((sibling) => isEcho(sibling, other));
}

/** The articles that repeat the figure, each with the origin it has it from. */
function echoed(claim: ComparedClaim, ofMeasure: MeasureIndex): Set<string> {
  const told = new Set<string>();
  for (const { days, claims } of ofMeasure.ofFigure(claim, isRefusal(claim)).from(periodOf(claim.asOf))) {
    if (days > ECHO && days !== UNKNOWN) continue;
    for (const other of claims)
      if (isElsewhere(claim, other) && isEcho(claim, other)) told.add(`${other.articleId} ${originOf(other)}`);
  }
  return told;
}

const isOfOneVoice = (one: ComparedClaim, other: ComparedClaim): boolean =>
  one.measure === other.measure && one.unit === other.unit && originOf(one) === originOf(other);

const isOfOneTime = (one: ComparedClaim, other: ComparedClaim): boolean =>
  (daysApart(periodOf(one.asOf), periodOf(other.asOf)) ?? 0) <= SAME_TIME;

function isEcho(one: ComparedClaim, other: ComparedClaim): boolean {
  if (!isSameFigure(one, other) || !isOfOneVoice(one, other) || one.stance !== other.stance) return false;
  return (daysApart(periodOf(one.asOf), periodOf(other.asOf)) ?? 0) <= ECHO;
}

/** The nearest figure that is told together with this one and counts something else; null where there is none. */
function ofRelated(claim: ComparedClaim, index: FigureIndex, relations: MeasureRelations): Verdict | null {
  const related = relatedTo(claim.measure, relations).flatMap((measure) => index.of(measure).all);
  const elsewhere = related.filter((other) => isElsewhere(claim, other));
  const verdicts = elsewhere.map((other) => verdictOn(claim, other, relations));
  return inOrder(verdicts)[0] ?? null;
}

const inOrder = (verdicts: readonly Verdict[]): Verdict[] =>
  verdicts.toSorted((a, b) => rank(a) - rank(b) || awayFrom(a) - awayFrom(b));

const rank = ({ kind }: Verdict): number => PRECEDENCE.indexOf(kind);

/** Of several of a kind the one nearest in time, then the one farthest in value. */
function awayFrom({ days, factor }: Verdict): number {
  const apart = factor ? Math.min(0.99, Math.abs(Math.log(factor)) / 10) : 0;
  return (days ?? Number.MAX_SAFE_INTEGER) - apart;
}
