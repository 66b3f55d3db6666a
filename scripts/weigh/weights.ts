import { choiceOf, STANCES } from "../../core/claims/evidence/choose-statement";
import { askedAbout } from "../../core/claims/evidence/source-about";
import { NONE } from "../../core/claims/evidence/weights";
import type { CandidateWeights, ChoiceWeights, Proposition, Topic, Weights } from "../../core/topics/topic";
import type { Case } from "../reading/sets";
import { choicesFor, examplesOf, type Figure, type MaySay } from "./examples";
import { type Example, learn } from "./learn";

/** Evidence in fewer figures than this would be remembered, not learned. */
const LEAST = 10;
/** A claim that a coder may leave out counts less. */
const OPTIONAL = 0.3;
/** A sentence of a corpus counts for so many. */
const MODEL = 3;
/** How far weights may be from nothing; chosen by reading each batch of passages with weights of the others. */
const VARIANCE = { measures: 0.3, sources: 0.2, via: 0.2, statements: 0.15 };

/** The weights that the articles teach. */
export function weightsFrom(cases: readonly Case[], topic: Topic): Weights {
  const { figures, statements } = examplesOf(cases, topic);
  return {
    measures: measureWeights(figures, topic),
    sources: sourceWeights(figures, topic),
    via: viaWeights(figures),
    statements: statementWeights(statements, topic),
  };
}

/** Something to be chosen by evidence. */
interface Choice {
  readonly evidence: readonly string[];
  readonly possible: readonly string[];
  readonly right: string;
  readonly counts: number;
}

function measureWeights(figures: readonly Figure[], topic: Topic): ChoiceWeights {
  const choices = [NONE, ...new Set(topic.measures.map(({ id }) => id).toSorted())];
  const examples = figures.map((figure) => ({
    evidence: figure.evidence,
    possible: choicesFor(figure, topic),
    right: figure.gold?.measure ?? NONE,
    counts: countsOf(figure),
  }));
  return choiceWeights(choices, examples, VARIANCE.measures);
}

function statementWeights(statements: readonly MaySay[], { propositions }: Topic): ChoiceWeights {
  const choicesOf = (proposition: Proposition): string[] => STANCES.map((stance) => choiceOf(proposition, stance));
  const examples = statements.map(({ proposition, evidence, gold }) => ({
    evidence,
    possible: [NONE, ...choicesOf(proposition)],
    right: gold ? choiceOf(proposition, gold) : NONE,
    counts: 1,
  }));
  return choiceWeights([NONE, ...propositions.flatMap(choicesOf)], examples, VARIANCE.statements);
}

function choiceWeights(choices: readonly string[], found: readonly Choice[], variance: number): ChoiceWeights {
  const names = frequent(found.map(({ evidence }) => evidence));
  const place = (name: string, choice: string): number =>
    (names.get(name) ?? 0) * choices.length + choices.indexOf(choice);
  const examples = found.flatMap(({ evidence, possible, right, counts }): Example[] => {
    const known = evidence.filter((name) => names.has(name));
    const candidates = possible.map((choice) => known.map((name) => place(name, choice)));
    return possible.includes(right) ? [{ candidates, right: possible.indexOf(right), counts }] : [];
  });
  const learned = learnFew(examples, names.size * choices.length, variance);
  const rows = [...names.keys()].map(
    (name) => [name, pairsOf(choices, (choice) => learned[place(name, choice)])] as const,
  );
  return { choices, evidence: Object.fromEntries(rows.filter(([, pairs]) => pairs.length > 0)) };
}

/** Smaller weights are left out, and the others learned again without them: what every page loads stays small. */
const SMALL = 0.15;

function learnFew(examples: readonly Example[], size: number, variance: number): Float64Array {
  const first = learn(examples, size, variance);
  const isKept = (place: number): boolean => Math.abs(first[place] ?? 0) >= SMALL;
  const kept = examples.map((example) => ({
    ...example,
    candidates: example.candidates.map((places) => places.filter(isKept)),
  }));
  return learn(kept, size, variance);
}

function sourceWeights(figures: readonly Figure[], { actors }: Topic): CandidateWeights {
  const told = figures.flatMap((figure) => {
    const { gold, candidates } = figure;
    if (!gold || !candidates.some(({ id }) => id === gold.source)) return [];
    return [{ ...figure, candidates: askedAbout(candidates, gold.measure, actors) }];
  });
  const names = frequent(told.flatMap(({ candidates }) => candidates.map(({ evidence }) => [...evidence])));
  const examples = told.map((figure) => ({
    candidates: figure.candidates.map(({ evidence }) => [...evidence].flatMap((name) => names.get(name) ?? [])),
    right: figure.candidates.findIndex(({ id }) => id === figure.gold?.source),
    counts: countsOf(figure),
  }));
  return candidateWeights(names, learnFew(examples, names.size, VARIANCE.sources));
}

/** Did somebody pass it on or not? Only where the rules are right about who vouches. */
function viaWeights(figures: readonly Figure[]): CandidateWeights {
  const told = figures.filter(({ gold, source }) => gold && gold.source === source);
  const names = frequent(told.flatMap(({ relays }) => relays.map(({ evidence }) => [...evidence])));
  const examples = told.flatMap((figure) =>
    figure.relays.map(({ id, evidence }) => ({
      candidates: [[], [...evidence].flatMap((name) => names.get(name) ?? [])],
      right: Number(figure.gold?.via.includes(id)),
      counts: countsOf(figure),
    })),
  );
  return candidateWeights(names, learn(examples, names.size, VARIANCE.via));
}

function candidateWeights(names: ReadonlyMap<string, number>, learned: Float64Array): CandidateWeights {
  const rows = [...names].map(([name, i]) => [name, inTenths(learned[i])] as const);
  return Object.fromEntries(rows.filter(([, weight]) => weight !== 0));
}

const countsOf = ({ gold, isModel }: Figure): number => (isModel ? MODEL : gold?.optional ? OPTIONAL : 1);

/** The evidence that stands often enough, in order, each with its place. */
function frequent(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST).map(([name]) => name);
  return new Map(names.toSorted().map((name, i) => [name, i]));
}

const inTenths = (weight = 0): number => Math.round(weight * 10);

function pairsOf(choices: readonly string[], weight: (choice: string) => number | undefined): number[] {
  return choices.flatMap((choice, i) => {
    const tenths = inTenths(weight(choice));
    return tenths === 0 ? [] : [i, tenths];
  });
}
