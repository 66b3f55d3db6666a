import type { Nearness } from "../core/comparison/period";
import type { VerdictWords } from "./verdict-words";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "in the same week", but "on the same day". */
const inThe = (time: Nearness): string => `${time === "day" ? "on" : "in"} the same ${time}`;

export const verdictEn: VerdictWords = {
  denied: ({ source, day }) => `${source} denies this very figure (${day}).`,
  doubted: ({ source, day }) => `${source} does not believe this very figure (${day}).`,
  denies: ({ source, value, day }) => `Stands against ${source}: ${value} (${day}).`,
  breaksSeries: ({ source, value, day }) =>
    `${source} had already said ${value} (${day}), and such a total cannot fall.`,
  timesAsHigh: (times, { source, value }, time) =>
    `${times} times as high as what ${source} said ${inThe(time)}: ${value}.`,
  timesLower: (times, { source, value }, time) => `${source} said ${times} times as much ${inThe(time)}: ${value}.`,
  percentHigher: (percent, { source, value }, time) =>
    `${percent} higher than what ${source} said ${inThe(time)}: ${value}.`,
  percentLower: (percent, { source, value }, time) =>
    `${percent} lower than what ${source} said ${inThe(time)}: ${value}.`,
  differs: ({ source, value }, time) => `Differs from what ${source} said ${inThe(time)}: ${value}.`,
  superseded: ({ source, value, day }) => `${source} has since said ${value} (${day}).`,
  updated: ({ source, value, day }) => `Newer than what ${source} said before: ${value} (${day}).`,
  agrees: ({ source, value, day }) => `Agrees with ${source}: ${value} (${day}).`,
  sameOrigin: ({ source, outlet, day }) => `${outlet} has it from ${source} too (${day}): one origin, not two.`,
  copied: ({ outlet, day }) => `Word for word as in ${outlet} (${day}): one origin, not two.`,
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
    part: "so far below the other that it is rather a part, or an addition",
  },
  notComparable: ({ source, value, day }, why) => `Not comparable with ${source}, ${value} (${day}): ${why}.`,
  timeApart: (days, { source, value }) =>
    `Nothing of the same time to compare with; ${source} said ${value}, ${days} days apart.`,
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
  },
};
