import type { Locale } from "../../../locales/locale";
import { outletOf } from "../../claim/shown-claim";
import { labelled } from "../out/figure-table";
import type { OutTable } from "../out/table";
import type { ArticleEntry } from "./entry";

/** The list of articles as it goes out. */
export function articleTable(entries: readonly ArticleEntry[], locale: Locale): OutTable {
  const { library, out } = locale.words;
  return {
    title: library.pages.articles,
    columns: [
      ...labelled(["title", "outlet", "published", "language", "figures", "address"], out.columns),
      { key: "tags", label: library.article.tags },
    ],
    rows: entries.map(({ article, claims, tags }) => ({
      ...{ title: article.title, outlet: outletOf(article), published: article.publishedAt?.slice(0, 10) ?? null },
      ...{ language: article.language, figures: claims.length, address: article.urls[0] ?? "", tags: tags.join(", ") },
    })),
  };
}
