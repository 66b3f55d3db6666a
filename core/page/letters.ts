/** Letters and digits only, lower case: titles differ in quotes, dashes and capitals. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
