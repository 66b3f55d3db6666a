import type { Claim } from "../../../core/claims/claim";
import { figureInWords } from "../../../locales/figure";
import { measureName, sourceChain } from "../../../locales/source";
import { outletOf } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import { hrefOf } from "../route";
import type { Since } from "./chosen";

/** New, changed and gone figures since a comparison was saved. */
export function SinceThen({ since: { fresh, changed, gone } }: { readonly since: Since }) {
  const locale = useLocale();
  const words = locale.words.library.comparisons;
  if (fresh.length + changed.length + gone.length === 0) return <p class="quiet">{words.sinceNothing}</p>;
  return (
    <>
      {fresh.length > 0 && <h3 class="measure-name">{words.sinceNew(fresh.length)}</h3>}
      <ul class="since-list">
        {fresh.map(({ claim, article }) => (
          <li key={claim.id}>
            <a href={hrefOf({ page: "article", id: article.id, claim: claim.identity })}>
              <Line claim={claim} outlet={outletOf(article)} />
            </a>
          </li>
        ))}
      </ul>
      {changed.length > 0 && <h3 class="measure-name">{words.sinceChanged(changed.length)}</h3>}
      <ul class="since-list">
        {changed.map(({ before, now }) => (
          <li key={before.identity}>
            <a href={hrefOf({ page: "article", id: now.article.id, claim: before.identity })}>
              <Line claim={now.claim} outlet={outletOf(now.article)} />
            </a>{" "}
            <span class="note">{words.was(figureInWords(before.claim, locale))}</span>
          </li>
        ))}
      </ul>
      {gone.length > 0 && <h3 class="measure-name">{words.sinceGone(gone.length)}</h3>}
      <ul class="since-list">
        {gone.map(({ identity, claim, publisher }) => (
          <li key={identity}>
            <Line claim={claim} outlet={publisher} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ claim, outlet }: { readonly claim: Claim; readonly outlet: string | null }) {
  const locale = useLocale();
  return (
    <>
      <span class="quiet">{measureName(claim.measure, locale)}</span> <b>{figureInWords(claim, locale)}</b>{" "}
      {sourceChain(claim, locale, outlet, "short")}
      {outlet && <span class="quiet"> · {outlet}</span>}
    </>
  );
}
