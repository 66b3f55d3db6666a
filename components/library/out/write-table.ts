import Papa from "papaparse";
import type { Cell, OutTable } from "./table";

/** Tells spreadsheets that the file is UTF-8: without it some read "Süd" as "SÃ¼d". */
const UTF8 = "\ufeff";

/** As RFC 4180 has it. A cell that a spreadsheet would take for a formula, and run, is marked as text. */
export function tableAsCsv({ columns, rows }: OutTable): string {
  const fields = columns.map(({ key }) => key);
  const data = rows.map((row) => fields.map((key) => row[key] ?? ""));
  return UTF8 + Papa.unparse({ fields, data }, { escapeFormulae: true });
}

/** One object a row, with every column. */
export function tableAsJson({ title, columns, rows }: OutTable): string {
  const whole = rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null])));
  return JSON.stringify({ title, rows: whole }, null, 2);
}

/** A table as GitHub and most editors know it, below its title. */
export function tableAsMarkdown({ title, columns, rows }: OutTable): string {
  const shown = columns.filter(({ label }) => label !== null);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `## ${inMarkdown(title)}`,
    "",
    line(shown.map(({ label }) => inMarkdown(label))),
    line(shown.map(() => "---")),
    ...rows.map((row) => line(shown.map(({ key }) => inMarkdown(row[key] ?? null)))),
    "",
  ].join("\n");
}

/** What a page wrote must not become a link, a picture or markup in somebody's document. */
export function inMarkdown(cell: Cell): string {
  const text = String(cell ?? "").replace(/\s+/g, " ");
  return isAddress(text) ? `<${text}>` : text.replace(/[\\`*_[\]<>|~#!]/g, "\\$&");
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s<>|]+$/.test(text);
