import type { Actors } from "../topics/topic";
import { type Frame, frameOf } from "./frame";
import type { Mention } from "./mention";
import { marksOf, overlaps, type Sentence } from "./sentence";

/**
 * "The supervisors | compute | more than 11,000": where no word of saying is known and one body is named that knows of
 * figures rather than makes them, it says so, whatever the verb. Two bodies, or one of those who do what is told: nobody.
 */
export function soleSpeaker(sentence: Sentence, mentions: readonly Mention[], actors: Actors): Frame | null {
  if (!sentence.quantities.some(({ veto }) => veto === null)) return null;
  const bodies = mentions.filter((mention) => knows(mention, actors) && !isPeople(sentence, mention));
  const [body] = bodies;
  if (!body || bodies.some(({ id }) => id !== body.id)) return null;
  const cue = { start: body.start, end: body.end, kind: "sole", phrase: body.surface };
  return { ...frameOf("verb", "say", cue, body), rule: "source.sole" };
}

function knows({ id, isCountry }: Mention, { doers }: Actors): boolean {
  return id !== null && !isCountry && !doers.includes(id);
}

/** "驻韩|美军|现有2.85万名官兵": an army that is its soldiers is counted, and does not speak. */
function isPeople(sentence: Sentence, mention: Mention): boolean {
  return marksOf(sentence, "noun").some((noun) => overlaps(noun, mention));
}
