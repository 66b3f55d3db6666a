import { dayInWords, languageInWords } from "../../../locales/day";
import { FigureLine } from "../../claim/figure-line";
import { dayOf, outletOf } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import { hrefOf } from "../route";
import type { ArticleEntry } from "./entry";
import { PassageLine } from "./passage-line";

const FIGURES_SHOWN = 3;

interface Props {
  readonly entry: ArticleEntry;
  /** What is looked for: the passage that has it is shown. */
  readonly search?: string;
}

/** An article in the list: headline, outlet, date, and its first figures. */
export function ArticleRow({ entry: { article, claims }, search = "" }: Props) {
  const locale = useLocale();
  const { library, sidebar } = locale.words;
  const more = claims.length - FIGURES_SHOWN;
  return (
    <a class="article-row" href={hrefOf({ page: "article", id: article.id, claim: null })}>
      <span class="row-title clamped" lang={article.language ?? undefined} dir="auto">
        {article.title || sidebar.untitled}
      </span>
      <span class="meta">
        <span class="outlet">{outletOf(article)}</span>
        <time dateTime={dayOf(article)}>{dayInWords(dayOf(article), locale)}</time>
        {article.language && <span>{languageInWords(article.language, locale)}</span>}
      </span>
      {search !== "" && <PassageLine article={article} search={search} />}
      {claims.length > 0 && (
        <span class="row-figures">
          {claims.slice(0, FIGURES_SHOWN).map((one) => (
            <span key={one.claim.id} class="row-figure">
              <FigureLine claim={{ ...one.claim, via: [] }} outlet={outletOf(article)} />
            </span>
          ))}
          {more > 0 && <span class="quiet">{library.articlesPage.more({ count: more })}</span>}
        </span>
      )}
    </a>
  );
}
