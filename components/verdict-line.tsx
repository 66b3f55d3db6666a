import type { Verdict } from "../core/comparison/verdict";
import { verdictInWords } from "../locales/verdict";
import { useLocale } from "./frame/locale-context";

/** How a figure stands against those read before, in one line. Nothing while that is not known. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict | null }) {
  const locale = useLocale();
  return verdict && <p class={`verdict verdict-${verdict.kind}`}>{verdictInWords(verdict, locale)}</p>;
}
