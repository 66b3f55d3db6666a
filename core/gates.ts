import type { Boundaries } from "./text/lexicon";
import { dprkRussiaGate } from "./topics/dprk-russia/gate";
import { compileGate, type GateReader } from "./topics/gate";

/** How words are bounded, by language, as the languages themselves have it. */
const BOUNDARIES: Readonly<Record<string, Boundaries>> = {
  de: "word",
  en: "word",
  ru: "word",
  uk: "word",
  pl: "word",
  fr: "word",
  es: "word",
  it: "word",
  ko: "none",
  ja: "none",
  zh: "none",
};

/**
 * The gates of all topics that are followed, without the rest of what is known of topics and languages: the spotter
 * takes this to every page. A test holds it against `knowledge`.
 */
export const gates: readonly GateReader[] = [dprkRussiaGate].map((topic) => compileGate(topic, BOUNDARIES));
