import type { OptionsWords, WelcomeWords } from "./page-words";

const german = (share: number): string => String(share).replace(".", ",");

export const optionsDe: OptionsWords = {
  title: "Einstellungen",
  unreadable:
    "Einige Ihrer Einstellungen waren nicht lesbar; stattdessen gelten die üblichen. Nichts wurde überschrieben.",
  appearance: "Sprache und Aussehen",
  language: "Sprache",
  languages: { auto: "wie der Browser", en: "English", de: "Deutsch" },
  theme: "Farben",
  themes: { auto: "wie das System", light: "hell", dark: "dunkel" },
  reading: "Was gelesen wird",
  paused: { label: "Pause", hint: "Nirgends wird etwas von selbst gelesen. Worum Sie bitten, wird weiterhin gelesen." },
  onlyOnClick: {
    label: "Nur lesen, wenn ich es verlange",
    hint: "Seiten werden nicht einmal angesehen, bis Sie auf „Diese Seite lesen“ klicken.",
  },
  privateWindows: {
    label: "In privaten Fenstern lesen",
    hint: "Artikel aus privaten Fenstern werden wie alle anderen gespeichert. Auch der Browser muss es erlauben.",
  },
  sitesOff: "Auf diesen Websites nie von selbst lesen",
  sitesOffHint: "Unterseiten des Namens sind eingeschlossen.",
  sitesOffNone: "Keine Website ist ausgeschaltet.",
  site: "Website",
  sitePlaceholder: "example.org",
  add: "Hinzufügen",
  remove: (site) => `${site} entfernen`,
  notASite: "Das ist keine Adresse einer Website.",
  data: "Was gespeichert ist",
  stored: (articles, figures, comparisons) =>
    `${articles} Artikel, ${figures === 1 ? "1 Zahl" : `${figures} Zahlen`} und ${comparisons === 1 ? "1 Vergleich" : `${comparisons} Vergleiche`}, alles auf diesem Gerät.`,
  forgetSite: "Eine Website vergessen",
  forgetPeriod: "Einen Zeitraum vergessen",
  forgetAll: "Alles vergessen",
  delete: "Löschen …",
  deleteSure: "Endgültig löschen",
  keep: "Behalten",
  sureSite: (site) =>
    `Alle Artikel von ${site} mit ihren Zahlen und Ihren Notizen löschen? Das lässt sich nicht rückgängig machen.`,
  surePeriod: (from, to) =>
    `Alle Artikel löschen, die vom ${from} bis zum ${to} zuerst gelesen wurden? Das lässt sich nicht rückgängig machen.`,
  sureAll: "Alle Artikel, Zahlen, Notizen, Urteile und Vergleiche löschen? Das lässt sich nicht rückgängig machen.",
  deleted: (count) => `${count} Artikel gelöscht.`,
  deletedAll: "Alles wurde gelöscht.",
  choose: "auswählen …",
  backup: {
    title: "Sicherung",
    hint: "Eine Datei mit allen Artikeln, Zahlen, Notizen, Urteilen und Vergleichen. Wer die Datei hat, kann sie lesen.",
    save: "Sicherung speichern",
    saving: "Die Sicherung wird geschrieben",
    saved: (file) => `Gespeichert als ${file}, wo Ihr Browser Downloads ablegt.`,
    bringIn: "Sicherung einlesen …",
    bringingIn: "Die Sicherung wird geprüft und dann eingelesen",
    broughtIn: (added, known, comparisons) =>
      `${added} Artikel hinzugekommen, ${known} ${known === 1 ? "war" : "waren"} schon da; ${comparisons === 1 ? "1 Vergleich" : `${comparisons} Vergleiche`}. Nichts von Ihnen wurde überschrieben.`,
    automatic: {
      label: "Jeden Tag eine Sicherung speichern",
      hint: "In den Ordner „Says Who“ bei Ihren Downloads, wenn Sie die Seitenleiste oder die Bibliothek öffnen. Der Browser fragt einmal um Erlaubnis. Alte Dateien bleiben, bis Sie sie löschen.",
    },
    notAllowed: "Der Browser erlaubt nicht, Dateien zu speichern; von selbst wird also nichts gesichert.",
    problems: {
      notABackup: "Diese Datei ist keine Sicherung von Says Who. Nichts wurde geändert.",
      newerBackup:
        "Diese Sicherung hat ein neueres Says Who geschrieben. Bitte erst aktualisieren. Nichts wurde geändert.",
      damagedBackup: "Diese Sicherung ist beschädigt oder wurde verändert. Nichts wurde geändert.",
      tooLargeBackup: "Diese Datei enthält mehr, als eine Sicherung von Says Who kann. Nichts wurde geändert.",
    },
  },
  archive: {
    title: "Ein Archiv",
    hint: "Artikel, die in Dateien liegen, werden hier gelesen, auf diesem Rechner, als hätten Sie sie geöffnet. Behalten wird, was zu einem verfolgten Thema gehört.",
    lines: "Zeilen mit Artikeln oder gespeicherte Seiten einlesen …",
    folder: "Einen Ordner davon einlesen …",
    reading: "Das Archiv wird gelesen",
    stop: "Anhalten",
    stopped: "Angehalten. Was bis dahin gespeichert wurde, bleibt.",
    came: ({ added, changed, known }) =>
      `${added} Artikel hinzugekommen, ${changed} mit neuer Fassung, ${known} ${known === 1 ? "war" : "waren"} schon da.`,
    skippedCount: (count) => `${count} ausgelassen, und warum`,
    named: (names, more) => `${names.join(", ")}${more > 0 ? ` und ${more} weitere` : ""}.`,
    skipped: {
      badLine: "In dieser Zeile steht kein Artikel, oder was sie von ihm sagt, ist nicht so, wie es sein muss:",
      noAddress: "Nirgends steht, von welcher Adresse dies kommt:",
      offTopic: "Nicht zu einem verfolgten Thema:",
      otherKind: "Keine Art von Datei, die hier gelesen wird; bitte solche Seiten als HTML speichern:",
      unreadable: "Die Datei ließ sich nicht lesen, oder nicht bis zum Ende:",
    },
  },
};

export const welcomeDe: WelcomeWords = {
  title: "Wer sagt das?",
  lead: "Says Who liest die Zahlen in Nachrichtenartikeln: wie viele, wer es sagt und wie sicher. Es merkt sie sich und zeigt in der Seitenleiste, wie jede Zahl neben denen steht, die Sie vorher gelesen haben.",
  tryTitle: "Hier ausprobieren",
  tryLead:
    "Der Artikel ist erfunden, seine Lektüre ist echt: Er wurde eben auf dieser Seite gelesen. Daneben steht, was die Leiste zeigt. Klicken Sie auf eine Zahl, und ihr Satz wird im Artikel markiert.",
  tryNote:
    "Er steht neben drei weiteren erfundenen Artikeln, die diese Seite mitbringt. Keiner davon kommt in Ihre Bibliothek.",
  panel: "Die Leiste neben dem Artikel",
  readHere: "eben gelesen",
  wouldLead: "Bei eigenen Artikeln öffnet dieser Link Ihre Bibliothek. Die erfundenen stehen nicht darin.",
  stepsTitle: "Ihre ersten Minuten",
  pin: {
    chrome:
      "Holen Sie den Knopf dahin, wo Sie ihn sehen: Klicken Sie auf das Puzzleteil neben der Adressleiste, dann auf die Nadel neben Says Who.",
    firefox:
      "Holen Sie den Knopf dahin, wo Sie ihn sehen: Klicken Sie auf das Puzzleteil neben der Adressleiste, dann auf das Zahnrad neben Says Who, dann auf „An Symbolleiste anheften“.",
  },
  steps: [
    "Lesen Sie Nachrichten wie immer. Bei einem Artikel zum Thema zeigt der Knopf, wie viele Zahlen gefunden wurden.",
    "Klicken Sie auf den Knopf: Die Leiste öffnet sich, mit jeder Zahl, wer sie nennt und wer etwas anderes sagt.",
    "Die Bibliothek behält alles: zum Suchen, Berichtigen, Vergleichen und Speichern als Tabelle.",
  ],
  languages: (names) =>
    `Verfolgt wird bisher ein Thema, Nordkoreas Militärhilfe für Russland, in diesen Sprachen: ${names}. Alle anderen Seiten bleiben unbehelligt.`,
  rightTitle: "Wie oft es richtig liegt",
  right: ({ passages, figures, sources, statements }) => [
    "Kein Programm liest jeden Satz richtig. Says Who sagt lieber nichts, als zu raten: Bei jeder Zahl stehen ihr Satz und die Gründe für die Lesart („Warum?“), und Sie können berichtigen, was falsch ist.",
    `Gemessen an ${passages} Textstellen, die es nicht kannte, die meisten in der Art gewöhnlicher Nachrichten, fand es etwa vier von fünf Zahlen (F1 ${german(figures)}), gab bei ${sources} von 100 davon die Quelle an, die auch sorgfältige Leser nennen, und fand etwa die Hälfte der Aussagen, wer was für wahr erklärt (F1 ${german(statements)}). Lesen Sie also den Satz, bevor Sie die Zahl zitieren.`,
  ],
  promiseTitle: "Was es nie tut",
  promises: [
    "Nichts verlässt Ihr Gerät: kein Konto, kein Server, keine Statistik. Die eigenen Regeln der Erweiterung verbieten ihr jede Verbindung.",
    "Es ändert keine Seite und ruft keine ab. Es liest, was Sie ohnehin sehen.",
    "Es fällt kein eigenes Urteil. Es zeigt, wer was sagt; wie weit man dem trauen kann, entscheiden Sie.",
  ],
  permissionsTitle: "Welche Rechte es braucht, und wozu",
  permissionsLead: "Browser nennen Berechtigungen in beunruhigenden Worten. Wozu jede dient, steht hier.",
  permissions: [
    {
      name: "Daten auf allen Websites lesen",
      reason:
        "Niemand kann alle Nachrichtenseiten der Welt vorher aufzählen. Ein kleines Skript sieht nach, ob eine Seite ein Artikel zum Thema ist, und tut sonst nichts. Nur dann wird die Seite gelesen.",
    },
    {
      name: "Skripte",
      reason: "Setzt den Leser in eine solche Seite oder in eine, um die Sie bitten, und in keine andere.",
    },
    {
      name: "Speicher, unbegrenzt",
      reason: "Behält Ihre Artikel und Einstellungen und hindert den Browser daran, sie aus Platzmangel zu löschen.",
    },
    { name: "Seitenleiste", reason: "Zeigt die Leiste neben der Seite." },
    {
      name: "Kontextmenü",
      reason:
        "Bietet im Menü der Seite „Diese Seite lesen“ an, und „Diese Zahl hinzufügen“ für Text, den Sie markiert haben.",
    },
    {
      name: "Downloads (nur auf Wunsch)",
      reason: "Speichert jeden Tag eine Sicherung, wenn Sie das einschalten. Bis dahin wird nicht danach gefragt.",
    },
  ],
  control: "Sie können es anhalten, auf einer Website ausschalten oder nur auf Klick lesen lassen.",
  toOptions: "Einstellungen",
  toLibrary: "Bibliothek öffnen",
};
