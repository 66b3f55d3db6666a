import type { Stance } from "../../core/claims/claim";
import type { Watch } from "../../core/claims/context";
import { canCount } from "../../core/claims/evidence/choose-measure";
import type { Relay } from "../../core/claims/evidence/choose-via";
import type { Candidate } from "../../core/claims/evidence/source-candidates";
import { NONE } from "../../core/claims/evidence/weights";
import { readClaims } from "../../core/claims/read-claims";
import { claimReader } from "../../core/claims/reader";
import { knowledge } from "../../core/knowledge";
import type { Quantity } from "../../core/quantities/quantity";
import type { Proposition, Topic } from "../../core/topics/topic";
import type { Case } from "../reading/sets";

type GoldClaim = Case["gold"]["claims"][number];

/** A figure of an article with the evidence beside it, and what a coder says of it. */
export interface Figure {
  readonly quantity: Quantity;
  readonly evidence: readonly string[];
  readonly candidates: readonly Candidate[];
  /** Who may have passed it on, if the rules are right about who vouches. */
  readonly relays: readonly Relay[];
  readonly source: string | null;
  /** A sentence of a corpus stands for many: it was written to hold a rule of the language. */
  readonly isModel: boolean;
  /** Null where it is no claim. */
  readonly gold: GoldClaim | null;
}

/** A sentence that may say a proposition, and how a coder says that it stands to it; what may be left out teaches nothing. */
export interface MaySay {
  readonly proposition: Proposition;
  readonly evidence: readonly string[];
  /** Null where it says nothing. */
  readonly gold: Stance | null;
}

/** All that may be claims or statements in the articles, as the rules see them. */
export function examplesOf(cases: readonly Case[], topic: Topic): { figures: Figure[]; statements: MaySay[] } {
  const all = cases.map((one) => ({ one, ...seen(one, topic) }));
  return {
    figures: all.flatMap(({ one, figures }) => withGold(figures, one)),
    statements: all.flatMap(({ one, statements }) => {
      const told = one.gold.statements ?? [];
      return one.set === "corpora" ? modelsOf(statements, told) : withStance(statements, told);
    }),
  };
}

interface Seen {
  readonly sentence: string;
  readonly quantity: Quantity;
  readonly evidence: readonly string[];
  candidates: readonly Candidate[];
  relays: readonly Relay[];
  source: string | null;
}

interface SeenStatement {
  readonly sentence: string;
  readonly proposition: Proposition;
  readonly evidence: readonly string[];
}

function seen({ article }: Case, topic: Topic): { figures: Seen[]; statements: SeenStatement[] } {
  const language = knowledge.languages.find(({ code }) => code === article.language);
  const reader = language && claimReader(language, topic);
  const found: Seen[] = [];
  const statements: SeenStatement[] = [];
  const watch: Watch = {
    figure: ({ text }, quantity, evidence) =>
      void found.push({ sentence: text, quantity, evidence: [...evidence], candidates: [], relays: [], source: null }),
    source: (_, at, candidates) => {
      const figure = found.find(({ quantity }) => quantity === at);
      if (figure) figure.candidates = candidates;
    },
    via: (_, at, source, relays) => {
      const figure = found.find(({ quantity }) => quantity === at);
      if (figure) Object.assign(figure, { source, relays });
    },
    statement: ({ text }, proposition, evidence) =>
      void statements.push({ sentence: text, proposition, evidence: [...evidence] }),
  };
  if (reader) readClaims(article, reader, watch);
  return { figures: found, statements };
}

type GoldStatement = NonNullable<Case["gold"]["statements"]>[number];

/** What was said once is not coded again: sentences behind it that may say it too teach nothing. */
function withStance(seen: readonly SeenStatement[], gold: readonly GoldStatement[]): MaySay[] {
  const said = new Set<string>();
  return seen.flatMap(({ sentence, proposition, evidence }) => {
    const of = gold.filter((one) => one.proposition === proposition.id && isIn(sentence, one.quote));
    const needed = of.find((one) => !one.optional && !one.auto);
    if (of.length === 0 && said.has(proposition.id)) return [];
    if (of.length > 0) said.add(proposition.id);
    return of.length > 0 && !needed ? [] : [{ proposition, evidence, gold: needed?.stance ?? null }];
  });
}

/** The corpora leave out statements that need no mention, and do not say in which of several sentences one stands. */
function modelsOf(seen: readonly SeenStatement[], gold: readonly GoldStatement[]): MaySay[] {
  return gold.flatMap(({ proposition: id, stance }) => {
    const [one, ...more] = seen.filter(({ proposition }) => proposition.id === id);
    if (!one || more.length > 0) return [];
    return [{ proposition: one.proposition, evidence: one.evidence, gold: stance }];
  });
}

const isIn = (sentence: string, quote = ""): boolean =>
  unspaced(sentence).includes(unspaced(quote)) || unspaced(quote).includes(unspaced(sentence));

/** Gives each claim of the coder the figure of its value in its sentence; what has to be found goes first. */
function withGold(figures: readonly Seen[], { set, gold: { claims } }: Case): Figure[] {
  const gold = new Map<Seen, GoldClaim>();
  for (const claim of claims.toSorted((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const figure = figures.find((one) => !gold.has(one) && isOf(one, claim));
    if (figure) gold.set(figure, claim);
  }
  return figures.map((figure) => ({ ...figure, isModel: set === "corpora", gold: gold.get(figure) ?? null }));
}

function isOf({ sentence, quantity }: Seen, claim: GoldClaim): boolean {
  const isSame =
    claim.best === null ? quantity.low === claim.low && quantity.high === claim.high : quantity.best === claim.best;
  return isSame && isIn(sentence, claim.quote);
}

const unspaced = (text: string): string => text.replaceAll(/\s/g, "");

/** What the figure can count: the measures in its unit, and nothing. */
export function choicesFor({ quantity }: Figure, topic: Topic): string[] {
  const ids = [...new Set(topic.measures.map(({ id }) => id))].toSorted();
  return [NONE, ...ids].filter((id) => canCount(id, quantity, topic.measures));
}
