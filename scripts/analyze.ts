import { pipeline } from "node:stream/promises";
import { inputsOf } from "./analyze/inputs";
import { jsonLine } from "./analyze/json-line";
import { parseOptions } from "./analyze/options";
import { recordOf } from "./analyze/record";
import { resume } from "./analyze/resume";

/** Reads every input and prints one line of JSON for each. Exit status: 0, 1 something could not be read, 2 not understood. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if ("usage" in options) {
    (options.usage === "asked" ? console.log : console.error)(options.message);
    return options.usage === "asked" ? 0 : 2;
  }
  const { stream, done } = options.resume === null ? { stream: process.stdout, done: 0 } : await resume(options.resume);
  let status = 0;
  await pipeline(async function* () {
    for await (const input of inputsOf(options, done)) {
      const record = recordOf(input, options);
      // Of lines each has had its answer, and an engine would take another status for a run that failed.
      if ("error" in record && !options.ndjson) status = 1;
      yield jsonLine(record);
    }
  }, stream);
  return status;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  // `… | head` closes the pipe: that is no fault of ours.
  if (code !== "EPIPE") console.error(message);
  process.exitCode = code === "EPIPE" ? 0 : 1;
}
