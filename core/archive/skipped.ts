import type { ProblemKind } from "../page/page-problem";

/** Why something in a file is not kept; each told apart because its owner can do something else about it. */
export type WhySkipped = ProblemKind | "badLine" | "noAddress" | "offTopic" | "unfit" | "otherKind" | "unreadable";
