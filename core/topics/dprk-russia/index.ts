import type { Topic } from "../topic";
import { actors } from "./actors";
import { dprkRussiaGate } from "./gate";
import { measures } from "./measures";
import { implied, propositions } from "./propositions";
import weights from "./weights.json" with { type: "json" };
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
export const dprkRussia: Topic = {
  id: "dprk-russia",
  measures,
  weights,
  propositions,
  implied,
  actors,
  own: ["kp"],
  theatre: { countries: ["ru"], places: ["kursk"] },
  words: { de, en, ru, uk, pl, fr, es, it, ko, zh, ja },
  gate: dprkRussiaGate.gate,
};
