import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT } from "../tool";
import type { Look, Session } from "./session";

const OUT = join(PROJECT, "out");
const WIDTHS = [320, 400, 500];

/** Pictures of the panel as it is now, at every width, and of the library, light and dark, into out/. Resolves with the files. */
export async function takePictures(session: Session): Promise<string[]> {
  await mkdir(OUT, { recursive: true });
  const files: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    for (const width of WIDTHS) files.push(await save(session, "panel", { width, theme }));
    files.push(await save(session, "library.html", { width: 1200, theme }));
  }
  return files;
}

async function save(session: Session, of: "panel" | "library.html", look: Look): Promise<string> {
  const name = of === "panel" ? "sidebar" : "library";
  const file = join(OUT, `${session.browser}-${name}-${look.width}-${look.theme}.png`);
  await writeFile(file, await session.picture(of, look));
  return file;
}
