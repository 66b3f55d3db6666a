import type { ArticleRecord, ClaimRecord } from "../../store/records";
import { SAMPLES, type Sample } from "../../tests/stand/samples";
import { badgeOf, rowsOf } from "../browsers/inside";
import { picturesOfPage, picturesOfPanel } from "../browsers/pictures";
import { type Session, until } from "../browsers/session";
import { withProgress } from "../progress";
import type { Stand } from "../stand";
import { tableOf } from "./table";

/** Reads every article of the stand, takes pictures of the sidebar and the library, and prints what was compared. */
export async function tour(session: Session, stand: Stand): Promise<void> {
  await withProgress(`Reading ${SAMPLES.length} articles`, async () => {
    for (const sample of SAMPLES) await read(session, stand, sample);
  });
  // Back to the first, which by now has others to stand beside.
  if (SAMPLES[0]) await read(session, stand, SAMPLES[0]);
  const pictures = await withProgress("Taking pictures", async () => [
    ...(await picturesOfPanel(session, "sidebar")),
    ...(await picturesOfLibrary(session)),
  ]);
  console.log(tableOf(await rowsOf<ClaimRecord>(session, "claims"), await rowsOf<ArticleRecord>(session, "articles")));
  console.log(`Pictures of the sidebar and the library:\n${pictures.map((file) => `  ${file}`).join("\n")}`);
}

async function picturesOfLibrary(session: Session): Promise<string[]> {
  const page = await session.open("library.html");
  return picturesOfPage(session, "library", page).finally(() => page.close());
}

/** Visits an article and waits until its figures are saved. */
async function read(session: Session, stand: Stand, sample: Sample): Promise<void> {
  await session.visit(stand.urlOf(sample));
  if (sample.figures === null) return;
  await until(`the figures of "${sample.title}"`, async () => (/^\d+$/.test(await badgeOf(session)) ? true : null));
}
