import type { Phrases } from "../../claim-words";

/** What somebody's words are called, in the singular; "its … says" refers to whoever was named last. */
const REPORTS = [
  ...["report", "statement", "briefing", "dispatch", "post", "press release", "communique", "communiqué", "bulletin"],
  ...["dossier", "memo", "memorandum", "study", "survey", "paper", "article", "analysis", "update", "filing", "letter"],
  ...[
    "testimony",
    "tally",
    "count",
    "interview",
    "speech",
    "address",
    "announcement",
    "declaration",
    "readout",
    "note",
  ],
  ...["disclosure", "review", "summary", "presentation", "investigation", "inquiry", "probe", "document", "tweet"],
  ...[
    "column",
    "editorial",
    "op-ed",
    "commentary",
    "notice",
    "account",
    "chronicle",
    "file",
    "white paper",
    "fact sheet",
  ],
  ...[
    "video address",
    "news release",
    "submission",
    "factbook",
    "brief",
    "record",
    "compilation",
    "database",
    "overview",
  ],
];

/** What somebody reckons. */
const ESTIMATES = ["estimate", "assessment", "calculation", "reckoning", "projection", "forecast", "appraisal"];

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? "an" : "a");

/** Their author follows: "in a report by | the agency", "a report from | Kyiv". */
const authored = (nouns: Phrases): Phrases =>
  nouns.flatMap((noun) => ["by", "from"].flatMap((by) => [`${article(noun)} ${noun} ${by}`, `the ${noun} ${by}`]));

export const reportsBy: Phrases = authored(REPORTS);
export const estimatesBy: Phrases = authored(ESTIMATES);

/** What was told of last tells more: "the report says", "according to the dossier". */
export const sameReport: Phrases = REPORTS.filter((noun) => !["interview", "count", "tally"].includes(noun)).flatMap(
  (noun) => [
    ...["says", "said", "notes", "adds", "states"].map((says) => `the ${noun} ${says}`),
    ...[`according to the ${noun}`, `the same ${noun}`],
  ],
);
