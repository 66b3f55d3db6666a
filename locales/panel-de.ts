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
  rows: {
    inArticles: (count) => `in ${count} Artikeln`,
    otherUnits: (count) => `${count === 1 ? "1 Zahl" : `${count} Zahlen`} in anderer Einheit: nur in der Bibliothek.`,
    key: { estimate: "geschätzt oder unbestätigt", denied: "bestritten", open: "oder mehr, oder weniger" },
  },
};
