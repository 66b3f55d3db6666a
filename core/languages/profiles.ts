import { profile as de } from "./de/profile";
import type { Recognisable } from "./detect";
import { profile as en } from "./en/profile";
import { profile as es } from "./es/profile";
import { profile as fr } from "./fr/profile";
import { profile as it } from "./it/profile";
import { profile as ja } from "./ja/profile";
import { profile as ko } from "./ko/profile";
import { profile as pl } from "./pl/profile";
import { profile as ru } from "./ru/profile";
import { profile as uk } from "./uk/profile";
import { profile as zh } from "./zh/profile";

/** What tells every language that can be read from the others, without their words. In the order of `core/knowledge.ts`. */
export const profiles: readonly Recognisable[] = Object.entries({ de, en, ru, uk, pl, fr, es, it, ko, zh, ja }).map(
  ([code, profile]) => ({ code, profile }),
);
