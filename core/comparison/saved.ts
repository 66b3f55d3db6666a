import type { Claim } from "../claims/claim";
import { pairsOf } from "./edits";

/** What a saved comparison asks for. Empty lists and nulls leave open. Days are ISO dates, both included. */
export interface Question {
  readonly measures: readonly string[];
  readonly sources: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Identities of single claims chosen by hand; with any, only these. */
  readonly identities: readonly string[];
}

type Asked = Pick<Claim, "measure" | "source" | "asOf"> & { readonly identity: string };

/** Does a claim answer the question? One without a date only where no dates are asked for. */
export function isAsked({ measure, source, asOf, identity }: Asked, question: Question): boolean {
  const { measures, sources, from, to, identities } = question;
  return (
    (measures.length === 0 || measures.includes(measure)) &&
    (sources.length === 0 || sources.includes(source)) &&
    (from === null || (asOf !== null && asOf >= from.slice(0, asOf.length))) &&
    (to === null || (asOf !== null && asOf.slice(0, 10) <= to)) &&
    (identities.length === 0 || identities.includes(identity))
  );
}

/** A claim as it stood when the comparison was saved, and one as it stands today. */
interface Then {
  readonly identity: string;
  readonly articleId: string;
  readonly claim: Claim;
}
interface Now {
  readonly claim: Claim & { readonly identity: string; readonly articleId: string };
}

/** A figure that is not as it was. */
export interface Changed<F extends Then, C extends Now> {
  readonly before: F;
  readonly now: C;
  readonly fields: readonly TellingField[];
  /** Does its article say another figure in its place? Else it was corrected, or is read otherwise. */
  readonly isEdited: boolean;
}

/** What is not as it was when a comparison was frozen. */
export interface Since<F extends Then, C extends Now> {
  readonly fresh: readonly C[];
  readonly changed: readonly Changed<F, C>[];
  readonly gone: readonly F[];
}

/**
 * What has changed since `frozen`. `now`: what the question chooses today. A figure that was put into another measure,
 * source or time, and so no longer answers the question, is gone from it. What an article says in the place of a figure
 * that it no longer has is that figure, changed.
 */
export function changedSince<F extends Then, C extends Now>(frozen: readonly F[], now: readonly C[]): Since<F, C> {
  const before = new Set(frozen.map((one) => one.identity));
  const today = new Map(now.map((one) => [one.claim.identity, one]));
  const fresh = now.filter(({ claim }) => !before.has(claim.identity));
  const gone = frozen.filter(({ identity }) => !today.has(identity));
  const edited = inPlaceOf(gone, fresh);
  const inPlace = new Set(edited.values());
  return {
    fresh: fresh.filter((one) => !inPlace.has(one)),
    changed: frozen.flatMap((one) => changeOf(one, today.get(one.identity), edited.get(one))),
    gone: gone.filter((one) => !edited.has(one)),
  };
}

function changeOf<F extends Then, C extends Now>(before: F, same?: C, edited?: C): Changed<F, C>[] {
  const now = same ?? edited;
  const fields = now ? differing(before.claim, now.claim) : [];
  return now && (fields.length > 0 || edited) ? [{ before, now, fields, isEdited: edited !== undefined }] : [];
}

/** By article, each figure that is gone with what stands in its place. */
function inPlaceOf<F extends Then, C extends Now>(gone: readonly F[], fresh: readonly C[]): Map<F, C> {
  const freshIn = Map.groupBy(fresh, ({ claim }) => claim.articleId);
  const found = new Map<F, C>();
  for (const [articleId, own] of Map.groupBy(gone, (one) => one.articleId)) {
    const before = new Map(own.map((one) => [{ ...one.claim, identity: one.identity }, one]));
    const now = new Map((freshIn.get(articleId) ?? []).map((one) => [one.claim, one]));
    for (const [old, other] of pairsOf([...before.keys()], [...now.keys()])) {
      const [was, is] = [before.get(old), now.get(other)];
      if (was && is) found.set(was, is);
    }
  }
  return found;
}

const TELLING = [
  "measure",
  "low",
  "best",
  "high",
  "qualifier",
  "unit",
  "source",
  "stance",
  "certainty",
  "asOf",
] as const;
export type TellingField = (typeof TELLING)[number];

const differing = (one: Claim, other: Claim): TellingField[] => TELLING.filter((field) => one[field] !== other[field]);
