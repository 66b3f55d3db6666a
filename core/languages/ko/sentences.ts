import type { SentenceWords } from "../language";

export const sentences: SentenceWords = {
  abbreviations: [],
  ordinalStop: false,
  lowerStarts: true,
};
