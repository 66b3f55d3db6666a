import { media } from "./media";

/**
 * Media as screens show them, by id, the same in every language. The build puts the finished table in the place of this
 * file (see wxt.config.ts): what texts call them in eleven languages is nothing that a screen needs.
 */
export const shownNames: Readonly<Record<string, string>> = Object.fromEntries(media.map(({ id, name }) => [id, name]));
