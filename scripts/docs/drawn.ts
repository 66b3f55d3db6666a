import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Session } from "../browsers/session";
import { PROJECT } from "../tool";

/** A picture that is put together of others: as HTML, and its size in pixels. */
interface Drawing {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** Two pictures as a window shows page and panel: beside each other, with a line between them. */
export function sideBySide(page: Uint8Array, panel: Uint8Array): Drawing {
  const style = "body { display: flex } img + img { box-shadow: -1px 0 #c9c4b8 }";
  return { width: 1280, height: 800, html: `<style>${style}</style>${image(page)}${image(panel)}` };
}

/** The extension's sign, its name and what it does, above a piece of its panel. */
export function tile(rows: Uint8Array): Drawing {
  const tokens = readFileSync(join(PROJECT, "assets", "tokens.css"), "utf8");
  const icon = readFileSync(join(PROJECT, "assets", "icon.svg"), "utf8");
  return {
    width: 440,
    height: 280,
    html: `<style>${tokens}${TILE}</style>
      <header>${icon}<div><h1>Says Who</h1><p>Every figure beside who says it</p></div></header>
      <div class="piece">${image(rows)}</div>`,
  };
}

const TILE = `
  body { height: 280px; overflow: hidden; background: var(--accent); color: var(--accent-ink); font-family: var(--sans) }
  header { display: flex; align-items: center; gap: 14px; padding: 20px 24px 16px }
  svg { width: 60px }
  h1 { margin: 0; font: 700 32px/1.1 var(--serif) }
  p { margin: 4px 0 0; font-size: 16px }
  .piece { margin: 0 20px; padding: 6px 14px; border-radius: 8px 8px 0 0; background: var(--paper); overflow: hidden }
`;

const image = (picture: Uint8Array): string =>
  `<img alt="" src="data:image/png;base64,${Buffer.from(picture).toString("base64")}">`;

/** Draws it in the session's tab, pixel for pixel. */
export async function drawn(session: Session, { html, width, height }: Drawing): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "says-who-drawing-"));
  const file = join(folder, "drawing.html");
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><style>body { margin: 0 } img { display: block }</style>${html}`,
  );
  await session.visit(pathToFileURL(file).href);
  const picture = await session.pagePicture({ width, height, scale: 1, theme: "light" });
  rmSync(folder, { recursive: true });
  return picture;
}
