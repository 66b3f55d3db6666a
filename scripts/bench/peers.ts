import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PROJECT, runTool } from "../tool";

/** Where the libraries lie that are measured beside Says Who; git leaves it out, and so does `npm install`. */
const FOLDER = join(PROJECT, "out", "bench-peers");

/** Each of one version, so that two runs measure the same. */
const PEERS = {
  compromise: "14.17.0",
  "wink-nlp": "2.4.0",
  "wink-eng-lite-web-model": "1.8.1",
  "@microsoft/recognizers-text-number": "1.3.1",
} as const;

/** Installs what is missing. Returns what loads them by their names. */
export async function peers(): Promise<NodeJS.Require> {
  const load = createRequire(join(FOLDER, "package.json"));
  if (Object.keys(PEERS).every((name) => existsSync(join(FOLDER, "node_modules", name)))) return load;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), JSON.stringify({ private: true, dependencies: PEERS }, null, 2));
  const { status, output } = await runTool("npm", ["install", "--no-audit", "--no-fund"], FOLDER);
  if (status !== 0) throw new Error(`${output}\nThe libraries to measure beside could not be installed.`);
  return load;
}
