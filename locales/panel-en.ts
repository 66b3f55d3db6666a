import type { PanelWords } from "./panel-words";

export const panelEn: PanelWords = {
  chipsLabel: "How the figures stand",
  chips: {
    disputed: (count, names) => `${count} disputed by ${names}`,
    broken: (count, names) => `${count} ${count === 1 ? "breaks" : "break"} a series (${names})`,
    outdated: (count) => `${count} outdated`,
    agreed: (count, names) => `${count} in line with ${names}`,
    alone: (count) => `${count} nobody else has`,
  },
  andOthers: (count) => (count === 1 ? "one more" : `${count} more`),
  kinds: {
    denied: "Denied",
    breaksSeries: "Series broken",
    differs: "Disputed",
    superseded: "Outdated",
    updated: "Newer",
    agrees: "Agrees",
    sameOrigin: "Echo",
    notComparable: "Not comparable",
    first: "Only here",
  },
  rows: {
    inArticles: (count) => `in ${count} articles`,
    otherUnits: (count) => `${count === 1 ? "1 figure" : `${count} figures`} in another unit: in the library only.`,
    key: { estimate: "estimate or hearsay", denied: "denied", open: "or more, or fewer" },
  },
};
