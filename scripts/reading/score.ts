import type { Claim, Statement } from "../../core/claims/claim";
import { topicOfMeasure, topicOfProposition } from "../../core/topic-of";
import type { Topic } from "../../core/topics/topic";

type Figure = Pick<Claim, "measure" | "low" | "best" | "high" | "source" | "via">;
type Said = Pick<Statement, "proposition" | "source" | "stance">;

/** What a coder takes from an article (codebook); what is optional costs nothing, read or not. */
export interface Gold {
  readonly claims: readonly (Figure & { readonly optional?: boolean; readonly quote?: string })[];
  readonly statements?: readonly (Said & {
    readonly optional?: boolean;
    readonly auto?: boolean;
    readonly quote?: string;
  })[];
}

export interface Read {
  readonly claims: readonly Figure[];
  readonly statements: readonly Said[];
}

/** Of what was read in an article, what is on a topic. */
export function ofTopic({ id }: Pick<Topic, "id">, { claims, statements }: Read): Read {
  return {
    claims: claims.filter(({ measure }) => topicOfMeasure(measure) === id),
    statements: statements.filter(({ proposition }) => topicOfProposition(proposition) === id),
  };
}

/** Counts that add up over articles. */
export interface Tally {
  readonly found: number;
  readonly wanted: number;
  readonly read: number;
  readonly source: number;
  readonly via: number;
  readonly viaWanted: number;
  readonly said: number;
  readonly saidWanted: number;
  readonly saidRead: number;
}

export const EMPTY: Tally = {
  found: 0,
  wanted: 0,
  read: 0,
  source: 0,
  via: 0,
  viaWanted: 0,
  said: 0,
  saidWanted: 0,
  saidRead: 0,
};

export function add(a: Tally, b: Tally): Tally {
  const keys = Object.keys(EMPTY) as (keyof Tally)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as Tally;
}

/** Holds what was read of one article against what a coder takes from it. */
export function score(gold: Gold, read: Read): Tally {
  return {
    ...EMPTY,
    ...scoreClaims(gold.claims, read.claims),
    ...scoreStatements(gold.statements ?? [], read.statements),
  };
}

function scoreClaims(gold: Gold["claims"], read: readonly Figure[]): Partial<Tally> {
  const pairs = pair(gold, read, sameFigure, ({ source }, other) => source === other.source);
  const needed = pairs.filter(([one]) => !one.optional);
  const passedOn = needed.filter(([one]) => one.via.length > 0);
  return {
    found: needed.length,
    wanted: gold.filter(({ optional }) => !optional).length,
    read: read.length - (pairs.length - needed.length),
    source: needed.filter(([one, other]) => one.source === other.source).length,
    viaWanted: passedOn.length,
    via: passedOn.filter(([one, other]) => one.via.toSorted().join() === other.via.toSorted().join()).length,
  };
}

function scoreStatements(gold: NonNullable<Gold["statements"]>, read: readonly Said[]): Partial<Tally> {
  const isOptional = (one: (typeof gold)[number]): boolean => Boolean(one.optional || one.auto);
  const pairs = pair(gold, read, sameStatement, () => true);
  const needed = pairs.filter(([one]) => !isOptional(one));
  return {
    said: needed.length,
    saidWanted: gold.filter((one) => !isOptional(one)).length,
    saidRead: read.length - (pairs.length - needed.length),
  };
}

const sameFigure = (a: Figure, b: Figure): boolean =>
  a.measure === b.measure && (a.best ?? `${a.low}-${a.high}`) === (b.best ?? `${b.low}-${b.high}`);

const sideOf = (id: string): string => id.split(/[.:]/)[0] ?? "";

/** Who says so counts by side: "kr.nis" and "kr.gov" are one. */
const sameStatement = (a: Said, b: Said): boolean =>
  a.proposition === b.proposition && a.stance === b.stance && sideOf(a.source) === sideOf(b.source);

/** Pairs each wanted with one that was read, what is needed first, and of several the one that `isBest`. */
function pair<A extends { readonly optional?: boolean }, B>(
  wanted: readonly A[],
  read: readonly B[],
  fits: (a: A, b: B) => boolean,
  isBest: (a: A, b: B) => boolean,
): (readonly [A, B])[] {
  const left = [...read];
  const inOrder = wanted.toSorted((a, b) => Number(Boolean(a.optional)) - Number(Boolean(b.optional)));
  return inOrder.flatMap((one) => {
    const fitting = left.filter((other) => fits(one, other));
    const best = fitting.find((other) => isBest(one, other)) ?? fitting[0];
    if (best === undefined) return [];
    left.splice(left.indexOf(best), 1);
    return [[one, best] as const];
  });
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const f1 = (hits: number, wanted: number, read: number): number | null => share(2 * hits, wanted + read);

/** The figures of a tally, each 0…1 or null where nothing was to be found. */
export function figuresOf(tally: Tally): Readonly<Record<"F1" | "source" | "via" | "statements", number | null>> {
  return {
    F1: f1(tally.found, tally.wanted, tally.read),
    source: share(tally.source, tally.found),
    via: share(tally.via, tally.viaWanted),
    statements: f1(tally.said, tally.saidWanted, tally.saidRead),
  };
}
