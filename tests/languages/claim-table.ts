import type { Claim } from "../../core/claims/claim";

/** A passage of the corpus with what was read in it. */
export interface TableRow {
  readonly sentence: string;
  readonly claims: readonly Claim[];
}

/** A page that people who speak a language can check: each passage with its figures marked, and a row for each claim. */
export function claimTable(name: string, rows: readonly TableRow[]): string {
  const intro = `# What is read in ${name}\n\nGenerated from claims.ts, to be checked by people who speak the language.\n`;
  const head = [
    "| passage | measure | low / best / high | source | how | rules |",
    "| --- | --- | --- | --- | --- | --- |",
  ];
  return `${intro}\n${[...head, ...rows.flatMap(linesOf)].join("\n")}\n`;
}

function linesOf({ sentence, claims }: TableRow): string[] {
  if (claims.length === 0) return [`| ${inCell(sentence)} | – | | | | |`];
  return claims.map((claim, i) => {
    const isAnother = i === 0 || claim.start !== claims[i - 1]?.start;
    return `| ${isAnother ? inCell(marked(sentence, claim)) : ""} | ${cellsOf(claim).join(" | ")} |`;
  });
}

function marked(sentence: string, { start, end }: Claim): string {
  return `${sentence.slice(0, start)}**${sentence.slice(start, end)}**${sentence.slice(end)}`;
}

function cellsOf({ measure, low, best, high, source, via, stance, certainty, asOf, reasons }: Claim): string[] {
  const rules = [...reasons.measure, ...reasons.source].map(({ rule }) => inCell(rule)).join(", ");
  return [
    measure,
    `${low} / ${best} / ${high}`,
    [source, ...via].join(" ← "),
    [stance, certainty, asOf].join(", "),
    rules,
  ];
}

const inCell = (text: string): string => text.replaceAll("\n", " ").replaceAll("|", "\\|");
