import type { Topic } from "../topic";
import { dprkRussiaFrame } from "./frame";
import { de } from "./words/de";
import { en } from "./words/en";
import { es } from "./words/es";
import { fr } from "./words/fr";
import { it } from "./words/it";
import { ja } from "./words/ja";
import { ko } from "./words/ko";
import { pl } from "./words/pl";
import { ru } from "./words/ru";
import { uk } from "./words/uk";
import { zh } from "./words/zh";

/** North Korea's military help for Russia's war against Ukraine. */
export const dprkRussia: Topic = { ...dprkRussiaFrame, words: { de, en, ru, uk, pl, fr, es, it, ko, zh, ja } };
