import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { SaveBackup } from "../../components/options/save-backup";
import { rendered, textOf } from "./page";

const FILE = "says-who-\\d{4}-\\d\\d-\\d\\d\\.jsonl\\.gz";

let isAllowed: boolean;
let state: "complete" | "interrupted";

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: "0.1.0" }) });
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => isAllowed },
    downloads: {
      download: async () => 1,
      search: async () => [{ state }],
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
  });
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:backup");
});

/** Presses the button and resolves with what is said in the end. */
async function saved(): Promise<string> {
  const place = rendered(<SaveBackup />);
  place.querySelector("button")?.dispatchEvent(new Event("click"));
  await vi.waitFor(() => expect(place.querySelector(".note:not(:has(progress))")).not.toBeNull());
  return textOf(place);
}

describe("a backup that is saved by hand", () => {
  it("is said to be saved where the browser says that it lies there", async () => {
    [isAllowed, state] = [true, "complete"];
    expect(await saved()).toMatch(new RegExp(`Saved as ${FILE}`));
  });

  it("is not said to be saved where the browser refused it", async () => {
    [isAllowed, state] = [true, "interrupted"];
    const said = await saved();
    expect(said).toContain("The browser did not save the file.");
    expect(said).not.toContain("Saved as");
  });

  it("is said to be handed over, no more, where the browser does not tell what becomes of it", async () => {
    isAllowed = false;
    const said = await saved();
    expect(said).toMatch(new RegExp(`Handed to your browser as ${FILE}`));
    expect(said).not.toContain("Saved as");
  });
});
