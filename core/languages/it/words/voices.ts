import type { VoiceWords } from "../../word-classes";

export const voices: VoiceWords = {
  unnamed: ["alcune stime", "diverse stime", "esperti", "analisti", "osservatori", "media", "notizie di stampa"],
  soldiers: ["il prigioniero", "un prigioniero", "i prigionieri", "uno dei prigionieri", "disertore", "disertori"],
  "western-officials": [
    "stime occidentali",
    "fonti occidentali",
    "funzionari occidentali",
    "responsabili occidentali",
    "ufficiali occidentali",
    "servizi occidentali",
    "intelligence occidentale",
    "intelligence occidentali",
    "diplomatici occidentali",
  ],
};
