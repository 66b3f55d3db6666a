import type { Claim } from "../claims/claim";

/** A figure as one reading of an article had it; `identity` names the same figure in every reading. */
export type ReadClaim = Claim & { readonly id: string; readonly identity: string };

/** What tells one figure of an article from another. */
type Told = Pick<ReadClaim, "identity" | "measure" | "source" | "low" | "best" | "high" | "qualifier">;

/** An article as it was read once. */
export interface ReadVersion<C extends ReadClaim = ReadClaim> {
  /** ISO date-time of the reader's clock. */
  readonly readAt: string;
  /** What the publisher says of when it changed it last; null where it says nothing. */
  readonly modifiedAt: string | null;
  readonly text: string;
  /** What the program read in it. */
  readonly claims: readonly C[];
}

/** A figure that is not what it was when the article was read before, because the article is not. */
export interface Edit<C extends ReadClaim = ReadClaim> {
  readonly kind: "added" | "dropped" | "changed";
  /** ISO date-times of the two readings. */
  readonly readBefore: string;
  readonly readAfter: string;
  readonly before: C | null;
  readonly after: C | null;
  /** The article does not say that it was changed in between. */
  readonly isSilent: boolean;
}

/**
 * What changed from each version to the next, latest first. `versions`: oldest first. A sentence that stands as it
 * stood was not edited, whatever a newer program reads in it; nor was a text that was first read in part.
 */
export function editsBetween<C extends ReadClaim>(versions: readonly ReadVersion<C>[]): Edit<C>[] {
  const whole = versions.filter((version, i) => !isPartOf(version, versions[i + 1]));
  return whole
    .flatMap((after, index) => {
      const before = whole[index - 1];
      return before ? editsOf(before, after) : [];
    })
    .reverse();
}

/** Milliseconds: what a page shows more of within one visit was still coming. */
const VISIT = 30 * 60_000;

/**
 * Was only a part of `next` there to be read, while it was still coming or to somebody who had not logged in? All of it
 * stands in `next`, which was read in the same visit, goes on in the middle of its last paragraph, or is twice as long.
 */
function isPartOf(version: ReadVersion, next: ReadVersion | undefined): boolean {
  if (!next || next.text.length <= version.text.length) return false;
  const paragraphs = version.text.split("\n\n");
  const last = (paragraphs.pop() ?? "").replace(/\s?(?:…|\.\.\.)$/, "");
  const own = new Set(next.text.split("\n\n"));
  const isWhole = own.has(last);
  if (!paragraphs.every((paragraph) => own.has(paragraph)) || !next.text.includes(last)) return false;
  const inOneVisit = Date.parse(next.readAt) - Date.parse(version.readAt) < VISIT;
  return inOneVisit || !isWhole || next.text.length >= 2 * version.text.length;
}

/** A figure that is gone and one that is new, of the same thing and source, are one that was changed. */
function editsOf<C extends ReadClaim>(before: ReadVersion<C>, after: ReadVersion<C>): Edit<C>[] {
  const gone = before.claims.filter((claim) => !after.text.includes(claim.quote) && !isKept(claim, after.claims));
  const fresh = after.claims.filter((claim) => !before.text.includes(claim.quote) && !isKept(claim, before.claims));
  const pairs = pairsOf(gone, fresh);
  const paired = new Set(pairs.values());
  const edit = editFrom(before, after);
  return [
    ...gone.map((claim) => edit(claim, pairs.get(claim) ?? null)),
    ...fresh.filter((claim) => !paired.has(claim)).map((claim) => edit(null, claim)),
  ];
}

function editFrom<C extends ReadClaim>(before: ReadVersion<C>, after: ReadVersion<C>) {
  const times = { readBefore: before.readAt, readAfter: after.readAt };
  const isSilent = after.modifiedAt === null || after.modifiedAt === before.modifiedAt;
  return (old: C | null, now: C | null): Edit<C> => {
    const kind = old && now ? "changed" : old ? "dropped" : "added";
    return { kind, ...times, before: old, after: now, isSilent };
  };
}

/** Is the figure there as it was, in this sentence or another? */
const isKept = (claim: ReadClaim, claims: readonly ReadClaim[]): boolean =>
  claims.some((other) => (isSameIdentity(other, claim) || isOfTheSame(other, claim)) && saysTheSame(other, claim));

/** Each figure that is gone with the one that stands in its place: told by the same source, or the same told by another. */
export function pairsOf<G extends Told, F extends Told>(gone: readonly G[], fresh: readonly F[]): Map<G, F> {
  const pairs = new Map<G, F>();
  const free = new Set(fresh);
  for (const isAlike of [isSameIdentity, isOfTheSame, isSaidByAnother]) {
    for (const claim of gone) {
      const now = pairs.has(claim) ? undefined : [...free].find((other) => isAlike(claim, other));
      if (!now) continue;
      pairs.set(claim, now);
      free.delete(now);
    }
  }
  return pairs;
}

const isSameIdentity = (one: Told, other: Told): boolean => one.identity === other.identity;

const isOfTheSame = (one: Told, other: Told): boolean => one.measure === other.measure && one.source === other.source;

const isSaidByAnother = (one: Told, other: Told): boolean => one.measure === other.measure && saysTheSame(one, other);

const saysTheSame = (one: Told, other: Told): boolean =>
  one.low === other.low && one.best === other.best && one.high === other.high && one.qualifier === other.qualifier;
