import type { SafetyWords } from "./safety-words";

const articles = (count: number): string => `${count} Artikel`;
const comparisons = (count: number): string => (count === 1 ? "1 Vergleich" : `${count} Vergleiche`);
const quoted = (name: string): string => `„${name}“`;

export const safetyDe: SafetyWords = {
  lossTitle: (missing, before) =>
    missing === before ? `Alle ${articles(before)} fehlen` : `${missing} von ${before} Artikeln fehlen`,
  lossOfLast: "Was Sie zuletzt gespeichert haben, fehlt",
  lossOfComparisons: (count) =>
    `${count === 1 ? "1 gespeicherter Vergleich fehlt" : `${count} gespeicherte Vergleiche fehlen`}.`,
  lossWhy:
    "Die Datenbank des Browsers hat nicht mehr, was Says Who darin gespeichert hatte. Das kommt nach einem Absturz, bei voller Festplatte oder beschädigten Dateien vor.",
  copyHas: (copied, missing) =>
    copied === missing
      ? "Die zweite Kopie hat alles. Sie bleibt unberührt, bis Sie es zurückholen; was Sie seither gespeichert haben, wird nicht überschrieben."
      : `Die zweite Kopie hat ${copied} von ${missing} fehlenden Artikeln. Sie bleibt unberührt, bis Sie sie zurückholen; was Sie seither gespeichert haben, wird nicht überschrieben.`,
  copyHasNone:
    "Die zweite Kopie hat nichts davon. Wenn Sie eine Sicherung haben, spielen Sie sie ein: Nichts wird überschrieben.",
  bringBack: "Alles zurückholen",
  bringingBack: "Wird zurückgeholt",
  broughtBack: (count, compared) =>
    count + compared === 0
      ? "Fertig: Alles aus der zweiten Kopie ist in Ihrer Bibliothek."
      : `${[count > 0 ? articles(count) : "", compared > 0 ? comparisons(compared) : ""].filter(Boolean).join(" und ")} ${count + compared === 1 ? "ist" : "sind"} wieder da.`,
  unreadable: (files) => `${files === 1 ? "1 Datei" : `${files} Dateien`} der zweiten Kopie ließen sich nicht lesen.`,
  accept: "Verstanden",
  toBackup: "Sicherung einspielen",
  copyProblems: {
    full: "Die Festplatte ist voll: Was Sie zuletzt gespeichert haben, hat keine zweite Kopie. Schaffen Sie Platz; bis dahin wird nichts mehr gespeichert.",
    failed:
      "Der Browser ließ Says Who die zweite Kopie des zuletzt Gespeicherten nicht schreiben. Beim nächsten Speichern wird es erneut versucht.",
  },
  copyPlaces: {
    ownFiles:
      "Eine zweite Kopie von allem liegt neben der Datenbank des Browsers, in eigenen Dateien der Erweiterung. Was Sie löschen, wird auch dort gelöscht.",
    settings:
      "Eine zweite Kopie von allem liegt bei den Einstellungen, weil dieser Browser der Erweiterung hier keine eigenen Dateien gibt. Was Sie löschen, wird auch dort gelöscht.",
  },
  suggestion:
    "Ihre Bibliothek wächst. Jeden Tag eine Sicherung speichern, damit sie auch den Verlust dieses Rechners übersteht?",
  suggestionYes: "Jeden Tag sichern",
  suggestionNo: "Nein",
  backupFailed: (day, why) =>
    `Die tägliche Sicherung ist am ${day} misslungen: ${
      {
        notAllowed:
          "Der Browser erlaubt das Speichern von Dateien nicht mehr. Schalten Sie sie in den Einstellungen aus und wieder ein.",
        notSaved: "Der Browser hat die Datei nicht gespeichert.",
        notWritten: "Sie ließ sich nicht schreiben.",
      }[why]
    }`,
  backupWorked: (day) => `Zuletzt gelang sie am ${day}.`,
  backupNeverWorked: "Gelungen ist sie bisher nie.",
  leftOut: (names) =>
    `Nicht in der letzten Sicherung, weil es sich nicht wieder einspielen ließe: ${names.map(quoted).join(", ")}. Alles andere ist darin.`,
  notDownloaded: "Der Browser hat die Datei nicht gespeichert. Nichts wurde geändert.",
  handedOver: (file) => `Dem Browser als ${file} übergeben. Sehen Sie in Ihren Downloads nach, ob sie da ist.`,
};
