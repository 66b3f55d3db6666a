import type { OptionsWords, WelcomeWords } from "./page-words";

const articles = (count: number): string => (count === 1 ? "1 article" : `${count} articles`);

export const optionsEn: OptionsWords = {
  title: "Settings",
  unreadable: "Some of your settings could not be read; the usual ones are used instead. Nothing was overwritten.",
  appearance: "Language and look",
  language: "Language",
  languages: { auto: "as the browser", en: "English", de: "Deutsch" },
  theme: "Theme",
  themes: { auto: "as the system", light: "light", dark: "dark" },
  reading: "What is read",
  paused: { label: "Pause", hint: "Nothing is read by itself anywhere. What you ask for is still read." },
  onlyOnClick: {
    label: "Read only when I ask",
    hint: "Pages are not even looked at until you click “Read this page”.",
  },
  privateWindows: {
    label: "Read in private windows",
    hint: "Articles from private windows are saved with all others. The browser must allow it too.",
  },
  sitesOff: "Never read by itself on these sites",
  sitesOffHint: "Subdomains are included.",
  sitesOffNone: "No site is switched off.",
  site: "Site",
  sitePlaceholder: "example.org",
  add: "Add",
  remove: (site) => `Remove ${site}`,
  notASite: "This is not the address of a site.",
  data: "What is stored",
  stored: (count, figures, comparisons) =>
    `${articles(count)}, ${figures === 1 ? "1 figure" : `${figures} figures`} and ${comparisons === 1 ? "1 saved comparison" : `${comparisons} saved comparisons`}, all on this machine.`,
  forgetSite: "Forget a site",
  forgetPeriod: "Forget a period",
  forgetAll: "Forget everything",
  delete: "Delete…",
  deleteSure: "Delete for good",
  keep: "Keep",
  sureSite: (site) => `Delete every article of ${site}, with its figures and your notes? This cannot be undone.`,
  surePeriod: (from, to) => `Delete every article first read from ${from} to ${to}? This cannot be undone.`,
  sureAll: "Delete all articles, figures, notes, judgements and comparisons? This cannot be undone.",
  deleted: (count) => `${articles(count)} deleted.`,
  deletedAll: "Everything was deleted.",
  choose: "choose…",
  backup: {
    title: "Backup",
    hint: "One file with every article, figure, note, judgement and comparison. Whoever has the file can read it.",
    save: "Save a backup",
    saving: "Writing the backup",
    saved: (file) => `Saved as ${file} where your browser keeps downloads.`,
    bringIn: "Bring in a backup…",
    bringingIn: "Checking the backup, then bringing it in",
    broughtIn: (added, known, comparisons) =>
      `${articles(added)} added, ${known === 1 ? "1 was" : `${known} were`} here already; ${comparisons === 1 ? "1 comparison" : `${comparisons} comparisons`}. Nothing of yours was overwritten.`,
    automatic: {
      label: "Save a backup every day",
      hint: "Into the folder “Says Who” among your downloads, when you open the sidebar or the library. The browser asks for leave once. Old files stay until you delete them.",
    },
    notAllowed: "The browser did not give leave to save files, so nothing will be saved by itself.",
    problems: {
      notABackup: "This file is not a backup of Says Who. Nothing was changed.",
      newerBackup: "This backup was written by a newer Says Who. Update it first. Nothing was changed.",
      damagedBackup: "This backup is damaged or was altered. Nothing was changed.",
      tooLargeBackup: "This file holds more than a backup of Says Who can. Nothing was changed.",
    },
  },
  archive: {
    title: "An archive",
    hint: "Articles that lie in files are read here, on this machine, as if you had opened them. Those on a followed topic are kept.",
    lines: "Bring in lines of articles, or saved pages…",
    folder: "Bring in a folder of them…",
    reading: "Reading the archive",
    stop: "Stop",
    stopped: "Stopped. What was saved until then stays.",
    came: ({ added, changed, known }) =>
      `${articles(added)} added, ${changed} with a new version, ${known === 1 ? "1 was" : `${known} were`} here already.`,
    skippedCount: (count) => `${count} skipped, and why`,
    named: (names, more) => `${names.join(", ")}${more > 0 ? `, and ${more} more` : ""}.`,
    skipped: {
      badLine: "No article stands in this line, or what it says of one is not as it must be:",
      noAddress: "Nothing says from which address this comes:",
      offTopic: "Not on a followed topic:",
      otherKind: "Not a kind of file that is read here; save such pages as HTML:",
      unreadable: "The file could not be read, or not to its end:",
    },
  },
};

export const welcomeEn: WelcomeWords = {
  title: "Who says so?",
  lead: "Says Who reads the figures in news articles: how many, who says so, and how sure they are. It remembers them, and shows you in the sidebar how each figure stands beside those you read before.",
  tryTitle: "Try it here",
  tryLead:
    "The article is invented, its reading is real: it was read just now, on this page. Beside it stands what the panel shows. Click a figure, and its sentence is marked in the article.",
  tryNote:
    "It stands beside three other invented articles that this page brings along. None of them is kept in your library.",
  panel: "The panel beside the article",
  readHere: "read just now",
  wouldLead: "With articles of your own this link opens your library. The invented ones are not in it.",
  stepsTitle: "Your first minutes",
  pin: {
    chrome:
      "Put the button where you see it: click the puzzle piece beside the address bar, then the pin beside Says Who.",
    firefox:
      "Put the button where you see it: click the puzzle piece beside the address bar, then the gear beside Says Who, then “Pin to Toolbar”.",
  },
  steps: [
    "Read the news as always. On an article on the topic, the button shows how many figures were found.",
    "Click the button: the panel opens, with each figure, who says it, and who says otherwise.",
    "The library keeps everything: to search, to correct, to compare, and to save as a table.",
  ],
  languages: (names) =>
    `It follows one topic so far, North Korea’s military help for Russia, in ${names}. All other pages are left alone.`,
  rightTitle: "How right it is",
  right: ({ passages, figures, sources, statements }) => [
    "No program reads every sentence right. Says Who would rather say nothing than guess: every figure stands with its sentence and the reasons for its reading (“Why?”), and you can correct what it got wrong.",
    `Measured on ${passages} passages that it had never met, most of them in the manner of ordinary news, it found about four of five figures (F1 ${figures}), gave ${sources} of 100 of those the source that a careful reader gives, and found about half of who says that something is so (F1 ${statements}). So read the sentence before you quote the figure.`,
  ],
  promiseTitle: "What it never does",
  promises: [
    "Nothing leaves your machine: no account, no server, no statistics. The extension’s own rules forbid it every connection.",
    "It never changes a page, and never fetches one. It reads what you already see.",
    "It computes no judgement of its own. It shows who says what; how far to trust them is up to you.",
  ],
  permissionsTitle: "What it asks for, and why",
  permissionsLead: "Browsers put permissions in alarming words. Here is what each is used for.",
  permissions: [
    {
      name: "Read data on all websites",
      reason:
        "Nobody can list the world’s news sites beforehand. A small script looks whether a page is an article on the topic, and does nothing else. Only on a yes is the page read.",
    },
    { name: "Scripting", reason: "Puts the reader into such a page, or into one that you ask for, and nowhere else." },
    {
      name: "Storage, unlimited",
      reason: "Keeps your articles and settings, and keeps the browser from clearing them for want of space.",
    },
    { name: "Side panel", reason: "Shows the sidebar beside the page." },
    {
      name: "Context menu",
      reason: "Offers “Read this page” in the page’s own menu, and “Add this figure” on text you have selected.",
    },
    {
      name: "Downloads (only if you ask)",
      reason: "Saves a backup every day, if you switch that on in the settings. Until then it is not asked for.",
    },
  ],
  control: "You can pause it, switch it off for a site, or have it read only when you click.",
  toOptions: "Settings",
  toLibrary: "Open the library",
};
