import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT } from "../tool";
import type { Look, OpenedPage, Session } from "./session";

const OUT = join(PROJECT, "out");

const inBothThemes = (widths: readonly number[]): Look[] =>
  (["light", "dark"] as const).flatMap((theme) => widths.map((width) => ({ width, theme })));

/** The narrowest panel, a usual one, and a page in a usual window. */
export const PAGE_LOOKS = inBothThemes([320, 400, 1200]);
/** A panel is never as wide as a page. */
export const PANEL_LOOKS = inBothThemes([320, 400, 500]);
/** Where long words first stand in each other's way. */
export const NARROWEST: readonly Look[] = [{ width: 320, theme: "light" }];

/** Pictures of the panel as it is now, into out/. Resolves with the files. */
export function picturesOfPanel(session: Session, name: string, looks = PANEL_LOOKS): Promise<string[]> {
  return picturesOf(session, name, looks, (look) => session.picture(look));
}

/** The same of one of the extension's pages. */
export function picturesOfPage(
  session: Session,
  name: string,
  page: OpenedPage,
  looks: readonly Look[] = PAGE_LOOKS,
): Promise<string[]> {
  return picturesOf(session, name, looks, (look) => page.picture(look));
}

async function picturesOf(
  { browser }: Session,
  name: string,
  looks: readonly Look[],
  take: (look: Look) => Promise<Uint8Array>,
): Promise<string[]> {
  await mkdir(OUT, { recursive: true });
  const files: string[] = [];
  for (const look of looks) {
    const file = join(OUT, `${browser}-${name}-${look.width}-${look.theme}.png`);
    const picture = await take(look).catch((error: Error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    await writeFile(file, picture);
    files.push(file);
  }
  return files;
}
