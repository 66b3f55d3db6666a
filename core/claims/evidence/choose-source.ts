import type { Context } from "../context";
import type { Sentence, Span } from "../sentence";
import type { SourceReading } from "../source";
import { isWeighed } from "./is-weighed";
import { askedAbout } from "./source-about";
import type { Candidate } from "./source-candidates";
import { sourceCandidates } from "./source-evidence";
import { likelihoodsOf } from "./weights";

/** So much likelier somebody else must be than whom the rules found. */
const AHEAD = 0.2;

/**
 * Who vouches for what stands at `at`, by all that speaks for each who may: whom the rules found unless another is likelier.
 * `about`: the measure or the proposition; null where no rule has found one, which only learning asks about.
 */
export function chooseSource(
  sentence: Sentence,
  at: Span,
  rule: SourceReading,
  about: string | null,
  context: Context,
): SourceReading {
  if (!isWeighed(sentence)) return rule;
  const all = sourceCandidates(sentence, at, rule, context);
  context.watch?.source(sentence, at, all);
  const { weights, actors } = context.reader.topic;
  if (!weights || context.watch || about === null) return rule;
  const candidates = askedAbout(all, about, actors);
  const chances = likelihoodsOf(
    weights.sources,
    candidates.map(({ evidence }) => evidence),
  );
  const best = candidates[chances.indexOf(Math.max(...chances))] as Candidate;
  const ofRule = chances[candidates.findIndex(({ id }) => id === rule.source)] ?? 0;
  if (best.id === rule.source || Math.max(...chances) < ofRule + AHEAD) return rule;
  return passedOn(best, rule, context);
}

/** A medium or lawmaker that was taken for the source has passed it on. */
function passedOn({ id, reading }: Candidate, rule: SourceReading, { reader }: Context): SourceReading {
  const isRelay = rule.source.startsWith("media:") || reader.topic.actors.relays.includes(rule.source);
  const via = isRelay ? [...rule.via, rule.source] : rule.via;
  const all = [...new Set([...reading.via, ...(rule.frame && !rule.carried ? via : [])])];
  return { ...reading, via: all.filter((one) => one !== id) };
}
