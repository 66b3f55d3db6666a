/** A page says early on how it is encoded; browsers look so far and no further. */
const SNIFFED = 1024;
const DECLARED = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i;

/** The characters of a saved page: by its byte order mark, else as it declares itself, else UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  return decoderFor(markOf(bytes) ?? declared(bytes) ?? "utf-8").decode(bytes);
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SNIFFED));
  const label = DECLARED.exec(head)?.[1] ?? null;
  // It could not have been read so far if it were.
  return label && /^utf-?16/i.test(label) ? null : label;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
