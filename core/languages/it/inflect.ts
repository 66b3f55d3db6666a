import type { Phrases } from "../claim-words";
import type { Lemma } from "../lemma";

const HAVE = ["ha", "hanno", "aveva", "avevano", "abbia", "abbiano"];
const BETWEEN = ["poi", "anche", "inoltre", "invece", "successivamente", "quindi", "però", "così"];

/** A verb by its participle: itself ("quanto riferito da") and its perfect ("ha riferito", "ha poi riferito"). */
export const perfect = (participle: string): Lemma => ({
  lemma: participle,
  forms: [
    participle,
    ...HAVE.flatMap((have) => [have, ...BETWEEN.map((word) => `${have} ${word}`)]).map((aux) => `${aux} ${participle}`),
  ],
});

/** The same of each. */
export const perfects = (participles: Phrases): readonly Lemma[] => participles.map(perfect);
