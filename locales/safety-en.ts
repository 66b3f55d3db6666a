import type { SafetyWords } from "./safety-words";

const articles = (count: number): string => (count === 1 ? "1 article" : `${count} articles`);
const comparisons = (count: number): string => (count === 1 ? "1 comparison" : `${count} comparisons`);
const quoted = (name: string): string => `“${name}”`;

export const safetyEn: SafetyWords = {
  lossTitle: (missing, before) =>
    missing === before
      ? `All your ${articles(before)} are missing`
      : `${missing} of your ${articles(before)} are missing`,
  lossOfLast: "What you saved last is missing",
  lossOfComparisons: (count) => `${count === 1 ? "1 saved comparison is" : `${count} saved comparisons are`} missing.`,
  lossWhy:
    "The browser’s database no longer has what Says Who had saved in it. This happens after a crash, on a full disk, or when its files are damaged.",
  copyHas: (copied, missing) =>
    copied === missing
      ? "The second copy has all of it. It stays untouched until you bring it back; nothing you saved since is overwritten."
      : `The second copy has ${copied} of ${missing} missing articles. It stays untouched until you bring them back; nothing you saved since is overwritten.`,
  copyHasNone: "The second copy has none of it. If you have a backup, bring it in: nothing is overwritten.",
  bringBack: "Bring everything back",
  bringingBack: "Bringing it back",
  broughtBack: (count, compared) =>
    count + compared === 0
      ? "Done: everything in the second copy is in your library."
      : `${[count > 0 ? articles(count) : "", compared > 0 ? comparisons(compared) : ""].filter(Boolean).join(" and ")} ${count + compared === 1 ? "is" : "are"} back.`,
  unreadable: (files) => `${files === 1 ? "1 file" : `${files} files`} of the second copy could not be read.`,
  accept: "Understood",
  toBackup: "Bring in a backup",
  copyProblems: {
    full: "The disk is full: what you saved last has no second copy. Make room; until then nothing more is saved.",
    failed:
      "The browser did not let Says Who write the second copy of what you saved last. It tries again at the next save.",
  },
  copyPlaces: {
    ownFiles:
      "A second copy of everything lies beside the browser’s database, in files of the extension’s own. What you delete is deleted there too.",
    settings:
      "A second copy of everything lies beside the settings, because this browser gives the extension no files of its own here. What you delete is deleted there too.",
  },
  suggestion: "Your library is growing. Save a backup every day, so that it also survives the loss of this machine?",
  suggestionYes: "Save a backup every day",
  suggestionNo: "No",
  backupFailed: (day, why) =>
    `The daily backup failed on ${day}: ${
      {
        notAllowed: "the browser no longer gives leave to save files. Switch it off and on again in the settings.",
        notSaved: "the browser did not save the file.",
        notWritten: "it could not be written.",
      }[why]
    }`,
  backupWorked: (day) => `It last worked on ${day}.`,
  backupNeverWorked: "It has never worked so far.",
  leftOut: (names) =>
    `Not in the last backup, because it could not be brought in again: ${names.map(quoted).join(", ")}. Everything else is.`,
  notDownloaded: "The browser did not save the file. Nothing was changed.",
  handedOver: (file) => `Handed to your browser as ${file}. Look among your downloads whether it is there.`,
};
