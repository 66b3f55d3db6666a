/** What is on the page but not for the eye: soft hyphens, zero-width spaces, joiners and direction marks. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const SPACES = /\s+/g;

/** Every run of white space (also no-break and narrow) one space, none at the ends; invisible characters dropped. */
export function collapse(text: string): string {
  return withoutInvisible(text).replace(SPACES, " ").trim();
}

/** Invisible characters dropped; white space as it was. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/** Is this code unit one that `collapse` drops? */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  return (
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Is this code unit white space to `collapse`? */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

const DENSE_FROM = 0x1100;
const DENSE_WEIGHT = 2;

/** Length as a reader feels it: a Hangul, kana or Han character says about as much as two Latin ones. */
export function weigh(text: string): number {
  let weight = 0;
  for (let i = 0; i < text.length; i++) weight += isDense(text.charCodeAt(i)) ? DENSE_WEIGHT : 1;
  return weight;
}

/** Is this code unit a Hangul, kana or Han character? */
export function isDense(code: number): boolean {
  return (
    code >= DENSE_FROM && (code < 0x1200 || (code >= 0x2e80 && code < 0xd800) || (code >= 0xf900 && code < 0xfb00))
  );
}
