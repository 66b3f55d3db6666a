import type { Knowledge } from "./analyse";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { it } from "./languages/it";
import { ja } from "./languages/ja";
import { ko } from "./languages/ko";
import { pl } from "./languages/pl";
import { ru } from "./languages/ru";
import { uk } from "./languages/uk";
import { zh } from "./languages/zh";
import { dprkRussia } from "./topics/dprk-russia";

/** All languages that can be read and all topics that are followed. */
export const knowledge: Knowledge = { languages: [de, en, ru, uk, pl, fr, es, it, ko, zh, ja], topics: [dprkRussia] };
