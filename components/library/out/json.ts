/**
 * JSON that every reader takes: half of a letter, as a page may have cut it off, becomes the sign for what cannot be read; and
 * "<" is written so that the text can be put into a page's script element without ending it.
 */
export function wellFormedJson(value: unknown): string {
  const whole = (_: string, part: unknown): unknown => (typeof part === "string" ? part.toWellFormed() : part);
  return JSON.stringify(value, whole, 2).replaceAll("<", "\\u003c");
}
