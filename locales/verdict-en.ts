import type { VerdictWords } from "./verdict-words";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const verdictEn: VerdictWords = {
  denied: ({ source, day }) => `${source} denies this very figure (${day}).`,
  breaksSeries: ({ source, value, day }) =>
    `${source} had already said ${value} (${day}), and such a total cannot fall.`,
  timesAsHigh: (times, { source, value }) =>
    `${times} times as high as the figure of ${source} of the same time, ${value}.`,
  timesLower: (times, { source, value }) =>
    `The figure of ${source} of the same time is ${times} times as high: ${value}.`,
  percentHigher: (percent, { source, value }) =>
    `${percent} higher than the figure of ${source} of the same time, ${value}.`,
  percentLower: (percent, { source, value }) =>
    `${percent} lower than the figure of ${source} of the same time, ${value}.`,
  differs: ({ source, value }) => `Differs from the figure of ${source} of the same time, ${value}.`,
  superseded: ({ source, value, day }) => `${source} has since said ${value} (${day}).`,
  updated: ({ source, value, day }) => `Newer than what ${source} said before: ${value} (${day}).`,
  agrees: ({ source, value, day }) => `Agrees with ${source}: ${value} (${day}).`,
  sameOrigin: ({ source, day }) => `The same figure of ${source} has stood elsewhere (${day}): one origin, not two.`,
  qualifierDropped: ({ value }) => `There it read “${value}”.`,
  first: "The first figure on this that you have read.",
  apart: {
    deadVersusAll: "Not comparable: killed only, against killed or wounded.",
    woundedVersusAll: "Not comparable: wounded only, against killed or wounded.",
    planVersusSent: "Not comparable: a plan, against soldiers sent.",
    sentVersusPresent: "Not comparable: sent in all, against present at one time.",
    returnedVersusSent: "Not comparable: returned, against sent.",
    shareVersusCount: "Not comparable: a share, against a count.",
    otherMeasure: "Not comparable: something else is counted.",
    unit: "Not comparable: in another unit.",
    noDate: "Not comparable: no day is known for one of them.",
  },
  timeApart: (days, { source }) =>
    `Nothing of the same time to compare with; the figure of ${source} is ${days} days apart.`,
  independence: (articles, outlets, origins) =>
    `${plural(articles, "article", "articles")}, ${plural(outlets, "outlet", "outlets")}, ${plural(origins, "origin", "origins")}`,
  oneSourceOnly: "One source only",
};
