/** Media that older versions of Says Who called otherwise, or by two ids: old id → the one of `media/`. */
export const RENAMED: Readonly<Record<string, string>> = {
  "media:der-spiegel": "media:spiegel",
  "media:donga-ilbo": "media:dong-a-ilbo",
  "media:dw": "media:deutsche-welle",
  "media:rfa": "media:radio-free-asia",
  "media:rferl": "media:radio-liberty",
  "media:sueddeutsche": "media:sueddeutsche-zeitung",
  "media:voa": "media:voice-of-america",
};

/** The id that an actor has now; one that was never renamed is its own. */
export const currentId = (id: string): string => (Object.hasOwn(RENAMED, id) ? (RENAMED[id] ?? id) : id);
