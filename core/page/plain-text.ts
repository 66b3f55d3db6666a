import { collapse } from "./white-space";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi;
const TAG = /<\/?[a-z][^<>]{0,500}>/gi;

/** A headline or name from metadata as plain text: markup in it is taken out, not run; entities become characters. */
export function plainText(text: string, longest = 500): string {
  const bare = decode(text.slice(0, 4 * longest).replace(TAG, "")).replace(TAG, "");
  return collapse(bare).slice(0, longest);
}

function decode(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "";
  });
}
