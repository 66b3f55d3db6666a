import { Checksum } from "./checksum";
import type { Footer, Header } from "./format";

/** A gzipped file of a header, lines, and a footer with their checksum. */
export async function pack(header: Header, lines: Iterable<string> | AsyncIterable<string>): Promise<Blob> {
  const packed = asStream(sealed(header, lines))
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream("gzip"));
  return new Blob([await new Response(packed).blob()], { type: "application/gzip" });
}

async function* sealed(header: Header, records: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  const checksum = new Checksum();
  const encoder = new TextEncoder();
  const first = `${JSON.stringify(header)}\n`;
  await checksum.add(encoder.encode(first));
  yield first;
  let count = 0;
  for await (const record of records) {
    await checksum.add(encoder.encode(record));
    yield record;
    count++;
  }
  const footer: Footer = { end: { records: count, checksum: await checksum.value() } };
  yield `${JSON.stringify(footer)}\n`;
}

function asStream(lines: AsyncGenerator<string>): ReadableStream<string> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
