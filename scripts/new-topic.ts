import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PROJECT } from "./tool";

/**
 * `npm run new-topic -- id "Its title"`: writes the files of a topic as stubs that compile, and an English corpus whose empty
 * list fails. Nothing that exists is written over; the topic is followed when it stands in the four lists of core/topics.
 */
const [id, title = id] = process.argv.slice(2);

function writeTopic(id: string, title: string): void {
  const folder = join(PROJECT, "core", "topics", id);
  if (existsSync(folder)) {
    console.error(`core/topics/${id} is there already; nothing was written.`);
    process.exitCode = 1;
    return;
  }
  for (const [file, source] of Object.entries(sources(id, title))) write(join(folder, file), source);
  write(join(PROJECT, "tests", "topics", id, "en.ts"), CORPUS);
  const lists = LISTS.map(([list, part]) => `  core/topics/every-${list}.ts  ${nameOf(id)}${part}`);
  console.log(
    [`core/topics/${id} compiles and counts nothing yet. It is followed when it stands in:`, ...lists].join("\n"),
  );
  console.log("Then its measures and actors get names in locales/. What each file holds: core/topics/README.md");
}

/** The lists of what is followed, and what of a topic stands in each. */
const LISTS: readonly (readonly [list: string, part: string])[] = [
  ["topic", ""],
  ["frame", "Frame"],
  ["gate", "Gate"],
  ["about", "About"],
];

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** "dprk-russia" → "dprkRussia". */
const nameOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function sources(id: string, title: string): Readonly<Record<string, string>> {
  const name = nameOf(id);
  return {
    "measures.ts": `import type { Measure } from "../topic";

/** Tried in their order: the more telling first. Ids begin with the topic's: "${id}.killed". */
export const measures: readonly Measure[] = [];
`,
    "actors.ts": `import type { Actors } from "../topic";

export const actors: Actors = { composed: {}, countries: {}, relays: [], doers: [], stateMedia: {} };
`,
    "relations.ts": `import type { MeasureRelations } from "../../comparison/relations";

export const relations: MeasureRelations = { runningTotals: [], apart: [], sums: [], shares: [], within: [] };
`,
    "gate-groups.ts": `import type { Gate } from "../topic";

/** By itself: the gates are asked where nothing else of the topic is needed. */
export const gate: Gate = { groups: ["own"], threshold: 0.4 };
`,
    "gate.ts": `import type { GatedTopic } from "../gate";
import { gate } from "./gate-groups";
import { gate as en } from "./words/en";

/** What the spotter needs of the topic. */
export const ${name}Gate: GatedTopic = { id: "${id}", gate, words: { en: { gate: en } } };
`,
    "frame.ts": `import type { TopicFrame } from "../topic";
import { actors } from "./actors";
import { gate } from "./gate-groups";
import { measures } from "./measures";

/** What of the topic is the same in every language. */
export const ${name}Frame: TopicFrame = {
  id: "${id}",
  measures,
  weights: null,
  propositions: [],
  implied: {},
  actors,
  own: [],
  theatre: { countries: [], places: [] },
  gate,
};
`,
    "about.ts": `import { type AboutTopic, idsOf } from "../topic";
import { measures } from "./measures";
import { relations } from "./relations";

export const ${name}About: AboutTopic = {
  id: "${id}",
  title: { en: ${JSON.stringify(title)} },
  measures: idsOf(measures),
  propositions: [],
  relations,
};
`,
    "index.ts": `import type { Topic } from "../topic";
import { ${name}Frame } from "./frame";
import { en } from "./words/en";

export const ${name}: Topic = { ...${name}Frame, words: { en } };
`,
    "words/en.ts": `import type { TopicWords } from "../../topic";

/** Apart from the other words, because the spotter takes nothing else to every page. */
export const gate: TopicWords["gate"] = { own: [] };

export const en: TopicWords = { gate };
`,
  };
}

const CORPUS = `import type { ClaimCase } from "../../languages/claim-corpus";

/** Sentences as outlets write them in English, and what they claim; at least twenty. Empty, it fails. */
export const corpus: readonly ClaimCase[] = [];
`;

if (!id || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error(
    'Say which topic: npm run new-topic -- grain-deal "Grain through the Black Sea" (small letters and hyphens)',
  );
  process.exitCode = 1;
} else writeTopic(id, title ?? id);
