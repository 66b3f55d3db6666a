import { secondsSince, withProgress } from "./progress";
import { STEPS, type Step } from "./test/steps";

/** Several steps under one name. */
const GROUPS: Readonly<Record<string, (step: Step) => boolean>> = {
  usual: ({ isLong }) => !isLong,
  long: ({ isLong }) => isLong === true,
  all: () => true,
};

/** Runs the usual steps, or those named one by one or as a group, and closes with the count of all of them together. */
async function main(names: readonly string[]): Promise<number> {
  const known = [...Object.keys(GROUPS), ...STEPS.map((step) => step.name)];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no step "${unknown[0]}". There are: ${known.join(", ")}.`);
    return 2;
  }
  const wanted = names.length === 0 ? ["usual"] : names;
  const total = { passed: 0, failed: 0 };
  for (const step of STEPS.filter((one) => wanted.some((name) => name === one.name || GROUPS[name]?.(one)))) {
    const { passed, failed } = await runStep(step);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

/** A step says how it ended and how long it took; what it printed is shown only if it failed. */
async function runStep(step: Step): Promise<{ passed: number; failed: number }> {
  const began = Date.now();
  const { passed, failed, output } = await withProgress(step.title, step.run).catch((error: Error) => {
    return { passed: 0, failed: 1, output: error.message };
  });
  if (failed > 0) console.log(output.trimEnd());
  const counts = passed + failed > 1 ? `, ${passed} passed` : "";
  const misses = failed > 0 ? `, ${failed} FAILED` : "";
  console.log(`${failed > 0 ? "✗" : "✓"} ${step.title}: ${secondsSince(began)}${counts}${misses}`);
  for (const line of tellings(output)) console.log(`  ${line}`);
  return { passed, failed };
}

/** What a test has counted for its reader: from a bullet to the end of its line; vitest may colour what stands before. */
function tellings(output: string): string[] {
  return output.match(/• .*/g) ?? [];
}

process.exit(await main(process.argv.slice(2)));
