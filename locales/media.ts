import { media } from "../core/people/media";

/** The names that the table of media has, by id. They are the same in every language. */
const NAMES = new Map(media.map(({ id, name }) => [id, name]));

/** The name of "media:NAME": "media:bbc" → "BBC"; of one that the table does not have "media:harbour-post" → "Harbour Post". */
export function mediumName(id: string): string {
  const known = NAMES.get(id);
  if (known) return known;
  const words = id.slice(id.indexOf(":") + 1).split("-");
  return words
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
