import type { Phrases } from "../claim-words";

const HAVE = ["ha", "hanno", "aveva", "avevano", "abbia", "abbiano"];
const BETWEEN = ["poi", "anche", "inoltre", "invece", "successivamente", "quindi", "però", "così"];

/** Of each participle itself ("quanto riferito da") and its perfect ("ha riferito", "ha poi riferito"). */
export const perfect = (participles: Phrases): string[] =>
  participles.flatMap((participle) => [
    participle,
    ...HAVE.flatMap((have) => [have, ...BETWEEN.map((word) => `${have} ${word}`)].map((aux) => `${aux} ${participle}`)),
  ]);
