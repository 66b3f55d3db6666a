import { browser } from "wxt/browser";

/** The browser refused a file, or it did not get to where downloads are kept. */
export class NotDownloaded extends Error {
  constructor(cause?: unknown) {
    super("the browser did not save the file", { cause });
    this.name = "NotDownloaded";
  }
}

/** Saves a file below the downloads folder, over nothing. Resolves when it lies there, else rejects with a NotDownloaded. */
export async function download(file: Blob, filename: string): Promise<void> {
  const url = URL.createObjectURL(file);
  try {
    const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: "uniquify" });
    await ended(id);
  } catch (error) {
    throw error instanceof NotDownloaded ? error : new NotDownloaded(error);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function ended(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      const [{ state } = { state: "interrupted" }] = await browser.downloads.search({ id });
      if (state === "in_progress") return;
      browser.downloads.onChanged.removeListener(follow);
      if (state === "complete") resolve();
      else reject(new NotDownloaded());
    };
    const follow = (change: { id: number }): void => {
      if (change.id === id) void look();
    };
    browser.downloads.onChanged.addListener(follow);
    void look();
  });
}
