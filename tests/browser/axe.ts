import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Run } from "./reader";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe-core finds serious or critical in a page, one line each: rule, element, what is wrong with it. The page's own
 * policy allows no code from outside, so axe comes as part of the question.
 */
export function seriousFaults(run: Run): Promise<string[]> {
  const work = `async () => {
    const module = { exports: {} };
    (function (module, exports) { ${SOURCE} })(module, module.exports);
    const axe = window.axe ?? module.exports;
    // What is still being waited for fades in; the page is judged as it is to be read.
    for (let i = 0; i < 100 && document.querySelector(".waiting"); i++) await new Promise((done) => setTimeout(done, 100));
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + " " + target.join(" ") + ": " + failureSummary));
  }`;
  return run(asFunction(work)) as Promise<string[]>;
}

/** Work is sent as its text (see `callText`): this one is text already. */
function asFunction(text: string): () => unknown {
  const work = (): void => {};
  work.toString = () => text;
  return work;
}
