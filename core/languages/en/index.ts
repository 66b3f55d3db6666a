import type { Language } from "../language";
import { claims } from "./claims";
import { dates } from "./dates";
import { numbers } from "./numbers";
import { profile } from "./profile";
import { sentences } from "./sentences";
import { words } from "./words";

export const en: Language = {
  code: "en",
  name: "English",
  profile,
  boundaries: "word",
  sentences,
  numbers,
  dates,
  claims,
  words,
};
