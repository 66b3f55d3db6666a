import type { Certainty, Stance } from "../core/claims/claim";
import type { OutWords } from "./out-words";

/** Behind a comma and before the name, which stays in the nominative: some are plural, some have an article. */
const SAID: Readonly<Record<Certainty, string>> = {
  stated: "Quelle:",
  estimated: "geschätzt, Quelle:",
  alleged: "unter Vorbehalt berichtet, Quelle:",
};

const DONE: Readonly<Record<Exclude<Stance, "asserts">, string>> = {
  confirms: "bestätigt, Quelle:",
  denies: "bestritten, Quelle:",
  doubts: "bezweifelt, Quelle:",
};

export const outDe: OutWords = {
  open: "Speichern als …",
  csv: "Tabelle für die Tabellenkalkulation (CSV)",
  markdown: "Tabelle für ein Dokument (Markdown)",
  json: "Daten für ein Programm (JSON)",
  jsonLd: "Behauptungen als verknüpfte Daten (JSON-LD)",
  ris: "Artikel für Zotero, EndNote, Citavi (RIS)",
  csl: "Artikel für Zitierprogramme (CSL-JSON)",
  svg: "Diagramm als Zeichnung (SVG)",
  png: "Diagramm als Bild (PNG)",
  notDrawn: "Der Browser konnte das Bild nicht zeichnen.",
  columns: {
    measure: "Zählt",
    figure: "Zahl",
    how: "Wie es gesagt wird",
    source: "Wer es sagt",
    asOf: "Stand",
    verdict: "Neben den anderen",
    reader: "Ihr Urteil",
    outlet: "Medium",
    published: "Erschienen",
    title: "Überschrift",
    address: "Adresse",
    quote: "Satz",
    language: "Sprache",
    statement: "Aussage",
    figures: "Zahlen",
  },
  cite: {
    cite: "Zitieren",
    cited: "Zum Zitieren kopiert",
    notCopied: "Der Browser ließ das Kopieren nicht zu. Hier zum Kopieren von Hand:",
    by: (source, stance, certainty) => `, ${stance === "asserts" ? SAID[certainty] : DONE[stance]} ${source}`,
    corrected: (reading) => ` [von der Leserin oder dem Leser berichtigt; gelesen als: ${reading}]`,
    added: " [von der Leserin oder dem Leser ergänzt]",
  },
};
