import type { SentenceWords } from "../language";

export const sentences: SentenceWords = {
  abbreviations: [
    "sig.",
    "sig.ra",
    "dott.",
    "prof.",
    "gen.",
    "col.",
    "on.",
    "ecc.",
    "es.",
    "art.",
    "pag.",
    "n.",
    "ca.",
    "cfr.",
    "sen.",
    "min.",
    "vol.",
    "Sig.",
    "Dott.",
    "Prof.",
    "Gen.",
    "On.",
  ],
  ordinalStop: false,
};
