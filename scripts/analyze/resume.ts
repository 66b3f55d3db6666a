import { createWriteStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Writable } from "node:stream";

/** Where lines go, and how many of them are there already. */
export interface Output {
  readonly stream: Writable;
  readonly done: number;
}

/**
 * The end of a file that a run has begun, with its last line cut off where that is torn; a file that is not there yet is made.
 * Throws for a file that holds anything else, and leaves it as it is.
 */
export async function resume(file: string): Promise<Output> {
  const handle = await open(file, "a+");
  try {
    const { lines, lastFrom, end } = await wholeLines(handle);
    const isOurs = begins(await startOf(handle, lastFrom, end), lines) && begins(await startOf(handle, end), lines + 1);
    if (!isOurs) throw new Error(`${file} is not what a run with --ndjson has begun; it was left as it is.`);
    await handle.truncate(end);
    return { stream: createWriteStream(file, { flags: "a" }), done: lines };
  } finally {
    await handle.close();
  }
}

/** How many lines are whole; in bytes, where the last of them begins and where it ends. */
async function wholeLines(handle: FileHandle): Promise<{ lines: number; lastFrom: number; end: number }> {
  let [lines, lastFrom, end, read] = [0, 0, 0, 0];
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false }) as AsyncIterable<Buffer>) {
    for (let feed = chunk.indexOf("\n"); feed >= 0; feed = chunk.indexOf("\n", feed + 1)) {
      [lines, lastFrom, end] = [lines + 1, end, read + feed + 1];
    }
    read += chunk.length;
  }
  return { lines, lastFrom, end };
}

/** As much of what stands from one byte to another as a line needs to say its number. */
async function startOf(handle: FileHandle, from: number, to = Number.POSITIVE_INFINITY): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(32), 0, 32, from);
  return buffer.subarray(0, Math.min(bytesRead, to - from)).toString("latin1");
}

/** Is this how the line of this number begins, as far as it goes? Nothing begins every line. */
function begins(start: string, line: number): boolean {
  return [",", "}"].some((next) => {
    const number = `{"line":${line}${next}`;
    return start.startsWith(number) || number.startsWith(start);
  });
}
