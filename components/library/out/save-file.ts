/** Offers a file to the browser, which keeps it where its reader keeps downloads. Needs no permission. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; at once would be too soon in Firefox.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A name that every system takes, from words in any script: "Killed: Kursk?" → "killed-kursk". */
export function fileName(words: string, ending: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${[...plain].slice(0, 60).join("") || "says-who"}.${ending}`;
}
