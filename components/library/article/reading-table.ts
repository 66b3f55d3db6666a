import type { Locale } from "../../../locales/locale";
import type { Store } from "../../../store/database";
import type { ClaimInArticle } from "../../../store/in-article";
import { byMeasure } from "../../claim/by-measure";
import { isRejected, shownClaim } from "../../claim/shown-claim";
import type { ArticleReading } from "../../reading/article-reading";
import { besides, verdictsOf } from "../../verdict/verdicts";
import { type LibraryFigure, libraryFigure } from "../figure/library-figure";
import { figureTable } from "../out/figure-table";
import type { OutTable } from "../out/table";

/** An article's figures as they go out: without those that the reader rejected. */
export const keptFigures = ({ claims }: ArticleReading): LibraryFigure[] => kept(claims).map(libraryFigure);

/** The same as a table, each with how it stands beside those of other articles. */
export async function readingTable(store: Store, reading: ArticleReading, locale: Locale): Promise<OutTable> {
  const { article, claims } = reading;
  const verdicts = new Map(
    await Promise.all(
      byMeasure(kept(claims)).map(async ([measure, own]) => {
        const beside = await besides(store, measure, article.id);
        return [measure, verdictsOf(own.map(shownClaim), beside, article)] as const;
      }),
    ),
  );
  const title = article.title || locale.words.sidebar.untitled;
  return figureTable(
    title,
    keptFigures(reading),
    locale,
    ({ identity, claim }) => verdicts.get(claim.measure)?.get(identity) ?? [],
  );
}

const kept = (claims: readonly ClaimInArticle[]): ClaimInArticle[] => claims.filter((one) => !isRejected(one));
