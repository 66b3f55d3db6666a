import type { Phrases } from "../../claim-words";

/** What somebody's words are called: the article's form behind "in" and "laut", the noun there, and with "zufolge". */
const MASCULINE = [
  ...["Bericht", "Vortrag", "Beitrag", "Artikel", "Post", "Tweet", "Brief", "Lagebericht", "Jahresbericht", "Aufsatz"],
  ...["Untersuchungsbericht", "Zwischenbericht", "Rechenschaftsbericht", "Kommentar", "Vermerk", "Eintrag", "Aushang"],
];
const NEUTER = [
  ...[
    "Dokument",
    "Schreiben",
    "Papier",
    "Interview",
    "Gespräch",
    "Dossier",
    "Memo",
    "Memorandum",
    "Bulletin",
    "Gutachten",
  ],
  ...["Kommuniqué", "Statement", "Briefing", "Protokoll", "Positionspapier", "Weißbuch", "Video", "Buch", "Fazit"],
];
const FEMININE = [
  ...["Mitteilung", "Erklärung", "Meldung", "Pressemitteilung", "Stellungnahme", "Studie", "Analyse", "Untersuchung"],
  ...[
    "Rede",
    "Ansprache",
    "Videobotschaft",
    "Botschaft",
    "Aufstellung",
    "Übersicht",
    "Bilanz",
    "Zählung",
    "Auswertung",
  ],
  ...["Anhörung", "Unterrichtung", "Veröffentlichung", "Depesche", "Nachricht", "Aussendung", "Bekanntmachung"],
  ...["Recherche", "Reportage", "Akte", "Notiz", "Liste", "Zusammenfassung", "Verlautbarung", "Pressekonferenz"],
];

/** "laut einem Bericht", "in einem Bericht": their author follows in the genitive or behind "von". */
const led = (nouns: Phrases, one: string, the: string): Phrases =>
  nouns.flatMap((noun) => ["laut", "nach", "gemäß"].flatMap((by) => [`${by} ${one} ${noun}`, `${by} ${the} ${noun}`]));

export const reportsBy: Phrases = [
  ...led(MASCULINE, "einem", "dem"),
  ...led(NEUTER, "einem", "dem"),
  ...led(FEMININE, "einer", "der"),
];

/** What was told of last tells more: "dem Bericht zufolge", "heißt es in der Studie", "so die Erklärung". */
const told = (nouns: Phrases, who: string, to: string): Phrases =>
  nouns.flatMap((noun) => [
    `${to} ${noun} zufolge`,
    ...["heißt es in", "hieß es in"].map((says) => `${says} ${to} ${noun}`),
    ...(to === "dem" ? ["heißt es im", "hieß es im"].map((says) => `${says} ${noun}`) : []),
    `so ${who} ${noun}`,
  ]);

export const sameReport: Phrases = [
  ...told(MASCULINE, "der", "dem"),
  ...told(NEUTER, "das", "dem"),
  ...told(FEMININE, "die", "der"),
];
