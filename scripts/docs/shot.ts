import { type ExtensionPage, type Look, type Session, until } from "../browsers/session";

/** One of the extension's pages: what stands on it once it is whole, and how it is taken. */
export interface Shot {
  readonly name: string;
  readonly page: ExtensionPage;
  readonly shows: string;
  readonly look: Look;
}

/** Where a picture (PNG) goes, by its name. */
export type Keep = (name: string, picture: Uint8Array) => void;

/** Takes pages of the extension, one after the other. */
export async function takeShots(session: Session, shots: readonly Shot[], keep: Keep): Promise<void> {
  for (const { name, page, shows, look } of shots) {
    const opened = await session.open(page);
    await until(shows, () => opened.run((selector) => document.querySelector(selector) !== null || null, shows));
    keep(name, await opened.picture(look));
    await opened.close();
  }
}
