import type { Watch } from "../../core/claims/context";
import { canCount } from "../../core/claims/evidence/choose-measure";
import type { Candidate } from "../../core/claims/evidence/source-evidence";
import { NONE } from "../../core/claims/evidence/weights";
import { readClaims } from "../../core/claims/read-claims";
import { claimReader } from "../../core/claims/reader";
import { knowledge } from "../../core/knowledge";
import type { Quantity } from "../../core/quantities/quantity";
import type { Topic } from "../../core/topics/topic";
import type { Case } from "../reading/sets";

type GoldClaim = Case["gold"]["claims"][number];

/** A figure of an article with the evidence beside it, and what a coder says of it. */
export interface Figure {
  readonly quantity: Quantity;
  readonly evidence: readonly string[];
  readonly candidates: readonly Candidate[];
  /** Null where it is no claim. */
  readonly gold: GoldClaim | null;
}

/** All figures of the articles that may be claims, as the rules see them. */
export function figuresOf(cases: readonly Case[], topic: Topic): Figure[] {
  return cases.flatMap((one) => withGold(seen(one, topic), one.gold.claims));
}

interface Seen {
  readonly sentence: string;
  readonly quantity: Quantity;
  readonly evidence: readonly string[];
  candidates: readonly Candidate[];
}

function seen({ article }: Case, topic: Topic): Seen[] {
  const language = knowledge.languages.find(({ code }) => code === article.language);
  const reader = language && claimReader(language, topic);
  const found: Seen[] = [];
  const watch: Watch = {
    figure: ({ text }, quantity, evidence) =>
      void found.push({ sentence: text, quantity, evidence: [...evidence], candidates: [] }),
    source: (_, at, candidates) => {
      const figure = found.find(({ quantity }) => quantity === at);
      if (figure) figure.candidates = candidates;
    },
  };
  if (reader) readClaims(article, reader, watch);
  return found;
}

/** Gives each claim of the coder the figure of its value in its sentence; what has to be found goes first. */
function withGold(figures: readonly Seen[], claims: readonly GoldClaim[]): Figure[] {
  const gold = new Map<Seen, GoldClaim>();
  for (const claim of claims.toSorted((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const figure = figures.find((one) => !gold.has(one) && isOf(one, claim));
    if (figure) gold.set(figure, claim);
  }
  return figures.map((figure) => ({ ...figure, gold: gold.get(figure) ?? null }));
}

function isOf({ sentence, quantity }: Seen, claim: GoldClaim): boolean {
  const isSame =
    claim.best === null ? quantity.low === claim.low && quantity.high === claim.high : quantity.best === claim.best;
  const [text, quote] = [unspaced(sentence), unspaced(claim.quote ?? "")];
  return isSame && (text.includes(quote) || quote.includes(text));
}

const unspaced = (text: string): string => text.replaceAll(/\s/g, "");

/** What the figure can count: the measures in its unit, and nothing. */
export function choicesFor({ quantity }: Figure, topic: Topic): string[] {
  const ids = [...new Set(topic.measures.map(({ id }) => id))].toSorted();
  return [NONE, ...ids].filter((id) => canCount(id, quantity, topic.measures));
}
