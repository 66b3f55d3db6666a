import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { jsonLine } from "../../../scripts/analyze/json-line";
import { linesOf } from "../../../scripts/analyze/lines";
import { parseOptions } from "../../../scripts/analyze/options";
import { readLine } from "../../../scripts/analyze/read-line";
import { recordOf } from "../../../scripts/analyze/record";
import { made } from "../../scripts/archive/made";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Bytes in use when nothing is left over. */
function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

async function* stream(articles: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let number = 0; number < articles; number++) yield encoder.encode(`${JSON.stringify(made(number).line)}\n`);
}

it("holds no more after ten thousand lines than after one thousand", async () => {
  const options = parseOptions(["--ndjson"]);
  if ("usage" in options) throw new Error(options.message);
  let [number, written] = [0, 0];
  const held: number[] = [];
  for await (const line of linesOf(stream(10_000))) {
    number += 1;
    written += jsonLine(recordOf(readLine(line, number), options)).length;
    if (number === 1_000 || number === 10_000) held.push(heap());
  }
  const [early = 0, late = 0] = held;
  console.log(`• after 1,000 lines ${early} bytes are held, after 10,000 lines ${late}; ${written} were written`);
  expect(written).toBeGreaterThan(20_000_000);
  // A hundred bytes for each of 9,000 lines: a fortieth of what is written for it.
  expect(late - early).toBeLessThan(900_000);
});
