import type { PanelWords } from "./panel-words";

export const panelDe: PanelWords = {
  chipsLabel: "Wie die Zahlen stehen",
  // After a colon: the names have no case there but the first.
  chips: {
    disputed: (count, names) => `${count} umstritten: ${names}`,
    broken: (count, names) => `${count} ${count === 1 ? "bricht" : "brechen"} die Reihe: ${names}`,
    outdated: (count) => `${count} überholt`,
    agreed: (count, names) => `${count} gestützt: ${names}`,
    alone: (count) => `${count} sonst nirgends`,
  },
  andOthers: (count) => (count === 1 ? "eine weitere Stimme" : `${count} weitere`),
  kinds: {
    denied: "Bestritten",
    breaksSeries: "Reihe gebrochen",
    differs: "Umstritten",
    superseded: "Überholt",
    updated: "Neuer",
    agrees: "Gestützt",
    sameOrigin: "Echo",
    notComparable: "Nicht vergleichbar",
    first: "Nur hier",
  },
  openInLibrary: "In der Bibliothek öffnen",
  pause: "Pause",
  resume: "Weiter",
  siteOff: "Auf dieser Website ausschalten",
  siteOn: "Auf dieser Website wieder einschalten",
  keys: {
    title: "Tasten",
    everywhere: "Wo immer der Browser gerade ist; ändern lassen sie sich dort, wo er seine Erweiterungen aufführt:",
    open: "Seitenleiste öffnen oder schließen",
    read: "diese Seite lesen",
    next: "nächste Zahl, hier und auf der Seite",
    none: "keine Taste",
    whereFigure: "In einer Zahl, sobald sie den Fokus hat:",
    inFigure: {
      next: "nächste Zahl",
      previous: "vorige Zahl",
      show: "ihren Satz auf der Seite zeigen",
      confirm: "bestätigen",
      correct: "berichtigen",
      reject: "verwerfen",
      judge: "bewerten oder etwas notieren",
      why: "warum sie so gelesen ist",
    },
  },
  rows: {
    inArticles: (count) => `in ${count} Artikeln`,
    otherUnits: (count) => `${count === 1 ? "1 Zahl" : `${count} Zahlen`} in anderer Einheit: nur in der Bibliothek.`,
    key: { estimate: "geschätzt oder unbestätigt", denied: "bestritten", open: "nach oben oder unten offen" },
  },
};
