import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANSWERS, inOrder } from "./answers";
import { duckdb, type Loaded, postgresql, shownSql } from "./databases";
import { made } from "./made";
import { readArchive } from "./read-archive";

/** All outlets and months, and the second half of January. */
const ARTICLES = 520;
const archive = Array.from({ length: ARTICLES }, (_, i) => made(i));
const QUESTIONS = Object.keys(ANSWERS);
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
  await readArchive(folder, ARTICLES);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const answered = (part: number): string => readFileSync(join(folder, `read-${part}.ndjson`), "utf8");

it("every line is answered by one of its number, a torn one too", () => {
  for (const part of [0, 1]) {
    const lines = answered(part)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: ARTICLES / 2 + 1 }, (_, i) => i + 1));
    const bad = lines.filter(({ error }) => error);
    expect(bad).toEqual([{ line: ARTICLES / 4 + 1, error: `Line ${ARTICLES / 4 + 1} is no JSON object.` }]);
  }
});

describe.each([
  ["DuckDB", () => duckdb(folder)],
  ["PostgreSQL", () => postgresql(answered(0) + answered(1))],
] as const)("%s", (_, load) => {
  let database: Loaded;
  beforeAll(async () => {
    database = await load();
  }, 60_000);
  afterAll(() => database.close());

  it("takes the lines as they are", async () => {
    const [count] = await database.ask(
      "SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM claims) AS claims",
    );
    expect(count).toEqual({ articles: ARTICLES, claims: archive.flatMap(({ told }) => told).length });
  });

  it.each(QUESTIONS)("answers what is asked: %s", async (question) => {
    const rows = await database.ask(shownSql(question));
    expect(inOrder(rows)).toEqual(inOrder(ANSWERS[question]?.(archive) ?? []));
  });

  it("has in its answers what was put into the archive", async () => {
    // Seoul's 310 in the first half of January and 320 in the second, 330 in February.
    expect(await database.ask(shownSql("highest"))).toEqual(
      expect.arrayContaining([
        { source: "kr.nis", month: "2025-01", highest: 320 },
        { source: "kr.nis", month: "2025-02", highest: 330 },
      ]),
    );
    // Each tenth article on Seoul's figure is of one outlet: 13 rounds of three.
    expect(await database.ask(shownSql("dropped"))).toEqual([
      { outlet: "Herold", articles: 39 },
      { outlet: "Index", articles: 39 },
      { outlet: "Journal", articles: 39 },
    ]);
    expect(await database.ask(shownSql("repeated"))).toContainEqual({
      ...{ origin: "ua.military", measure: "casualties.killed", figure: 110, outlets: 4, since: "2025-01-12" },
    });
  });
});
