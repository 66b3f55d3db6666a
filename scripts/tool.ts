import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** The project's own tools first, and its Node before the machine's. */
const PATH = join(PROJECT, "node_modules", ".bin") + delimiter + process.env.PATH;

export interface ToolResult {
  readonly status: number;
  /** All that it said, errors too, as it came. */
  readonly output: string;
}

/** Runs one of the project's tools ("wxt", "tsc") in the project's folder or another. Never throws for what it finds. */
export function runTool(name: string, args: readonly string[], folder = PROJECT): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      cwd: folder,
      env: { ...process.env, PATH },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status: status ?? 1, output: Buffer.concat(said).toString() }));
  });
}
