import type { Language } from "../language";
import { claims } from "./claims";
import { dates } from "./dates";
import { numbers } from "./numbers";
import { profile } from "./profile";
import { sentences } from "./sentences";
import { words } from "./words";

export const ru: Language = {
  code: "ru",
  name: "Русский",
  profile,
  boundaries: "word",
  sentences,
  numbers,
  dates,
  claims,
  words,
};
