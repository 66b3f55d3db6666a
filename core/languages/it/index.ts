import type { Language } from "../language";
import { claims } from "./claims";
import { dates } from "./dates";
import { numbers } from "./numbers";
import { profile } from "./profile";
import { sentences } from "./sentences";
import { words } from "./words";

export const it: Language = {
  code: "it",
  name: "Italiano",
  profile,
  boundaries: "word",
  oneCapital: true,
  sentences,
  numbers,
  dates,
  claims,
  words,
};
