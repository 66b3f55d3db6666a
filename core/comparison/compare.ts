import type { ComparedClaim } from "./compared-claim";
import { daysApart, periodOf } from "./period";
import type { MeasureRelations } from "./relations";
import { type Verdict, type VerdictKind, verdictOn } from "./verdict";

/** What a reader should hear first. Echoes and agreement are told when nothing contradicts. */
const PRECEDENCE: readonly VerdictKind[] = [
  "denied",
  "breaksSeries",
  "differs",
  "superseded",
  "updated",
  "agrees",
  "sameOrigin",
  "notComparable",
  "first",
];

const FIRST: Verdict = { kind: "first", other: null, factor: null, reason: null, qualifierDropped: false };

/**
 * Every figure of an article against all others of its measure: for each its verdicts, the telling one first. `others`
 * may hold the article's own claims; they are left out.
 */
export function compareArticle(
  current: readonly ComparedClaim[],
  others: readonly ComparedClaim[],
  relations: MeasureRelations,
): Map<string, readonly Verdict[]> {
  const byMeasure = Map.groupBy(others, (other) => other.measure);
  return new Map(current.map((claim) => [claim.id, verdictsOn(claim, byMeasure.get(claim.measure) ?? [], relations)]));
}

function verdictsOn(claim: ComparedClaim, others: readonly ComparedClaim[], relations: MeasureRelations): Verdict[] {
  const elsewhere = others.filter((other) => other.articleId !== claim.articleId);
  if (elsewhere.length === 0) return [FIRST];
  const verdicts = elsewhere.map((other) => verdictOn(claim, other, relations));
  return verdicts.toSorted((a, b) => rank(a) - rank(b) || awayFrom(claim, a) - awayFrom(claim, b));
}

const rank = ({ kind }: Verdict): number => PRECEDENCE.indexOf(kind);

/** Of several of a kind the one nearest in time, then the one farthest in value. */
function awayFrom(claim: ComparedClaim, { other, factor }: Verdict): number {
  const days = daysApart(periodOf(claim.asOf), periodOf(other?.asOf ?? null)) ?? Number.MAX_SAFE_INTEGER;
  const apart = factor ? Math.min(0.99, Math.abs(Math.log(factor)) / 10) : 0;
  return days - apart;
}
