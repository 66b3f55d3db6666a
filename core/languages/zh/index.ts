import type { Language } from "../language";
import { claims } from "./claims";
import { dates } from "./dates";
import { numbers } from "./numbers";
import { profile } from "./profile";
import { sentences } from "./sentences";
import { words } from "./words";

export const zh: Language = {
  code: "zh",
  name: "中文",
  profile,
  boundaries: "none",
  sentences,
  numbers,
  dates,
  claims,
  words,
};
