import { builtFolder } from "../build";
import { runTool } from "../tool";
import type { Outcome } from "./steps";

/** What web-ext says of an extension; the three must be 0. */
interface Lint {
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notices: number };
}

/** Mozilla's own check of the extension as it is built for Firefox. */
export async function lintExtension(): Promise<Outcome> {
  const { output } = await runTool("web-ext", ["lint", "--source-dir", builtFolder("firefox"), "--output", "json"]);
  const { errors, warnings, notices } = (JSON.parse(output.slice(output.indexOf("{"))) as Lint).summary;
  const isClean = errors + warnings + notices === 0;
  return { passed: isClean ? 1 : 0, failed: isClean ? 0 : 1, output };
}
