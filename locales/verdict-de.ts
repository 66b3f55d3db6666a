import type { OtherWords, VerdictWords } from "./verdict-words";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The other figure behind a dash, where its source stays in the nominative: " – westliche Vertreter: etwa 4000 (13. Jan. 2025)". */
const beside = ({ source, value, details }: Pick<OtherWords, "source" | "value" | "details">): string =>
  ` – ${source}: ${value} (${details})`;

const another = (time: string): string => ["andere Angabe", time].filter(Boolean).join(" ");

export const verdictDe: VerdictWords = {
  denied: ({ source, when }) => `Genau diese Zahl wird bestritten: ${source} (${when}).`,
  doubted: ({ source, when }) => `Genau diese Zahl wird bezweifelt: ${source} (${when}).`,
  denies: (other) => `Steht gegen eine andere Angabe${beside(other)}.`,
  fell: (other) => `Niedriger als zuvor${beside(other)}; eine solche Summe kann nicht sinken.`,
  fellLater: (other) => `Später niedriger angegeben${beside(other)}; eine solche Summe kann nicht sinken.`,
  timesAsHigh: (times, other, time) => `${times}-mal so hoch wie eine ${another(time)}${beside(other)}.`,
  timesLower: (times, other, time) => `Eine ${another(time)} ist ${times}-mal so hoch${beside(other)}.`,
  percentHigher: (percent, other, time) => `${percent} höher als eine ${another(time)}${beside(other)}.`,
  percentLower: (percent, other, time) => `${percent} niedriger als eine ${another(time)}${beside(other)}.`,
  differs: (other, time) => `Weicht ab: eine ${another(time)}${beside(other)}.`,
  toldOtherwise: ({ outlet, ...other }) => `In ${outlet} steht es anders${beside(other)}.`,
  time: {
    day: "vom selben Tag",
    week: "innerhalb einer Woche",
    month: "innerhalb eines Monats",
    year: "für dasselbe Jahr",
    near: "aus etwa derselben Zeit",
  },
  superseded: (other) => `Später anders angegeben${beside(other)}.`,
  updated: (other) => `Neuer als die frühere Angabe${beside(other)}.`,
  close: (other, time) => `Nahe an einer anderen Angabe${time && ` ${time}`}, aber nicht gleich${beside(other)}.`,
  agrees: (other) => `Stimmt überein${beside(other)}.`,
  fits: (other) => `Passt zusammen${beside(other)}.`,
  sameOrigin: ({ source, outlet, details }) =>
    `Steht auch in ${outlet}, mit derselben Quelle – ${source} (${details}): ein Ursprung, nicht zwei.`,
  copied: ({ outlet, details }) => `Wort für Wort wie in ${outlet} (${details}): ein Ursprung, nicht zwei.`,
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
    order: "die Daten verraten nicht, welche der beiden die neuere ist",
    part: "die niedrigere liegt so weit darunter, dass sie eher ein Teil oder ein Zuwachs ist",
  },
  notComparable: ({ source, value, details }, why) => `Nicht vergleichbar – ${source}: ${value} (${details}); ${why}.`,
  timeApart: (other, distance) => `Aus derselben Zeit gibt es nichts zum Vergleich; ${distance}${beside(other)}.`,
  daysBefore: (days) => `${days} Tage davor`,
  daysAfter: (days) => `${days} Tage danach`,
  atLeast: (days) => `mindestens ${days}`,
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
    byReader: "mit einer von Ihnen berichtigten oder hinzugefügten Zahl",
  },
};
