import type { Claim } from "../core/claims/claim";
import type { ClaimRecord } from "./records";

/** Claims with the text they were read in. */
export interface ClaimsOfText<C extends Claim> {
  readonly text: string;
  readonly claims: readonly C[];
}

/**
 * Which claims of the last version come back in the new one: new claim → the identity it had. Each identity is given
 * once. The strictest likeness is tried over all claims before the next one, so that a near match takes nothing from an
 * exact one.
 */
export function carryIdentities(before: ClaimsOfText<ClaimRecord>, now: ClaimsOfText<Claim>): Map<Claim, string> {
  const carried = new Map<Claim, string>();
  const old = new Set(before.claims.map((claim) => placed(before.text, claim)));
  const fresh = now.claims.map((claim) => placed(now.text, claim));
  for (const alike of LIKENESSES) {
    for (const one of fresh) {
      if (carried.has(one.claim)) continue;
      const match = [...old].find((other) => alike(other, one));
      if (!match) continue;
      carried.set(one.claim, match.claim.identity);
      old.delete(match);
    }
  }
  return carried;
}

/** Where in `text` the sentence of this claim begins. */
export function quoteStart(text: string, claim: Claim): number {
  return Math.max(0, text.lastIndexOf(claim.quote, claim.start));
}

/** A claim with the place of its figure in its sentence, which stays when text is put in before it. */
interface Placed<C extends Claim> {
  readonly claim: C;
  readonly from: number;
  readonly to: number;
}

function placed<C extends Claim>(text: string, claim: C): Placed<C> {
  const start = quoteStart(text, claim);
  return { claim, from: claim.start - start, to: claim.end - start };
}

type Likeness = (old: Placed<Claim>, now: Placed<Claim>) => boolean;

const samePlace: Likeness = (old, now) => old.claim.quote === now.claim.quote && old.from < now.to && now.from < old.to;
const sameMeasure: Likeness = (old, now) => old.claim.measure === now.claim.measure;
const sameSource: Likeness = (old, now) => old.claim.source === now.claim.source;

function sameBounds(old: Claim, now: Claim): boolean {
  return old.low === now.low && old.best === now.best && old.high === now.high;
}

/**
 * From strict to loose. A figure in an unchanged sentence is the same claim, whatever a newer program makes of it; in a
 * changed sentence only with the same figure, measure and source. A changed figure is a new claim: what the reader said
 * of the old one does not hold for it.
 */
const LIKENESSES: readonly Likeness[] = [
  (old, now) => samePlace(old, now) && sameMeasure(old, now) && sameSource(old, now),
  (old, now) => samePlace(old, now) && sameMeasure(old, now),
  (old, now) => samePlace(old, now) && sameSource(old, now),
  samePlace,
  (old, now) => sameBounds(old.claim, now.claim) && sameMeasure(old, now) && sameSource(old, now),
];
