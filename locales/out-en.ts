import type { Certainty, Stance } from "../core/claims/claim";
import type { OutWords } from "./out-words";

const SAID: Readonly<Record<Certainty, string>> = {
  stated: "according to",
  estimated: "estimated by",
  alleged: "reportedly, and not vouched for, according to",
};

const DONE: Readonly<Record<Exclude<Stance, "asserts">, string>> = {
  confirms: "confirmed by",
  denies: "denied by",
  doubts: "doubted by",
};

export const outEn: OutWords = {
  open: "Save as…",
  csv: "Table for a spreadsheet (CSV)",
  markdown: "Table for a document (Markdown)",
  json: "Data for a program (JSON)",
  jsonLd: "Claims as linked data (JSON-LD)",
  ris: "Articles for Zotero, EndNote, Citavi (RIS)",
  csl: "Articles for programs that cite (CSL-JSON)",
  svg: "Chart as drawing (SVG)",
  png: "Chart as picture (PNG)",
  notDrawn: "The browser could not draw the picture.",
  columns: {
    measure: "Counts",
    figure: "Figure",
    how: "How it is said",
    source: "Who says so",
    asOf: "As of",
    verdict: "Beside the others",
    reader: "Your judgement",
    outlet: "Outlet",
    published: "Published",
    title: "Headline",
    address: "Address",
    quote: "Sentence",
    language: "Language",
    statement: "Statement",
    figures: "Figures",
  },
  cite: {
    cite: "Cite",
    cited: "Copied for citing",
    notCopied: "The browser did not let it be copied. Here it is to copy by hand:",
    by: (source, stance, certainty) => `, ${stance === "asserts" ? SAID[certainty] : DONE[stance]} ${source}`,
    corrected: (reading) => ` [corrected by the reader; the program had read: ${reading}]`,
    added: " [added by the reader]",
  },
};
