import { secondsSince, withProgress } from "./progress";
import { STEPS, type Step } from "./test/steps";

/** Runs every step, or those whose names are given, and closes with the count of all of them together. */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step "${unknown[0]}". There are: ${STEPS.map((step) => step.name).join(", ")}.`);
    return 2;
  }
  const total = { passed: 0, failed: 0 };
  for (const step of STEPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
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
  return { passed, failed };
}

process.exit(await main(process.argv.slice(2)));
