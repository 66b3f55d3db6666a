import type { GatedTopic } from "../gate";
import { gate } from "./gate-groups";
import { gate as de } from "./words/de";
import { gate as en } from "./words/en";
import { gate as es } from "./words/es";
import { gate as fr } from "./words/fr";
import { gate as it } from "./words/it";
import { gate as ja } from "./words/ja";
import { gate as ko } from "./words/ko";
import { gate as pl } from "./words/pl";
import { gate as ru } from "./words/ru";
import { gate as uk } from "./words/uk";
import { gate as zh } from "./words/zh";

/** What the spotter needs of the topic. */
export const dprkRussiaGate: GatedTopic = {
  id: "dprk-russia",
  gate,
  words: {
    de: { gate: de },
    en: { gate: en },
    ru: { gate: ru },
    uk: { gate: uk },
    pl: { gate: pl },
    fr: { gate: fr },
    es: { gate: es },
    it: { gate: it },
    ko: { gate: ko },
    ja: { gate: ja },
    zh: { gate: zh },
  },
};
