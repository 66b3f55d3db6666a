import type { Verdict, VerdictKind } from "../../core/comparison/verdict";
import { verdictInWords } from "../../locales/verdict";
import { useLocale } from "../frame/locale-context";

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
  if (verdicts.length === 0) return null;
  return (
    <ul class="verdicts">
      {verdicts.map((verdict) => (
        <VerdictLine key={`${verdict.kind} ${verdict.other?.id}`} verdict={verdict} />
      ))}
    </ul>
  );
}

function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const locale = useLocale();
  const kind = locale.words.panel.kinds[verdict.kind];
  const sentence = verdictInWords(verdict, locale);
  return (
    <li class={`verdict verdict-${verdict.kind}`}>
      <b class="verdict-kind">
        <span aria-hidden="true">{SIGNS[verdict.kind]}</span> {kind}
      </b>{" "}
      {/* "Agrees" need not be said twice. */}
      {sentence.startsWith(`${kind} `) ? sentence.slice(kind.length + 1) : sentence}
    </li>
  );
}
