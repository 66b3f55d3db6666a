import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT } from "../tool";
import type { ExtensionPage, Look, Session } from "./session";

const OUT = join(PROJECT, "out");
const THEMES = ["light", "dark"] as const;
/** The narrowest panel, a usual one, and a page in a usual window. */
const WIDTHS = [320, 400, 1200];
/** A panel is never as wide as a page. */
const PANEL_WIDTHS = [320, 400, 500];

/** Pictures of the panel as it is now, at every width, light and dark, into out/. Resolves with the files. */
export async function picturesOfPanel(session: Session, name: string): Promise<string[]> {
  return picturesOf(session, name, PANEL_WIDTHS, (look) => session.picture(look));
}

/** The same of one of the extension's pages. */
export async function picturesOfPage(session: Session, name: string, page: ExtensionPage): Promise<string[]> {
  const opened = await session.open(page);
  try {
    return await picturesOf(session, name, WIDTHS, (look) => opened.picture(look));
  } finally {
    await opened.close();
  }
}

async function picturesOf(
  { browser }: Session,
  name: string,
  widths: readonly number[],
  take: (look: Look) => Promise<Uint8Array>,
): Promise<string[]> {
  await mkdir(OUT, { recursive: true });
  const files: string[] = [];
  for (const theme of THEMES) {
    for (const width of widths) {
      const file = join(OUT, `${browser}-${name}-${width}-${theme}.png`);
      await writeFile(file, await take({ width, theme }));
      files.push(file);
    }
  }
  return files;
}
