import type { SentenceWords } from "../language";

export const sentences: SentenceWords = {
  abbreviations: [
    "M.",
    "MM.",
    "Mme.",
    "Mlle.",
    "Dr.",
    "Pr.",
    "St.",
    "av.",
    "env.",
    "p.",
    "pp.",
    "art.",
    "n°.",
    "etc.",
    "c.-à-d.",
    "gén.",
    "cf.",
    "ex.",
    "J.-C.",
    "av. J.-C.",
    "vol.",
    "éd.",
  ],
  ordinalStop: false,
};
