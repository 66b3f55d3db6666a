import type { LanguageProfile } from "../language";

export const profile: LanguageProfile = {
  script: "hangul",
  letters: "가는을의에이다",
  stopWords: [
    "이",
    "그",
    "등",
    "및",
    "또",
    "수",
    "것",
    "있다",
    "것으로",
    "밝혔다",
    "말했다",
    "전했다",
    "지난",
    "대한",
    "위해",
  ],
};
