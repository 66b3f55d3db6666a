import type { Independence } from "../../core/comparison/origins";
import { verdictWords } from "../../locales/verdict";
import { useLocale } from "../frame/locale-context";

/** How many articles tell a measure's figures, and how few voices may stand behind them. */
export function Voices({ independence: { articles, outlets, origins } }: { readonly independence: Independence }) {
  const words = verdictWords(useLocale());
  return (
    <p class="note">
      {words.independence(articles, outlets, origins)}
      {origins === 1 && ` · ${words.oneSourceOnly}`}
    </p>
  );
}
