import { compileNumbers, type NumberReader } from "../quantities/number-reader";
import { BOUNDARIES } from "./boundaries";
import type { NumberWords } from "./number-words";

/** The number words of each language, each in a file that is loaded when it is asked for: a page of ours needs one or two. */
const NUMBERS: ReadonlyMap<string, () => Promise<{ readonly numbers: NumberWords }>> = new Map([
  ["de", () => import("./de/numbers")],
  ["en", () => import("./en/numbers")],
  ["es", () => import("./es/numbers")],
  ["fr", () => import("./fr/numbers")],
  ["it", () => import("./it/numbers")],
  ["ja", () => import("./ja/numbers")],
  ["ko", () => import("./ko/numbers")],
  ["pl", () => import("./pl/numbers")],
  ["ru", () => import("./ru/numbers")],
  ["uk", () => import("./uk/numbers")],
  ["zh", () => import("./zh/numbers")],
]);

const loaded = new Map<string, Promise<NumberReader>>();

/** The readers of numbers in these languages (ISO 639-1), in their order, each once; those that cannot be read are left out. */
export function loadNumbers(codes: readonly string[]): Promise<NumberReader[]> {
  const known = [...new Set(codes)].flatMap((code) => {
    const load = NUMBERS.get(code);
    return load ? [{ code, load }] : [];
  });
  return Promise.all(known.map(({ code, load }) => loaded.get(code) ?? begin(code, load)));
}

function begin(code: string, load: () => Promise<{ readonly numbers: NumberWords }>): Promise<NumberReader> {
  const reader = load().then(({ numbers }) => compileNumbers(numbers, BOUNDARIES[code] ?? "word"));
  loaded.set(code, reader);
  return reader;
}
