import type { Language } from "../language";
import { claims } from "./claims";
import { dates } from "./dates";
import { numbers } from "./numbers";
import { profile } from "./profile";
import { sentences } from "./sentences";

export const it: Language = {
  code: "it",
  name: "Italiano",
  profile,
  boundaries: "word",
  sentences,
  numbers,
  dates,
  claims,
};
