import type { ByReader, Claim, MarkedClaim } from "../core/claims/claim";
import type { Store } from "./database";
import { type Edit, writtenMeanwhile } from "./edit";
import type { ClaimRecord, ReviewRecord } from "./records";
import { write } from "./write";

/** What the reader says of a claim; what is left out stays as it was. */
export type ReviewChange = Partial<
  Pick<ReviewRecord, "verdict" | "correction" | "reliability" | "credibility" | "note">
>;

/** Nobody has judged: "cannot be judged", and no rule ever computes another. */
const UNJUDGED = { verdict: null, correction: null, reliability: "F", credibility: 6, note: "" } as const;

/**
 * Keeps the reader's word on the claim with this identity, through every later reading of its article. `at`: ISO
 * date-time. Throws a StoreProblem; resolves with null where no such claim is stored.
 */
export function reviewClaim(
  store: Store,
  identity: string,
  change: ReviewChange,
  at: string,
): Promise<ReviewRecord | null> {
  return write(store, [store.reviews, store.claims], () => keepReview(store, identity, change, at));
}

async function keepReview(
  store: Store,
  identity: string,
  change: ReviewChange,
  at: string,
): Promise<ReviewRecord | null> {
  const claim = await store.claims.where({ identity }).last();
  if (!claim) return null;
  const before = await store.reviews.get(identity);
  const { articleId } = claim;
  const machine = before?.machine ?? readingOf(claim);
  const review: ReviewRecord = { ...UNJUDGED, ...before, ...change, identity, articleId, machine, changedAt: at };
  await store.reviews.put(review);
  return review;
}

/**
 * Writes the reader's note on a claim. Resolves with what another window has written meanwhile, where both changed it, and
 * nothing is written; else with null. `at`: ISO date-time.
 */
export function editReviewNote(store: Store, identity: string, edit: Edit, at: string): Promise<string | null> {
  return write(store, [store.reviews, store.claims], async () => {
    const before = await store.reviews.get(identity);
    const meanwhile = writtenMeanwhile(before?.note ?? "", edit);
    if (meanwhile === null) await keepReview(store, identity, { note: edit.to }, at);
    return meanwhile;
  });
}

/**
 * Takes the reader's verdict and correction on a claim back; their rating and note stay. Resolves with the review as it
 * was, for `restoreReview`, or with null where there was none. `at`: ISO date-time.
 */
export function withdrawReview(store: Store, identity: string, at: string): Promise<ReviewRecord | null> {
  return write(store, [store.reviews], async () => {
    const before = await store.reviews.get(identity);
    if (!before) return null;
    const rest: ReviewRecord = { ...before, verdict: null, correction: null, changedAt: at };
    if (isRated(before) || before.note !== "") await store.reviews.put(rest);
    else await store.reviews.delete(identity);
    return before;
  });
}

/** Gives the verdict and correction of `withdrawn` back, beside what has been rated and noted since. `at`: ISO date-time. */
export function restoreReview(store: Store, withdrawn: ReviewRecord, at: string): Promise<void> {
  const { identity, verdict, correction } = withdrawn;
  return write(store, [store.reviews], async () => {
    const now = (await store.reviews.get(identity)) ?? withdrawn;
    await store.reviews.put({ ...now, verdict, correction, changedAt: at });
  });
}

/** Has the reader judged source or figure? Both as they are to begin with, nobody has. */
export const isRated = ({ reliability, credibility }: Pick<ReviewRecord, "reliability" | "credibility">): boolean =>
  reliability !== UNJUDGED.reliability || credibility !== UNJUDGED.credibility;

/** Adds a figure that the program missed, or resolves with null where the article is not stored. */
export function addClaim(store: Store, articleId: string, claim: Claim, topic: string): Promise<ClaimRecord | null> {
  return write(store, [store.articles, store.claims], async () => {
    const article = await store.articles.get(articleId);
    if (!article) return null;
    const id = crypto.randomUUID();
    const { versionId } = article;
    const record: ClaimRecord = { ...claim, id, identity: id, articleId, versionId, topic, by: "reader" };
    await store.claims.add(record);
    return record;
  });
}

/** A figure that the reader added and took back, with their word on it. */
export interface RemovedClaim {
  readonly claims: readonly ClaimRecord[];
  readonly review: ReviewRecord | undefined;
}

/**
 * Takes a figure back that the reader added, with its review; resolves with both, for `restoreAddedClaim`. What the program
 * read is never deleted alone: null.
 */
export function removeAddedClaim(store: Store, identity: string): Promise<RemovedClaim | null> {
  return write(store, [store.claims, store.reviews], async () => {
    const claims = await store.claims.where({ identity }).toArray();
    if (claims.length === 0 || claims.some((claim) => claim.by === "program")) return null;
    const review = await store.reviews.get(identity);
    await store.claims.bulkDelete(claims.map((claim) => claim.id));
    await store.reviews.delete(identity);
    return { claims, review };
  });
}

export function restoreAddedClaim(store: Store, { claims, review }: RemovedClaim): Promise<void> {
  return write(store, [store.claims, store.reviews], async () => {
    await store.claims.bulkPut([...claims]);
    if (review) await store.reviews.put(review);
  });
}

/** The claim alone, without where it is stored; what it says of its reader's hand in it stays. */
export function readingOf(record: ClaimRecord & ByReader): MarkedClaim {
  const { id: _, identity: _i, articleId: _a, versionId: _v, topic: _t, by: _b, ...claim } = record;
  return claim;
}
