/** In this head a declaration is looked for first, as browsers do; a page that tells it later is read again with it. */
const HEAD = 1024;
/** A declaration further down than this is part of the text. */
const FARTHEST = 65_536;
const IN_META = /<meta\b[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;
const IN_XML = /^\s{0,20}<\?xml\b[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/i;
/** What is no markup though it may quote some. */
const QUOTED = /<!--[\s\S]*?-->|<(script|style|textarea)\b[\s\S]*?<\/\1\s*>/gi;

/**
 * The characters of a saved page: by its byte order mark, else as its `<meta>` or XML declaration says, also late in
 * the head; a page that says nothing is UTF-8.
 */
export function decodePage(bytes: Uint8Array): string {
  return decoderFor(markOf(bytes) ?? declared(bytes) ?? "utf-8").decode(bytes);
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  return unmarked16(bytes);
}

/** UTF-16 without its mark: every second byte of "<!" or "<h" is empty. */
function unmarked16([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0x3c && second === 0 && fourth === 0) return "utf-16le";
  if (first === 0 && second === 0x3c && third === 0) return "utf-16be";
  return null;
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, FARTHEST));
  const label = (IN_META.exec(head.slice(0, HEAD)) ?? IN_META.exec(head.replace(QUOTED, "")) ?? IN_XML.exec(head))?.[1];
  // It could not have been read so far if it were.
  return label && !/^utf-?16/i.test(label) ? label : null;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
