import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { afterAll, beforeEach, expect, it } from "vitest";
import { resume } from "../../scripts/analyze/resume";

const folder = mkdtempSync(join(tmpdir(), "resume-"));
const file = join(folder, "read.ndjson");
const LINES = ['{"line":1,"id":"ä\\n"}\n', '{"line":2}\n', '{"line":3,"error":"…"}\n'];
const WHOLE = LINES.join("");

beforeEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** The file after the lines that it lacks were written behind those that it has. */
async function goOn(): Promise<{ done: number; content: string }> {
  const { stream, done } = await resume(file);
  stream.end(LINES.slice(done).join(""));
  await finished(stream);
  return { done, content: readFileSync(file, "utf8") };
}

it("begins with no file", async () => {
  expect(existsSync(file)).toBe(false);
  expect(await goOn()).toEqual({ done: 0, content: WHOLE });
});

it.each([
  ["nothing", "", 0],
  ["the begin of a line", '{"li', 0],
  ["a line", LINES[0], 1],
  ["a line and a torn one", `${LINES[0]}{"line":2`, 1],
  ["a line, and one torn within a letter", Buffer.from(`${LINES[0]}{"line":2,"id":"ä`).subarray(0, -1), 1],
  ["all but the last line feed", WHOLE.slice(0, -1), 2],
  ["everything", WHOLE, 3],
])("goes on behind %s", async (_, begun, done) => {
  writeFileSync(file, begun ?? "");
  expect(await goOn()).toEqual({ done, content: WHOLE });
});

it.each(["notes", "notes\n", '{"line":2,"id":1}\n', '{"line":1}\n{"line":1}\n', '{"line":1,"id":1}\n{"line":12'])(
  "leaves alone what was not begun by it: %j",
  async (content) => {
    writeFileSync(file, content);
    await expect(resume(file)).rejects.toThrow("is not what a run with --ndjson has begun");
    expect(readFileSync(file, "utf8")).toBe(content);
  },
);
