import type { Verdict, VerdictKind } from "../core/comparison/verdict";
import { verdictInWords } from "../locales/verdict";
import { useLocale } from "./frame/locale-context";

/** What tells the kinds apart without colour, before the word for them. */
export const SIGNS: Readonly<Record<VerdictKind, string>> = {
  denied: "✕",
  breaksSeries: "↓",
  differs: "≠",
  superseded: "→",
  updated: "↑",
  close: "≈",
  agrees: "=",
  sameOrigin: "↺",
  notComparable: "–",
  first: "◇",
};

/** How a figure stands against those read before, a line each: the kind as a sign and a word, then the sentence. */
export function VerdictLines({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const locale = useLocale();
  const { kinds } = locale.words.panel;
  if (verdicts.length === 0) return null;
  return (
    <ul class="verdicts">
      {verdicts.map((verdict) => (
        <li key={`${verdict.kind} ${verdict.other?.id}`} class={`verdict verdict-${verdict.kind}`}>
          <b class="verdict-kind">
            <span aria-hidden="true">{SIGNS[verdict.kind]}</span> {kinds[verdict.kind]}
          </b>{" "}
          {verdictInWords(verdict, locale)}
        </li>
      ))}
    </ul>
  );
}
