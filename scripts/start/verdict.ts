import { isRefusal } from "../../core/comparison/comparable";
import type { Verdict, VerdictKind } from "../../core/comparison/verdict";
import { figureInWords } from "../../locales/figure";
import { loadLocale } from "../../locales/locale";

const LOCALE = await loadLocale("en", []);

const SAYS: Readonly<Record<VerdictKind, string>> = {
  denied: "denied beside",
  breaksSeries: "breaks the series of",
  differs: "differs from",
  superseded: "superseded by",
  updated: "updates",
  close: "close to",
  agrees: "agrees with",
  sameOrigin: "same origin as",
  notComparable: "not comparable with",
  first: "nothing to compare",
};

/** "differs from at least 300 in Kurier am Sund, 6 times": a verdict as short as a table wants it. */
export function verdictInWords({ kind, other, factor }: Verdict): string {
  if (!other) return SAYS[kind];
  const times = kind === "differs" && factor ? `, ${timesInWords(factor)}` : "";
  const figure = figureInWords(other, LOCALE);
  const said = isRefusal(other) ? `${figure} (${LOCALE.words.claims.stance[other.stance]})` : figure;
  return `${SAYS[kind]} ${said} in ${other.outlet}${times}`;
}

/** One decimal is enough to tell "1.8 times" from twice. */
function timesInWords(factor: number): string {
  const [size, what] = factor >= 1 ? [factor, "times as many"] : [1 / factor, "times fewer"];
  return `${Number(size.toFixed(1))} ${what}`;
}
