import { parseHTML } from "linkedom";

/** A page as the command line sees it. */
export function parse(html: string): Document {
  return parseHTML(html).document;
}
