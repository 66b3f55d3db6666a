import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { linesOf } from "../../../core/archive/lines";
import { made } from "../../scripts/archive/made";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
const PRELOADED = ["./scripts/typescript.mjs", "./tests/long/archive/tell-heap.mjs"];

let child: ChildProcess;
let answers: AsyncGenerator<string>;

beforeAll(() => {
  const imports = PRELOADED.flatMap((module) => ["--import", module]);
  const command = ["--expose-gc", ...imports, "scripts/analyze.ts", "--ndjson"];
  child = spawn(process.execPath, command, { cwd: PROJECT, stdio: ["pipe", "pipe", "inherit", "ipc"] });
  answers = linesOf(child.stdout as Readable);
});
afterAll(() => child.kill());

/** Has the articles with these numbers read; resolves when the last is answered, with the length of all answers. */
async function read(from: number, to: number): Promise<number> {
  const input = child.stdin as Writable;
  const written = (async () => {
    for (let number = from; number < to; number++) {
      if (!input.write(`${JSON.stringify(made(number).line)}\n`)) await once(input, "drain");
    }
  })();
  let length = 0;
  for (let number = from; number < to; number++) length += (await answers.next()).value.length;
  await written;
  return length;
}

async function heldNow(): Promise<number> {
  child.send("heap?");
  const [bytes] = await once(child, "message");
  return bytes;
}

it("holds no more after ten thousand lines than after one thousand", async () => {
  await read(0, 1_000);
  const early = await heldNow();
  const written = await read(1_000, 10_000);
  const late = await heldNow();
  console.log(
    `• after 1,000 lines ${early} bytes are held, after 10,000 lines ${late}; ${written} were written between`,
  );
  expect(written).toBeGreaterThan(20_000_000);
  // Of each of 9,000 lines not even 250 bytes, where its text alone has more than a thousand.
  expect(late - early).toBeLessThan(2_250_000);
});
