import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "../tool";
import type { Outcome } from "./steps";

/** The parts of vitest's report that are counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs the tests of a vitest configuration whose files' names hold `filter`, and counts them by vitest's own report. */
export async function runTests(config: string, filter = ""): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "says-who-report-"));
  const file = join(folder, "report.json");
  const reports = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const { status, output } = await runTool("vitest", [
    "run",
    "--config",
    config,
    ...reports,
    ...(filter ? [filter] : []),
  ]);
  const report = await readFile(file, "utf8").then(
    (text): Report => JSON.parse(text),
    () => null,
  );
  await rm(folder, { recursive: true });
  if (!report) return { passed: 0, failed: 1, output };
  const passed = report.numPassedTests;
  // A file that could not be loaded has no tests to fail; something that broke outside of every test fails the run.
  const broken = report.testResults.filter(
    (one) => one.status === "failed" && one.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed, output };
}
