import { parseArgs } from "node:util";

export const STAGES = ["article", "sentences", "quantities", "claims"] as const;
export type Stage = (typeof STAGES)[number];

/** What the command line was asked for. */
export interface Options {
  /** Files and folders; "-" is standard input. */
  readonly paths: readonly string[];
  readonly ndjson: boolean;
  /** The file that the lines go to, behind those that it has; null: standard output. */
  readonly resume: string | null;
  readonly stage: Stage;
  /** With the rules that made each value, and where their evidence stands. */
  readonly explain: boolean;
  /** These override what the page says. */
  readonly url: string | null;
  readonly lang: string | null;
  readonly published: string | null;
}

/** Help that was asked for, or help because the command line was not understood. */
export interface Usage {
  readonly usage: "asked" | "needed";
  readonly message: string;
}

export const USAGE = `Reads saved news pages and prints what they say, one line of JSON a page.

  npm run -s analyze -- [OPTIONS] FILE_OR_FOLDER…    HTML files, also gzipped; "-" is one page on standard input
  npm run -s analyze -- [OPTIONS] --ndjson [FILE…]   a line out for each line in, of {"url","html"}, {"article":{…}}, or
                                                     {"text","language","publishedAt"}, each with any "id"

  --url URL            the address the page was read under
  --lang CODE          its language ("de"), whatever the page says
  --published DATE     when it was published (ISO), whatever the page says
  --stage STAGE        what one stage made: ${STAGES.join(", ")} (all of it; the default)
  --resume FILE        with --ndjson: lines go to FILE, and those it has are passed over
  --explain            with the rules behind every value`;

/** Understands the arguments behind the command's name. */
export function parseOptions(args: readonly string[]): Options | Usage {
  try {
    const { values, positionals } = parse(args);
    if (values.help) return { usage: "asked", message: USAGE };
    return checked({
      paths: positionals.length === 0 && values.ndjson ? ["-"] : positionals,
      ndjson: values.ndjson,
      resume: values.resume ?? null,
      stage: values.stage as Stage,
      explain: values.explain,
      url: values.url ?? null,
      lang: values.lang?.toLowerCase() ?? null,
      published: values.published ?? null,
    });
  } catch (error) {
    return needed((error as Error).message);
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: "string" },
      lang: { type: "string" },
      published: { type: "string" },
      stage: { type: "string", default: "claims" },
      ndjson: { type: "boolean", default: false },
      resume: { type: "string" },
      explain: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
}

function checked(options: Options): Options | Usage {
  if (options.resume !== null && !options.ndjson) return needed("--resume goes with --ndjson.");
  if (options.paths.length === 0) return needed("No file was named.");
  if (!STAGES.includes(options.stage)) return needed(`There is no stage "${options.stage}".`);
  if (options.url !== null && !URL.canParse(options.url)) return needed(`"${options.url}" is no address.`);
  if (options.published !== null && Number.isNaN(Date.parse(options.published))) {
    return needed(`"${options.published}" is no date.`);
  }
  return options;
}

function needed(problem: string): Usage {
  return { usage: "needed", message: `${problem}\n\n${USAGE}` };
}
