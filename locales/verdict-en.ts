import type { OtherWords, VerdictWords } from "./verdict-words";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the other said, with its verb and its time: "what NIS said within a week of it: at least 300 (13 Jan 2025)". */
const whatWasSaid = ({ source, said, value, when }: OtherWords, time: string): string =>
  `${[`what ${source} ${said}`, time].filter(Boolean).join(" ")}: ${value} (${when})`;

export const verdictEn: VerdictWords = {
  denied: ({ source, when }) => `This very figure is denied: ${source} (${when}).`,
  doubted: ({ source, when }) => `This very figure is doubted: ${source} (${when}).`,
  denies: ({ source, value, details }) => `Stands against ${source}: ${value} (${details}).`,
  fell: ({ source, said, value, when }) =>
    `${source} had already ${said} ${value} (${when}), and such a total cannot fall.`,
  fellLater: ({ source, said, value, when }) =>
    `${source} later ${said} less: ${value} (${when}), though such a total cannot fall.`,
  timesAsHigh: (times, other, time) => `${times} times as high as ${whatWasSaid(other, time)}.`,
  timesLower: (times, { source, said, value, when }, time) =>
    `${[`${source} ${said} ${times} times as much`, time].filter(Boolean).join(" ")}: ${value} (${when}).`,
  percentHigher: (percent, other, time) => `${percent} higher than ${whatWasSaid(other, time)}.`,
  percentLower: (percent, other, time) => `${percent} lower than ${whatWasSaid(other, time)}.`,
  differs: (other, time) => `Differs from ${whatWasSaid(other, time)}.`,
  toldOtherwise: ({ source, said, value, when, outlet }) =>
    `Told otherwise in ${outlet}: there ${source} ${said} ${value} (${when}).`,
  time: {
    day: "on the same day",
    week: "within a week of it",
    month: "within a month of it",
    year: "for the same year",
    near: "at about the same time",
  },
  superseded: ({ source, said, value, when }) => `${source} later ${said} ${value} (${when}).`,
  updated: ({ source, said, value, when }) => `Newer than what ${source} ${said} before: ${value} (${when}).`,
  close: (other, time) => `Close to, but not the same as, ${whatWasSaid(other, time)}.`,
  agrees: ({ source, value, details }) => `Agrees with ${source}: ${value} (${details}).`,
  fits: ({ source, value, details }) => `Fits the figure of ${source}: ${value} (${details}).`,
  sameOrigin: ({ source, outlet, details }) => `${outlet} has it from ${source} too (${details}): one origin, not two.`,
  copied: ({ outlet, details }) => `Word for word as in ${outlet} (${details}): one origin, not two.`,
  qualifierDropped: ({ value }) => `There it reads “${value}”.`,
  first: "The first figure on this that you have read.",
  apart: {
    deadVersusAll: "killed only, against killed or wounded",
    woundedVersusAll: "wounded only, against killed or wounded",
    planVersusSent: "a plan, against soldiers sent",
    sentVersusPresent: "sent in all, against present at one time",
    returnedVersusSent: "returned, against sent",
    shareVersusCount: "a share, against a count",
    otherMeasure: "something else is counted",
    unit: "another unit",
    noDate: "no day is known for one of them",
    denial: "one of them is only the denial of another figure",
    order: "the dates do not tell which of the two is the newer",
    part: "the lower one is so far below that it is rather a part, or an addition",
  },
  notComparable: ({ source, value, details }, why) => `Not comparable with ${source}, ${value} (${details}): ${why}.`,
  timeApart: ({ source, said, value, when }, distance) =>
    `Nothing of the same time to compare with; ${source} ${said} ${value} (${when}), ${distance}.`,
  daysBefore: (days) => `${days} days before`,
  daysAfter: (days) => `${days} days later`,
  atLeast: (days) => `at least ${days}`,
  independence: (articles, outlets, origins) =>
    `${plural(articles, "article", "articles")}, ${plural(outlets, "outlet", "outlets")}, ${plural(origins, "origin", "origins")}`,
  oneSourceOnly: "One source only",
  numbers: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  sums: {
    title: "Sums in this article",
    fits: (measure) => `comes out right (${measure})`,
    leaves: (measure, rest, total) => `leaves ${rest} of ${total} unnamed (${measure})`,
    exceeds: (measure, total) => `more than the ${total} given (${measure})`,
    within: (part, whole) => `more “${part}” than “${whole}”, which cannot be`,
    share: (percent, base) => `${percent} of ${base}`,
    byReader: "with a figure corrected or added by you",
  },
};
