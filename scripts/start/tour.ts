import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SAMPLES, type Sample } from "../../tests/stand/samples";
import { badgeOf, rowsOf } from "../browsers/inside";
import { type Session, until } from "../browsers/session";
import { withProgress } from "../progress";
import type { Stand } from "../stand";
import { PROJECT } from "../tool";
import { type Compared, tableOf } from "./table";

const OUT = join(PROJECT, "out");
const THEMES = ["light", "dark"] as const;

/** Reads every article of the stand, takes pictures of the sidebar and the library, and prints what was compared. */
export async function tour(session: Session, stand: Stand): Promise<void> {
  await withProgress(`Reading ${SAMPLES.length} articles`, async () => {
    for (const sample of SAMPLES) await read(session, stand, sample);
  });
  await mkdir(OUT, { recursive: true });
  const pictures = await withProgress("Taking pictures", () => takePictures(session, stand));
  console.log(tableOf(await rowsOf<Compared["claim"]>(session, "claims"), await rowsOf(session, "articles")));
  console.log(`Pictures of the sidebar and the library:\n${pictures.map((file) => `  ${file}`).join("\n")}`);
}

/** Visits an article and waits until its figures are saved. */
async function read(session: Session, stand: Stand, sample: Sample): Promise<void> {
  await session.visit(stand.urlOf(sample));
  if (sample.figures === null) return;
  await until(`the figures of "${sample.title}"`, async () => (/^\d+$/.test(await badgeOf(session)) ? true : null));
}

/** The sidebar beside the first article, in both themes and at several widths, and the library. Resolves with the files. */
async function takePictures(session: Session, stand: Stand): Promise<string[]> {
  const [first] = SAMPLES;
  if (first) await read(session, stand, first);
  const files: string[] = [];
  for (const theme of THEMES) {
    for (const width of [320, 400, 500]) {
      files.push(await save(session, "sidebar", width, theme));
    }
    files.push(await save(session, "library", 1200, theme));
  }
  return files;
}

async function save(session: Session, of: "sidebar" | "library", width: number, theme: "light" | "dark") {
  const picture = await session.picture(of === "sidebar" ? "panel" : "library.html", { width, theme });
  const file = join(OUT, `${session.browser}-${of}-${width}-${theme}.png`);
  await writeFile(file, picture);
  return file;
}
