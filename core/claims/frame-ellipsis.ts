import { type Frame, frameOf } from "./frame";
import type { Mention } from "./mention";
import { breakBefore, type Sentence } from "./sentence";

/** A dash right behind a name, where a verb is left out. */
const DASH = /^ [–—] /;
/** Letters before the name in its clause: " а ", " while ". */
const BEFORE_NAME = 8;

/** "Kyiv spoke of 3,000, | Seoul – | of 1,100": the verb of the speaker before is left out. */
export function readElliptic(sentence: Sentence, mentions: readonly Mention[], frames: readonly Frame[]): Frame[] {
  return mentions.flatMap((mention) => {
    const said = frames.findLast((frame) => frame.kind === "verb" && frame.end <= mention.start);
    if (!said || !mention.id || !opensClause(sentence, mention)) return [];
    if (!DASH.test(sentence.text.slice(mention.end, mention.end + 3))) return [];
    const dash = { start: mention.end + 1, end: mention.end + 2, kind: "dash", phrase: "–" };
    return [frameOf("verb", said.saying, dash, mention)];
  });
}

function opensClause(sentence: Sentence, { start }: Mention): boolean {
  const clauseStart = breakBefore(sentence, start);
  return clauseStart > 0 && start - clauseStart <= BEFORE_NAME;
}
