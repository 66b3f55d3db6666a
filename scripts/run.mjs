// The way into every command: `node scripts/run.mjs NAME ARGUMENTS…` runs scripts/NAME.ts.
// Nothing is installed yet on a fresh clone, and Node may be as old as 20: hence plain JavaScript, and no imports but
// Node's own. Installs the packages where they are missing or outdated, then goes on in the Node that came with them.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));
const MODULES = join(PROJECT, "node_modules");
const IS_WINDOWS = process.platform === "win32";
const NODE = join(MODULES, "node", "bin", IS_WINDOWS ? "node.exe" : "node");
const HEARTBEAT = 10_000;

const [name, ...args] = process.argv.slice(2);
// Ctrl-C reaches the command too: it tidies up, and this process ends with it.
process.on("SIGINT", () => {});
try {
  await ensurePackages();
  process.exitCode = await run(NODE, ["--import", hooks(), join(PROJECT, "scripts", `${name}.ts`), ...args], "inherit");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function hooks() {
  return pathToFileURL(join(PROJECT, "scripts", "typescript.mjs")).href;
}

async function ensurePackages() {
  if (isInstalled()) return;
  const isFirst = !existsSync(MODULES);
  const began = Date.now();
  console.error(isFirst ? "Installing packages: a minute or two, once …" : "Bringing packages up to date …");
  const beat = setInterval(() => console.error(`  … ${seconds(began)}`), HEARTBEAT);
  // What npm says is shown when it has failed; on success it is noise about optional parts.
  const output = [];
  // Not `npm ci`: it refuses a lock file that leaves out optional packages of machines it was not written on. This too
  // keeps to the versions of the lock file, and without saving leaves that file as it is.
  const command = ["install", "--no-save", "--no-audit", "--no-fund"];
  const status = await run(IS_WINDOWS ? "npm.cmd" : "npm", command, ["ignore", "pipe", "pipe"], output);
  clearInterval(beat);
  if (status !== 0 || !existsSync(NODE)) {
    throw new Error(`${output.join("")}\nThe packages could not be installed: npm install ended with ${status}.`);
  }
  console.error(`  done in ${seconds(began)}`);
}

/** Does what lies in node_modules have the versions of the lock file? Optional packages may be for other machines. */
function isInstalled() {
  if (!existsSync(NODE)) return false;
  const wanted = packagesIn(join(PROJECT, "package-lock.json"));
  const present = packagesIn(join(MODULES, ".package-lock.json"));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    return path === "" || optional || present[path]?.version === version;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return {};
  }
}

function run(command, args, stdio, output) {
  return new Promise((resolve, reject) => {
    const shell = IS_WINDOWS && command.endsWith(".cmd");
    const child = spawn(command, args, { cwd: PROJECT, stdio, shell });
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => output.push(chunk));
    child.on("error", reject).on("close", (status, signal) => resolve(status ?? (signal === "SIGINT" ? 130 : 1)));
  });
}

function seconds(since) {
  return `${Math.round((Date.now() - since) / 1000)} s`;
}
