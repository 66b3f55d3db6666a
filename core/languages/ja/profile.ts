import type { LanguageProfile } from "../language";

export const profile: LanguageProfile = {
  script: "kana",
  letters: "のはがをにとでたし",
  stopWords: [
    "の",
    "は",
    "が",
    "を",
    "に",
    "と",
    "で",
    "も",
    "から",
    "まで",
    "した",
    "して",
    "する",
    "という",
    "として",
  ],
};
