import type { MarkedClaim } from "../core/claims/claim";
import { currentId } from "../core/people/renamed";
import type { Store } from "./database";
import type { ComparisonRecord, ReviewRecord } from "./records";

interface Told {
  readonly source?: string | undefined;
  readonly via?: readonly string[] | undefined;
}

/**
 * Records of older versions are shown and compared under the ids that their sources have now. What is stored stays as it
 * was written.
 */
export function readCurrentIds(store: Store): void {
  store.claims.hook("reading", toldNow);
  store.statements.hook("reading", toldNow);
  store.reviews.hook("reading", reviewNow);
  store.comparisons.hook("reading", comparisonNow);
}

/** Dexie asks for what it did not find, too. */
function toldNow<T extends Told | undefined>(record: T): T {
  if (!record) return record;
  const { source, via } = record;
  if (isCurrent(source) && (via?.every(isCurrent) ?? true)) return record;
  return { ...record, ...(source && { source: currentId(source) }), ...(via && { via: via.map(currentId) }) };
}

const isCurrent = (id: string | undefined): boolean => id === undefined || currentId(id) === id;

function reviewNow(review?: ReviewRecord): ReviewRecord | undefined {
  if (!review) return review;
  const { correction, machine } = review;
  return { ...review, correction: correction && toldNow(correction), machine: toldNow(machine) };
}

function frozenNow(claim: MarkedClaim): MarkedClaim {
  const now = toldNow(claim);
  return now.readAs ? { ...now, readAs: toldNow(now.readAs) } : now;
}

function comparisonNow(comparison?: ComparisonRecord): ComparisonRecord | undefined {
  if (!comparison) return comparison;
  const { filters, frozen } = comparison;
  return {
    ...comparison,
    filters: { ...filters, sources: [...new Set(filters.sources.map(currentId))] },
    frozen: frozen.map((one) => ({ ...one, claim: frozenNow(one.claim) })),
  };
}
