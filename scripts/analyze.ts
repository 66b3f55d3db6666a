import { inputsOf } from "./analyze/inputs";
import { parseOptions } from "./analyze/options";
import { recordOf } from "./analyze/record";

/** Reads every input and prints one line of JSON for each. Exit status: 0, 1 something could not be read, 2 not understood. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if ("usage" in options) {
    (options.usage === "asked" ? console.log : console.error)(options.message);
    return options.usage === "asked" ? 0 : 2;
  }
  let status = 0;
  for await (const input of inputsOf(options)) {
    const record = recordOf(input, options);
    if ("error" in record) status = 1;
    process.stdout.write(`${JSON.stringify(record)}\n`);
  }
  return status;
}

// `… | head` closes the pipe: that is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
