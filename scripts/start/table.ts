import { figureInWords } from "../../locales/figure";
import { localeFor } from "../../locales/locale";
import { MEASURES } from "../../locales/names";
import { measureName, sourceChain } from "../../locales/source";
import type { ArticleRecord, ClaimRecord } from "../../store/records";

/** A saved figure with the article that has it. */
export interface Compared {
  readonly claim: ClaimRecord;
  readonly article: ArticleRecord;
}

const HEAD = ["as of", "figure", "who says so", "read in", "title"] as const;
/** Titles are cut: the table is as wide as a terminal. */
const LONGEST = 44;

/** The saved figures of each measure below each other, as a table for the terminal. */
export function tableOf(claims: readonly ClaimRecord[], articles: readonly ArticleRecord[]): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const compared = claims.flatMap((claim) => {
    const article = byId.get(claim.articleId);
    return article && article.versionId === claim.versionId ? [{ claim, article }] : [];
  });
  const tables = MEASURES.map((measure) => tableOfMeasure(measure, compared)).filter((table) => table !== "");
  return tables.join("\n");
}

function tableOfMeasure(measure: string, compared: readonly Compared[]): string {
  const rows = compared
    .filter(({ claim }) => claim.measure === measure)
    .sort((a, b) => (a.claim.asOf ?? "").localeCompare(b.claim.asOf ?? ""))
    .map(rowOf);
  return rows.length === 0 ? "" : `${measureName(measure, LOCALE)}\n${drawn([[...HEAD], ...rows])}\n`;
}

const LOCALE = localeFor("en", []);

function rowOf({ claim, article }: Compared): string[] {
  const { publisher, site, title } = article;
  const cut = title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title;
  const outlet = publisher ?? site;
  return [claim.asOf ?? "", figureInWords(claim, LOCALE), sourceChain(claim, LOCALE, outlet, "short"), outlet, cut];
}

/** Columns as wide as their widest cell. */
function drawn(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return lines.map((line) => `  ${line}`).join("\n");
}
