import type { Topic } from "../topic";
import { attacksFrame } from "./frame";
import { de } from "./words/de";
import { en } from "./words/en";
import { ru } from "./words/ru";
import { uk } from "./words/uk";

/** Russian drone and missile attacks on Ukraine. */
export const attacks: Topic = { ...attacksFrame, words: { de, en, ru, uk } };
