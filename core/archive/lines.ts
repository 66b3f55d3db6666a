/** In UTF-16 code units: longer than any page. Of a line that goes on beyond it no more is gathered, so that it is never whole. */
export const LONGEST_LINE = 2 ** 25;

/**
 * The lines of a stream of UTF-8, each when it is asked for, ended by line feeds and by nothing else: a text may hold the other
 * characters that some take for the end of one (U+2028). Throws what the stream throws.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = "";
  for await (const chunk of stream) {
    const [end = "", ...rest] = decoder.decode(chunk, { stream: true }).split("\n");
    if (begun.length <= LONGEST_LINE) begun += end;
    for (const next of rest) {
      yield begun;
      begun = next;
    }
  }
  begun += decoder.decode();
  if (begun !== "") yield begun;
}
