import { readFileSync } from "node:fs";

/** An article of the archive that tests make, and what is said in it: known from how it was made, not from how it is read. */
export interface Made {
  /** The line to be read. */
  readonly line: object;
  readonly outlet: string;
  /** When it was published, as YYYY-MM-DD; its claims hold for that month. */
  readonly day: string;
  readonly told: readonly Told[];
}

export interface Told {
  readonly measure: string;
  readonly source: string;
  readonly figure: number;
  readonly manner: "exactly" | "floor" | "other";
}

/** What an article is made of: a passage or a page, in which the number of the dead, outlet and day are put anew. */
interface Model {
  /** Who counts the dead. */
  readonly source: "kr.nis" | "ua.military";
  /** What else is said in it, by whoever coded the passage. */
  readonly others: readonly Told[];
  /** The line, with the dead as the outlet writes them: `killed`, and whether at least so many. */
  readonly line: (as: Variant) => object;
}

interface Variant {
  readonly killed: number;
  readonly isFloor: boolean;
  readonly outlet: string;
  readonly day: string;
  readonly url: string;
}

const OUTLETS = ["Anker", "Bote", "Courier", "Dispatch", "Echo", "Fanal", "Globus", "Herold", "Index", "Journal"];
/** These write "at least" where the source said so; those behind them drop it. */
const FAITHFUL = 7;
const MONTHS = 12;

const told = (source: string, measure: string, figure: number, manner: Told["manner"]): Told => ({
  source,
  measure,
  figure,
  manner,
});

const MODELS: readonly Model[] = [
  {
    source: "kr.nis",
    others: [told("kr.nis", "casualties.wounded", 2700, "other"), told("kr.nis", "troops.sent", 11_000, "other")],
    line: pageOf(read("../../stand/pages/kurier-am-sund/politik/geheimdienst-verluste-kursk.html")),
  },
  {
    source: "kr.nis",
    others: [
      told("kr.nis", "casualties.wounded", 2700, "other"),
      told("ua.president", "casualties.total", 4000, "other"),
      told("kr.gov", "troops.sent", 1000, "floor"),
      told("kr.gov", "troops.sent", 11_000, "other"),
      told("us.gov", "troops.sent", 11_000, "other"),
      told("unnamed", "troops.sent", 3000, "other"),
    ],
    line: articleOf(
      undated(passage("en-batch-14", 1), " on 13 January"),
      "about 300 had died",
      (number) => `${number} had died`,
      "at least",
    ),
  },
  {
    source: "kr.nis",
    others: [told("kr.nis", "casualties.total", 4700, "exactly"), told("kr.nis", "troops.sent", 15_000, "other")],
    line: articleOf(passage("ru-batch-5", 1), "600 погибших", (number) => `${number} погибших`, "не менее"),
  },
  {
    source: "ua.military",
    others: [
      told("ua.president", "casualties.total", 3000, "floor"),
      told("kr.jcs", "casualties.total", 1100, "other"),
      told("ua.military", "attacks.drones.launched", 72, "exactly"),
      told("ua.military", "attacks.drones.downed", 47, "exactly"),
      told("ua.military", "attacks.drones.lost", 25, "exactly"),
    ],
    line: articleOf(passage("uk-batch-9", 2), "77 північнокорейців", (number) => `${number} північнокорейців`, ""),
  },
];

/** The article of this number, from 0: models, outlets, months and halves of a month in turn. */
export function made(number: number): Made {
  const model = MODELS[number % MODELS.length] as Model;
  const round = Math.floor(number / MODELS.length);
  const month = Math.floor(round / OUTLETS.length) % MONTHS;
  const half = Math.floor(round / OUTLETS.length / MONTHS) % 2;
  const isOfSeoul = model.source === "kr.nis";
  // What Kyiv says stands in four outlets only.
  const place = isOfSeoul ? round % OUTLETS.length : round % 4;
  const isFloor = isOfSeoul && place < FAITHFUL;
  const killed = isOfSeoul ? 310 + 20 * month + 10 * half : 110 + 2 * month + half;
  const outlet = OUTLETS[place] ?? "";
  const day = `2025-${String(month + 1).padStart(2, "0")}-${half === 0 ? 12 : 22}`;
  const url = `https://${outlet.toLowerCase()}.example/kursk/${number}-how-many-dead`;
  const dead = told(model.source, "casualties.killed", killed, isFloor ? "floor" : "exactly");
  const line = { id: number, ...model.line({ killed, isFloor, outlet, day, url }) };
  return { line, outlet, day, told: [dead, ...model.others] };
}

function pageOf(html: string): Model["line"] {
  return ({ killed, isFloor, outlet, day, url }) => {
    const written = new Date(day).toLocaleDateString("de", { dateStyle: "long", timeZone: "UTC" });
    const own = html
      .replace("mindestens 300", `${isFloor ? "mindestens " : ""}${killed}`)
      .replaceAll("Mindestens 300 Nordkoreaner", "Nordkoreaner")
      .replaceAll("Kurier am Sund", outlet)
      .replaceAll("2025-01-13", day)
      .replaceAll("13. Januar 2025", written)
      .replaceAll("/politik/geheimdienst-verluste-kursk", url);
    return { url, html: own };
  };
}

type Passage = { readonly text: string };

function articleOf(
  article: Passage,
  standing: string,
  write: (number: number) => string,
  atLeast: string,
): Model["line"] {
  return ({ killed, isFloor, outlet, day, url }) => {
    const text = article.text.replace(standing, `${isFloor ? `${atLeast} ` : ""}${write(killed)}`);
    return { article: { ...article, url, publisher: outlet, publishedAt: day, text } };
  };
}

/** The article of a line, from 1, of a batch of passages. */
function passage(batch: string, line: number): Passage {
  return JSON.parse(read(`../../languages/passages/${batch}.ndjson`).split("\n")[line - 1] ?? "").article;
}

/** Without the day that it names: what is said in it holds for the day it is given. */
function undated({ text, ...article }: Passage, day: string): Passage {
  if (!text.includes(day)) throw new Error(`Nothing was said${day}.`);
  return { ...article, text: text.replace(day, "") };
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
