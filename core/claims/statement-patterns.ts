import type { Mark } from "../text/lexicon";
import type { Proposition } from "../topics/topic";
import type { Reason } from "./claim";
import type { Context } from "./context";
import { marksOf, type Sentence, type Span } from "./sentence";

/** Where a sentence speaks of a proposition. */
export interface Evidence {
  readonly at: Span;
  /** The words of the pattern. */
  readonly marks: readonly Span[];
  readonly reasons: readonly Reason[];
  /** Only these countries say so with these words. */
  readonly by: readonly string[] | null;
}

/** The marks of each pattern whose concepts all stand in the sentence. */
export function evidenceFor(proposition: Proposition, sentence: Sentence, context: Context): Evidence[] {
  // Most sentences of a long page have neither, and no pattern does without.
  if (!sentence.marks.has("cue") && !sentence.marks.has("verb")) return [];
  return proposition.patterns.flatMap(({ needs, by }) => {
    const found = needs.map((alternatives) => markOfAny(alternatives, sentence, context));
    if (found.some((mark) => mark === null)) return [];
    const marks = found.filter((mark): mark is Told => mark !== null && mark.end > mark.start);
    const [at] = marks;
    if (!at) return [];
    const reasons = marks.map(({ rule, start, end }) => ({
      rule,
      start: sentence.start + start,
      end: sentence.start + end,
    }));
    return [{ at, marks, reasons, by: by ?? null }];
  });
}

/** A word that a pattern needs, and which of its concepts it has. */
interface Told extends Span {
  readonly rule: string;
}

/** The first of the concepts that stands in the sentence. */
function markOfAny(alternatives: readonly string[], sentence: Sentence, context: Context): Told | null {
  for (const concept of alternatives) {
    const mark = markOf(concept, sentence, context);
    if (mark) return mark;
  }
  return null;
}

/** "cue:kursk", "country:kp": a word of that meaning; "context:presence": the sentence before spoke of it. */
function markOf(concept: string, sentence: Sentence, context: Context): Told | null {
  const [kind = "", value = ""] = concept.split(":");
  if (kind === "context") return context.discourse.said.counts.has(value) ? { start: 0, end: 0, rule: concept } : null;
  const marks = marksOf(sentence, kind, value).filter((one) => kind !== "noun" || !isAdjective(sentence, one));
  const mark =
    (kind === "cue"
      ? tellingOf(
          sentence,
          marks.filter((one) => !isInName(one, context)),
        )
      : marks[0]) ?? (kind === "country" ? actorOf(value, context) : null);
  return mark ? { start: mark.start, end: mark.end, rule: concept } : null;
}

/** "misiles | norcoreanos |": right behind another noun it says whose that is. */
function isAdjective(sentence: Sentence, noun: Mark): boolean {
  if (!marksOf(sentence, "country").some((mark) => mark.start === noun.start && mark.end === noun.end)) return false;
  return marksOf(sentence, "noun").some(({ end }) => noun.start - end === 1);
}

/** Where verbs come last, so does what the sentence says. */
const tellingOf = ({ particles }: Sentence, marks: readonly Mark[]): Mark | undefined => marks.at(particles ? -1 : 0);

/** "the | military | intelligence service": part of somebody's name. */
function isInName(cue: Span, { mentions }: Context): boolean {
  return mentions.some((one) => !one.isCountry && one.start <= cue.start && one.end >= cue.end);
}

/** Somebody of a country stands for it: "Kim" for North Korea. */
function actorOf(country: string, context: Context): Span | null {
  return context.mentions.find((mention) => mention.id?.startsWith(`${country}.`)) ?? null;
}

/** Kinds of concepts that tell of something by themselves. */
const TELLING: ReadonlySet<string> = new Set(["cue", "event", "noun"]);

/** The first word that any pattern of the proposition speaks of it with; null where the sentence has none. */
export function traceOf(proposition: Proposition, sentence: Sentence, context: Context): Evidence | null {
  const concepts = new Set(proposition.patterns.flatMap(({ needs }) => needs.flat()));
  const found = [...concepts].flatMap((concept) =>
    TELLING.has(concept.split(":")[0] ?? "") ? (markOf(concept, sentence, context) ?? []) : [],
  );
  const [at] = found.toSorted((one, other) => one.start - other.start);
  if (!at) return null;
  const reasons = [{ rule: at.rule, start: sentence.start + at.start, end: sentence.start + at.end }];
  return { at, marks: [at], reasons, by: null };
}

/** "cooperation does | not | violate the resolutions": the word of the pattern right behind a negation. */
export function negated(sentence: Sentence, { marks }: Evidence): Span | undefined {
  const negations = marksOf(sentence, "clause", "negation");
  return marks.find(({ start }) => negations.some((mark) => mark.end <= start && start - mark.end <= 1));
}
