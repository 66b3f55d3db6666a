import type { ArticleRecord, ComparisonRecord } from "../../store/records";
import { rowsOf } from "../browsers/inside";
import { type OpenedPage, type Session, until } from "../browsers/session";

const QUESTION = "How many were killed by spring 2025?";

/** Saves a question as its reader would. Resolves with its id, and with that of the article of an outlet. */
export async function saveComparison(
  session: Session,
  outlet: string,
): Promise<{ readonly articleId: string; readonly comparisonId: string }> {
  const page = await session.open("library.html#/comparisons/new?measure=casualties.killed");
  await until("the question", () => page.run(ask, QUESTION));
  const saved = await until(
    "the comparison",
    async () => (await rowsOf<ComparisonRecord>(session, "comparisons"))[0] ?? null,
  );
  await page.close();
  const articles = await rowsOf<ArticleRecord>(session, "articles");
  return { comparisonId: saved.id, articleId: articles.find(({ publisher }) => publisher === outlet)?.id ?? "" };
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

/** Makes a page no higher than its picture is to be, in CSS pixels. */
export function cut(page: OpenedPage, height: number): Promise<void> {
  return page.run((most) => {
    // Without this the body's own rule would be the window's.
    document.documentElement.style.overflow = "hidden";
    document.body.style.height = `${most}px`;
    document.body.style.overflow = "hidden";
  }, height);
}
