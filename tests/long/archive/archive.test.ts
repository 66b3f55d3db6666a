import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ANSWERS, inOrder } from "../../scripts/archive/answers";
import { duckdb, type Loaded, shownSql } from "../../scripts/archive/databases";
import { made } from "../../scripts/archive/made";
import { readArchive } from "../../scripts/archive/read-archive";

const ARTICLES = 20_000;
const archive = Array.from({ length: ARTICLES }, (_, i) => made(i));
let folder: string;
let database: Loaded;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
  const began = performance.now();
  await readArchive(folder, ARTICLES);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`• ${ARTICLES} articles were read by two processes in ${seconds} s`);
  database = await duckdb(folder);
}, 900_000);
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

it("every article is there, with every figure", async () => {
  const [count] = await database.ask(
    "SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM claims) AS claims",
  );
  // Of each four one says three figures, one seven, one three and one six.
  expect(count).toEqual({ articles: ARTICLES, claims: 95_000 });
});

it.each(Object.keys(ANSWERS))("what is asked is answered: %s", async (question) => {
  const rows = await database.ask(shownSql(question));
  expect(inOrder(rows)).toEqual(inOrder(ANSWERS[question]?.(archive) ?? []));
});
