import { shownNames } from "../core/people/shown-names";

/** The name of "media:NAME": "media:bbc" → "BBC"; of one that the table does not have "media:harbour-post" → "Harbour Post". */
export function mediumName(id: string): string {
  const known = Object.hasOwn(shownNames, id) ? shownNames[id] : undefined;
  if (known) return known;
  const words = id.slice(id.indexOf(":") + 1).split("-");
  return words
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
