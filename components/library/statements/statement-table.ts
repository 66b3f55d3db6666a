import type { Locale } from "../../../locales/locale";
import { propositionName, sourceChain } from "../../../locales/source";
import type { StatementInArticle } from "../../../store/in-article";
import { outletOf } from "../../claim/shown-claim";
import { labelled } from "../out/figure-table";
import type { OutTable } from "../out/table";

/** Statements as they go out: what is said to be so, who says yes or no, and in which sentence. */
export function statementTable(statements: readonly StatementInArticle[], locale: Locale): OutTable {
  const { claims, library, out } = locale.words;
  return {
    title: library.pages.statements,
    columns: [
      ...labelled(["statement", "source", "how", "outlet", "published", "title", "address", "quote"], out.columns),
      ...["propositionId", "sourceId", "via", "stance", "certainty", "language"].map((key) => ({ key, label: null })),
    ],
    rows: statements.map(({ statement, article }) => ({
      statement: propositionName(statement.proposition, locale),
      source: sourceChain(statement, locale, outletOf(article)),
      how: `${claims.stance[statement.stance]}, ${claims.certainty[statement.certainty]}`,
      ...{ outlet: outletOf(article), published: article.publishedAt?.slice(0, 10) ?? null },
      ...{ title: article.title, address: article.urls[0] ?? "", quote: statement.quote },
      ...{ propositionId: statement.proposition, sourceId: statement.source, via: statement.via.join(" ") },
      ...{ stance: statement.stance, certainty: statement.certainty, language: article.language },
    })),
  };
}
