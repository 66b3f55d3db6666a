import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { made } from "./made";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
/** What somebody's export may hold too. */
const TORN = '{"id":"torn","article":{"text":"At lea';

/**
 * Writes an archive of so many articles as two files of lines, a torn line in the middle of each, and has each read by a process
 * of its own. What they answer lies in the folder as "read-0.ndjson" and "read-1.ndjson".
 */
export async function readArchive(folder: string, articles: number): Promise<void> {
  const half = articles / 2;
  const read = [0, 1].map(async (part) => {
    const lines = Array.from({ length: half }, (_, i) => JSON.stringify(made(part * half + i).line));
    lines.splice(half / 2, 0, TORN);
    const file = join(folder, `articles-${part}.ndjson`);
    await writeFile(file, `${lines.join("\n")}\n`);
    await analyze(file, join(folder, `read-${part}.ndjson`));
  });
  await Promise.all(read);
}

function analyze(from: string, to: string): Promise<void> {
  const command = ["--import", "./scripts/typescript.mjs", "scripts/analyze.ts", "--ndjson"];
  const stdio = [openSync(from, "r"), openSync(to, "w"), "inherit"] as const;
  const child = spawn(process.execPath, command, { cwd: PROJECT, stdio: [...stdio] });
  return new Promise((resolve, reject) => {
    child.once("close", (status) => (status === 0 ? resolve() : reject(new Error(`analyze ended with ${status}`))));
  });
}
