import { compareArticle } from "../../core/comparison/compare";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { relations } from "../../core/topic-of";
import { claimInWords, figureAlone } from "../../locales/claim";
import { loadLocale } from "../../locales/locale";
import { MEASURES } from "../../locales/names";
import { measureName } from "../../locales/source";
import type { ArticleRecord, ClaimRecord } from "../../store/records";
import { verdictInWords } from "./verdict";

/** A saved figure with the article that has it. */
interface Saved {
  readonly claim: ClaimRecord;
  readonly outlet: string;
}

const LOCALE = await loadLocale("en", []);
const HEAD = ["as of", "figure", "who says so", "how sure", "read in", "beside the others"] as const;

/** The saved figures of each measure below each other with what the comparison says of each, for the terminal. */
export function tableOf(claims: readonly ClaimRecord[], articles: readonly ArticleRecord[]): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const saved = claims.flatMap((claim) => {
    const article = byId.get(claim.articleId);
    return article?.versionId === claim.versionId ? [{ claim, outlet: article.publisher ?? article.site }] : [];
  });
  const tables = MEASURES.map((measure) => tableOfMeasure(measure, saved)).filter((table) => table !== "");
  return tables.join("\n");
}

function tableOfMeasure(measure: string, saved: readonly Saved[]): string {
  const ordered = saved
    .filter(({ claim }) => claim.measure === measure)
    .sort((a, b) => (a.claim.asOf ?? "").localeCompare(b.claim.asOf ?? ""));
  const all = ordered.map(compared);
  const rows = ordered.map((one) => rowOf(one, all));
  return rows.length === 0 ? "" : `${measureName(measure, LOCALE)}\n${drawn([[...HEAD], ...rows])}\n`;
}

function compared({ claim, outlet }: Saved): ComparedClaim {
  return { ...claim, id: claim.identity, outlet };
}

function rowOf({ claim, outlet }: Saved, all: readonly ComparedClaim[]): string[] {
  const [verdict] = compareArticle([compared({ claim, outlet })], all, relations).get(claim.identity) ?? [];
  const words = claimInWords(claim, LOCALE, outlet, "short");
  return [
    claim.asOf ?? "",
    figureAlone(words, LOCALE),
    words.source,
    words.certainty,
    outlet,
    verdict ? verdictInWords(verdict) : "",
  ];
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
