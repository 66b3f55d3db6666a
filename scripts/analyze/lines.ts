import { createInterface } from "node:readline";

export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
}

/** The lines of a stream as they come. Throws what the stream throws: a file that is not there. */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Line> {
  // readline swallows the errors of its input.
  const failed = new Promise<never>((_, reject) => stream.once("error", reject));
  failed.catch(() => {});
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  for (let number = 1; ; number++) {
    const { done, value } = await Promise.race([lines.next(), failed]);
    if (done) return;
    yield { text: value, number };
  }
}
