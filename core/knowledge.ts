import type { Knowledge } from "./analyse";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { it } from "./languages/it";
import { ja } from "./languages/ja";
import { ko } from "./languages/ko";
import type { Language } from "./languages/language";
import { pl } from "./languages/pl";
import type { ReadyLanguage } from "./languages/ready-language";
import { ru } from "./languages/ru";
import { uk } from "./languages/uk";
import { zh } from "./languages/zh";
import { readyLanguage } from "./ready-language";
import { topics } from "./topics/every-topic";
import type { Topic } from "./topics/topic";

/** All languages that can be read and all topics that are followed, whole: for the build, the command line and tests. No page gets them. */
export interface WholeKnowledge extends Knowledge {
  readonly languages: readonly Language[];
  readonly topics: readonly Topic[];
}

const languages: readonly Language[] = [de, en, ru, uk, pl, fr, es, it, ko, zh, ja];
const ready = new Map<string, ReadyLanguage>();

export const knowledge: WholeKnowledge = {
  languages,
  topics,
  ready: (code) => {
    const language = languages.find((one) => one.code === code);
    if (language && !ready.has(code)) ready.set(code, readyLanguage(language, topics));
    return ready.get(code) ?? null;
  },
};
