import { expect, it } from "vitest";
import { LONGEST_LINE, linesOf } from "../../core/archive/lines";
import { readLine } from "../../core/archive/read-line";

async function all(...chunks: Uint8Array[]): Promise<string[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of linesOf(stream())) lines.push(line);
  return lines;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it("parts a stream at its line feeds, wherever it is cut", async () => {
  const text = "\u{1f600}ä\n\nb\u2028c\r\nd";
  const parted = ["\u{1f600}ä", "", "b\u2028c\r", "d"];
  expect(await all(bytes(text))).toEqual(parted);
  expect(await all(...Array.from(bytes(text), (byte) => Uint8Array.of(byte)))).toEqual(parted);
  expect(await all(bytes(`${text}\n`))).toEqual(parted);
  expect(await all()).toEqual([]);
});

it("gathers no more of a line than a line may be long", async () => {
  const mebibyte = new Uint8Array(2 ** 20).fill(120);
  const endless = Array.from({ length: 80 }, () => mebibyte);
  const [long = "", next = ""] = await all(...endless, bytes('\n{"id":1,"text":"…"}'));
  expect(long.length).toBeLessThanOrEqual(LONGEST_LINE + mebibyte.length);
  expect(readLine(long)).toEqual({ id: undefined, bad: "tooLong" });
  expect(readLine(next)).toMatchObject({ id: 1, article: { text: "…" } });
});
