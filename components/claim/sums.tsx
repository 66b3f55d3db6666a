import type { Reckoning } from "../../core/comparison/arithmetic";
import { sumInWords } from "../../locales/sum";
import { useLocale } from "../frame/locale-context";

/** What the figures of an article make of each other, each sum written out. Nothing where nothing can be reckoned up. */
export function Sums({ reckonings }: { readonly reckonings: readonly Reckoning[] }) {
  const locale = useLocale();
  if (reckonings.length === 0) return null;
  return (
    <section class="sums" aria-labelledby="sums">
      <h2 id="sums" class="section-title">
        {locale.words.verdict.sums.title}
      </h2>
      <ul>
        {reckonings.map((reckoning) => {
          const { sum, outcome, byReader } = sumInWords(reckoning, locale);
          return (
            <li key={`${reckoning.kind} ${reckoning.total.id} ${sum}`} class={`sum sum-${reckoning.outcome}`}>
              <b>{sum}</b> <span>{outcome}</span>
              {byReader && <span class="by-reader"> · {byReader}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
