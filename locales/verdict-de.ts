import type { Nearness } from "../core/comparison/period";
import type { VerdictWords } from "./verdict-words";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const SAME: Readonly<Record<Nearness, string>> = {
  day: "vom selben Tag",
  week: "derselben Woche",
  month: "desselben Monats",
  year: "desselben Jahres",
};

export const verdictDe: VerdictWords = {
  denied: ({ source, day }) => `Genau diese Zahl wird bestritten: ${source} (${day}).`,
  doubted: ({ source, day }) => `Genau diese Zahl wird bezweifelt: ${source} (${day}).`,
  denies: ({ source, value, day }) => `Steht gegen die Zahl von ${source}: ${value} (${day}).`,
  breaksSeries: ({ source, value, day }) =>
    `${source} hatte schon ${value} genannt (${day}); eine solche Summe kann nicht sinken.`,
  timesAsHigh: (times, { source, value }, time) =>
    `${times}-mal so hoch wie die Zahl ${SAME[time]} von ${source}: ${value}.`,
  timesLower: (times, { source, value }, time) =>
    `Die Zahl ${SAME[time]} von ${source} ist ${times}-mal so hoch: ${value}.`,
  percentHigher: (percent, { source, value }, time) =>
    `${percent} höher als die Zahl ${SAME[time]} von ${source}: ${value}.`,
  percentLower: (percent, { source, value }, time) =>
    `${percent} niedriger als die Zahl ${SAME[time]} von ${source}: ${value}.`,
  differs: ({ source, value }, time) => `Weicht ab von der Zahl ${SAME[time]} von ${source}: ${value}.`,
  superseded: ({ source, value, day }) => `Inzwischen überholt – ${source}: ${value} (${day}).`,
  updated: ({ source, value, day }) => `Neuer als die frühere Angabe – ${source}: ${value} (${day}).`,
  agrees: ({ source, value, day }) => `Stimmt überein mit ${source}: ${value} (${day}).`,
  sameOrigin: ({ source, outlet, day }) => `${outlet} hat sie auch von ${source} (${day}): ein Ursprung, nicht zwei.`,
  copied: ({ outlet, day }) => `Wort für Wort wie in ${outlet} (${day}): ein Ursprung, nicht zwei.`,
  qualifierDropped: ({ value }) => `Dort heißt es „${value}“.`,
  first: "Die erste Zahl hierzu, die Sie gelesen haben.",
  apart: {
    deadVersusAll: "nur Getötete gegen Getötete oder Verwundete",
    woundedVersusAll: "nur Verwundete gegen Getötete oder Verwundete",
    planVersusSent: "ein Vorhaben gegen entsandte Soldaten",
    sentVersusPresent: "insgesamt entsandt gegen gleichzeitig vor Ort",
    returnedVersusSent: "zurückgekehrt gegen entsandt",
    shareVersusCount: "ein Anteil gegen eine Anzahl",
    otherMeasure: "gezählt wird etwas anderes",
    unit: "eine andere Einheit",
    noDate: "von einer der Zahlen ist kein Tag bekannt",
    denial: "eine von beiden bestreitet nur eine andere Zahl",
    part: "so weit unter der anderen, dass sie eher ein Teil oder ein Zuwachs ist",
  },
  notComparable: ({ source, value, day }, why) => `Nicht vergleichbar mit ${source}, ${value} (${day}): ${why}.`,
  timeApart: (days, { source, value }) =>
    `Aus derselben Zeit gibt es nichts zum Vergleich; ${source} nannte ${value}, ${days} Tage entfernt.`,
  independence: (articles, outlets, origins) =>
    `${articles} Artikel, ${plural(outlets, "Medium", "Medien")}, ${plural(origins, "Ursprung", "Ursprünge")}`,
  oneSourceOnly: "Nur eine Quelle",
  numbers: [],
  sums: {
    title: "Summen in diesem Artikel",
    fits: (measure) => `geht auf (${measure})`,
    leaves: (measure, rest, total) => `lässt ${rest} von ${total} offen (${measure})`,
    exceeds: (measure, total) => `mehr als die genannten ${total} (${measure})`,
    within: (part, whole) => `mehr „${part}“ als „${whole}“, was nicht sein kann`,
    share: (percent, base) => `${percent} von ${base}`,
  },
};
