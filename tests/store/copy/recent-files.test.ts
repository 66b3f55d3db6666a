import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { keptFiles } from "../../../store/copy/kept-files";
import { withRecent } from "../../../store/copy/recent-files";
import { MemoryFiles } from "./memory-files";

let own: MemoryFiles;
let both: ReturnType<typeof withRecent>;

beforeEach(() => {
  fakeBrowser.reset();
  own = new MemoryFiles();
  both = withRecent(own, keptFiles);
});

const write = (name: string, text = name): Promise<void> => both.write(1, name, new Blob([text]));
const read = async (name: string): Promise<string | undefined> => (await both.read(1, name))?.text();

describe("files of the copy that were written last", () => {
  it("are there when the browser has forgotten their names, or has them as they were before", async () => {
    await write("a", "first");
    const before = new Map(own.held.get(1));
    await write("a", "second");
    await write("b");
    own.held.set(1, before);
    expect((await both.names(1)).sort()).toEqual(["a", "b"]);
    expect([await read("a"), await read("b")]).toEqual(["second", "b"]);
    own.held.clear();
    expect(await both.generations()).toEqual([1]);
  });

  it("are two hundred: older ones lie in one place only", async () => {
    for (let i = 0; i < 201; i++) await write(`file-${i}`);
    await write("file-1", "again");
    const beside = await keptFiles.names(1);
    expect(beside).toHaveLength(200);
    expect(beside).not.toContain("file-0");
    expect([await read("file-0"), await read("file-1")]).toEqual(["file-0", "again"]);
  });

  it("go back where they ought to be before they make room", async () => {
    await write("lost");
    own.held.clear();
    for (let i = 0; i < 200; i++) await write(`file-${i}`);
    expect(await keptFiles.names(1)).not.toContain("lost");
    expect(await read("lost")).toBe("lost");
  });

  it("leave both places when they are removed", async () => {
    await write("a");
    await write("b");
    await both.remove(1, "a");
    expect(await both.names(1)).toEqual(["b"]);
    await both.removeGeneration(1);
    expect(await both.generations()).toEqual([]);
  });

  it("lie in one place only where they are large, and nothing older of them in the other", async () => {
    await write("a");
    const large = "x".repeat(256 * 1_024 + 1);
    await write("a", large);
    expect(await keptFiles.names(1)).toEqual([]);
    expect(await read("a")).toBe(large);
  });
});
