import { expect, it } from "vitest";
import { analyse } from "../../core/analyse";
import { knowledge } from "../../core/knowledge";
import type { Article } from "../../core/page/article";
import { claimsOfArticle, versionsOfArticle } from "../../store/find";
import { readAgain } from "../../store/read-again";
import { removeArticle } from "../../store/remove";
import { reviewClaim } from "../../store/review";
import { saveReading } from "../../store/save";
import { makeAnalysis, makeClaim } from "./make";
import { freshStore } from "./stores";

const read = async (article: Article) => analyse(article, knowledge);

const THEN = "2025-04-28T08:00:00.000Z";
const NOW = "2026-01-10T08:00:00.000Z";
const SENTENCE =
  "About 600 North Korean soldiers have been killed in Russia’s Kursk region, South Korea’s spy agency said on Monday.";
const TEXT = `${SENTENCE}\n\nPyongyang sent the soldiers to fight against Ukraine, the agency told lawmakers.`;
const page = {
  title: "About 600 North Korean soldiers killed in Kursk, Seoul says",
  text: TEXT,
  blocks: [
    { start: 0, end: SENTENCE.length, kind: "paragraph" as const },
    { start: SENTENCE.length + 2, end: TEXT.length, kind: "paragraph" as const },
  ],
};

/** As an older program may have read it: the figure, but as one of casualties. */
const old = makeClaim({
  ...{ measure: "casualties.total", quote: SENTENCE, qualifier: "exactly" },
  ...{ start: TEXT.indexOf("600"), end: TEXT.indexOf("600") + 3 },
});

it("reads a saved text anew with what is known now, and keeps the reading before", async () => {
  const store = await freshStore();
  const { articleId } = await saveReading(store, makeAnalysis(page, [old], []), THEN, "0.0.1");
  const again = await readAgain(store, articleId, read, NOW, "0.1.0");
  expect(again).toMatchObject({ articleId, outcome: "changed" });
  const [{ claim } = expect.unreachable()] = await claimsOfArticle(store, articleId);
  expect(claim).toMatchObject({ measure: "casualties.killed", best: 600, qualifier: "about", source: "kr.nis" });
  const versions = await versionsOfArticle(store, articleId);
  expect(versions.map(({ version, claims }) => [version.programVersion, claims[0]?.measure])).toEqual([
    ["0.0.1", "casualties.total"],
    ["0.1.0", "casualties.killed"],
  ]);
});

it("leaves what the reader has corrected as the reader has it", async () => {
  const store = await freshStore();
  const { articleId } = await saveReading(store, makeAnalysis(page, [old], []), THEN, "0.0.1");
  const [before] = await claimsOfArticle(store, articleId);
  const correction = { best: 650, low: 650, high: 650 };
  await reviewClaim(store, before?.claim.identity ?? "", { verdict: "corrected", correction }, THEN);
  await readAgain(store, articleId, read, NOW, "0.1.0");
  const corrected = (await claimsOfArticle(store, articleId)).filter(({ review }) => review?.verdict === "corrected");
  expect(corrected.map(({ claim }) => claim.best)).toEqual([650]);
});

it("finds nothing new where it reads the same, and nothing where the article was removed", async () => {
  const store = await freshStore();
  const { articleId } = await saveReading(store, makeAnalysis(page, [old], []), THEN, "0.0.1");
  await readAgain(store, articleId, read, NOW, "0.1.0");
  expect(await readAgain(store, articleId, read, NOW, "0.1.0")).toMatchObject({ outcome: "unchanged" });
  expect(await versionsOfArticle(store, articleId)).toHaveLength(2);
  await removeArticle(store, articleId, NOW);
  expect(await readAgain(store, articleId, read, NOW, "0.1.0")).toBeNull();
});
