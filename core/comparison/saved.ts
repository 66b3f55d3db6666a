import type { Claim } from "../claims/claim";

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
  readonly claim: Claim;
}
interface Now {
  readonly claim: Claim & { readonly identity: string };
}

/** What is not as it was when a comparison was frozen. */
export interface Since<F extends Then, C extends Now> {
  readonly fresh: readonly C[];
  readonly changed: readonly { readonly before: F; readonly now: C; readonly fields: readonly TellingField[] }[];
  readonly gone: readonly F[];
}

/**
 * What has changed since `frozen`. `now`: what the question chooses today. A figure that was put into another measure,
 * source or time, and so no longer answers the question, is gone from it.
 */
export function changedSince<F extends Then, C extends Now>(frozen: readonly F[], now: readonly C[]): Since<F, C> {
  const before = new Set(frozen.map((one) => one.identity));
  const today = new Map(now.map((one) => [one.claim.identity, one]));
  return {
    fresh: now.filter(({ claim }) => !before.has(claim.identity)),
    changed: frozen.flatMap((one) => {
      const current = today.get(one.identity);
      const fields = current ? differing(one.claim, current.claim) : [];
      return current && fields.length > 0 ? [{ before: one, now: current, fields }] : [];
    }),
    gone: frozen.filter(({ identity }) => !today.has(identity)),
  };
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
