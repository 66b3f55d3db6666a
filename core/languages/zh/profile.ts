import type { LanguageProfile } from "../language";

export const profile: LanguageProfile = {
  script: "han",
  letters: "的是在了这這们們说說为為",
  stopWords: [],
};
