import type { Locale } from "./locale";

/** Texts of somebody else's, each in quotation marks: "“mindestens”, “etwa”". */
export const quotedList = (texts: readonly string[], { words }: Locale): string =>
  texts.map((text) => words.claims.quoted({ text })).join(", ");
