import type { VerdictWords } from "./verdict-words";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const verdictDe: VerdictWords = {
  denied: ({ source, day }) => `Genau diese Zahl wird bestritten: ${source} (${day}).`,
  breaksSeries: ({ source, value, day }) =>
    `${source} hatte schon ${value} genannt (${day}); eine solche Summe kann nicht sinken.`,
  timesAsHigh: (times, { source, value }) =>
    `${times}-mal so hoch wie die Zahl derselben Zeit von: ${source}, ${value}.`,
  timesLower: (times, { source, value }) => `${source} nennt für dieselbe Zeit das ${times}-Fache: ${value}.`,
  percentHigher: (percent, { source, value }) =>
    `${percent} höher als die Zahl derselben Zeit von: ${source}, ${value}.`,
  percentLower: (percent, { source, value }) =>
    `${percent} niedriger als die Zahl derselben Zeit von: ${source}, ${value}.`,
  differs: ({ source, value }) => `Weicht ab von der Zahl derselben Zeit von: ${source}, ${value}.`,
  superseded: ({ source, value, day }) => `Inzwischen überholt – ${source}: ${value} (${day}).`,
  updated: ({ source, value, day }) => `Neuer als die frühere Angabe – ${source}: ${value} (${day}).`,
  agrees: ({ source, value, day }) => `Stimmt überein mit: ${source}, ${value} (${day}).`,
  sameOrigin: ({ source, day }) =>
    `Dieselbe Zahl von ${source} stand schon anderswo (${day}): ein Ursprung, nicht zwei.`,
  qualifierDropped: ({ value }) => `Dort hieß es „${value}“.`,
  first: "Die erste Zahl hierzu, die Sie gelesen haben.",
  apart: {
    deadVersusAll: "Nicht vergleichbar: nur Getötete, gegen Getötete oder Verwundete.",
    woundedVersusAll: "Nicht vergleichbar: nur Verwundete, gegen Getötete oder Verwundete.",
    planVersusSent: "Nicht vergleichbar: ein Vorhaben, gegen entsandte Soldaten.",
    sentVersusPresent: "Nicht vergleichbar: insgesamt entsandt, gegen gleichzeitig vor Ort.",
    returnedVersusSent: "Nicht vergleichbar: zurückgekehrt, gegen entsandt.",
    shareVersusCount: "Nicht vergleichbar: ein Anteil, gegen eine Anzahl.",
    otherMeasure: "Nicht vergleichbar: Gezählt wird etwas anderes.",
    unit: "Nicht vergleichbar: in einer anderen Einheit.",
    noDate: "Nicht vergleichbar: Von einer der Zahlen ist kein Tag bekannt.",
  },
  timeApart: (days, { source }) =>
    `Aus derselben Zeit gibt es nichts zum Vergleich; die Zahl von ${source} liegt ${days} Tage entfernt.`,
  independence: (articles, outlets, origins) =>
    `${articles} Artikel, ${plural(outlets, "Medium", "Medien")}, ${plural(origins, "Ursprung", "Ursprünge")}`,
  oneSourceOnly: "Nur eine Quelle",
};
