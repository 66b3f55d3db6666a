import { browser } from "wxt/browser";
import type { CopyFiles } from "./copy-files";
import { keptFiles } from "./kept-files";
import { originFiles } from "./origin-files";
import { withRecent } from "./recent-files";

/** Where a copy can lie, for the reader to know. */
export type CopyPlace = "ownFiles" | "settings";

export interface Place {
  readonly name: CopyPlace;
  readonly files: CopyFiles;
}

let place: Promise<Place> | null = null;

/** Where the second copy lies in this browser: in files of the extension's own, or beside its settings where there are none. */
export function copyPlace(): Promise<Place> {
  place ??= originFiles().then(
    (files) => ({ name: "ownFiles", files: withRecent(files, keptFiles) }),
    () => ({ name: "settings", files: keptFiles }),
  );
  return place;
}

/**
 * Firefox gives the extension's pages in a private window a database of their own, gone with the window. It lacks
 * everything, which is no loss, and nothing of it may be copied.
 */
export const isInPrivateWindow = (): boolean => browser.extension?.inIncognitoContext === true;

export const copyFiles = async (): Promise<CopyFiles> => (await copyPlace()).files;
