import type { ArticleRecord, ComparisonRecord } from "../../store/records";
import { SAMPLES, type Sample } from "../../tests/stand/samples";
import { badgeOf, rowsOf } from "../browsers/inside";
import { type Session, until } from "../browsers/session";
import type { Stand } from "../stand";

const QUESTION = "How many were killed by spring 2025?";

/** Before which the panel stands in its pictures: an article whose figures others dispute. */
export const BESIDE = sampleAt("/world/north-korea-kursk-briefing");

function sampleAt(path: string): Sample {
  const sample = SAMPLES.find((one) => one.path === path);
  if (!sample) throw new Error(`The stand has no article at ${path}.`);
  return sample;
}

/** In another language, with a later count. */
export const ABROAD = sampleAt("/live/krieg-30-april");

/** Reads every article of the stand, and stays on the one that the panel is pictured beside. */
export async function readStand(session: Session, stand: Stand): Promise<void> {
  for (const sample of SAMPLES) if (sample.figures) await readSample(session, stand, sample);
  await readSample(session, stand, BESIDE);
}

/** Shows an article in the tab. Resolves when it has been read. */
export async function readSample(session: Session, stand: Stand, sample: Sample): Promise<void> {
  await session.visit(stand.urlOf(sample));
  await until(`"${sample.title}"`, async () => /^\d+$/.test(await badgeOf(session)) || null);
}

/** What was saved that has a page of its own in the library. */
export interface Saved {
  readonly articleId: string;
  readonly comparisonId: string;
}

/** Saves a question as its reader would. Resolves with its id, and with that of the article that stands in the tab. */
export async function saveComparison(session: Session): Promise<Saved> {
  const page = await session.open("library.html#/comparisons/new?measure=casualties.killed");
  await until("the question", () => page.run(ask, QUESTION));
  const saved = await until(
    "the comparison",
    async () => (await rowsOf<ComparisonRecord>(session, "comparisons"))[0] ?? null,
  );
  await page.close();
  const articles = await rowsOf<ArticleRecord>(session, "articles");
  return { comparisonId: saved.id, articleId: articles.find(({ title }) => title === BESIDE.title)?.id ?? "" };
}

/** Runs in the page: writes the question, and saves it when it is asked again; by then the page has taken it in. */
function ask(question: string): true | null {
  const field = document.querySelector<HTMLInputElement>(".question input");
  if (!field || document.querySelector(".pick") === null) return null;
  if (field.value === question) {
    document.querySelector<HTMLFormElement>(".draft")?.requestSubmit();
    return true;
  }
  field.value = question;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return null;
}

/** Says no to the suggestion of backups, which would stand above every picture. */
export async function refuseBackups(session: Session): Promise<void> {
  const page = await session.open("library.html");
  const refuse = () =>
    page.run(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>(".notices .link-button")];
      buttons.find(({ textContent }) => textContent === "No")?.click();
      return document.querySelector(".article-row") !== null && document.querySelector(".notices button") === null;
    });
  await until("a page without a suggestion", async () => (await refuse()) || null);
  await page.close();
}
