import { Readability } from "@mozilla/readability";
import { clean } from "./clean";
import { keepArticle } from "./filter-blocks";
import { type RawBlock, readBlocks } from "./walk";

/** The article's blocks out of a working copy, which is used up by it. */
export function mainText(copy: Document, title: string): RawBlock[] {
  clean(copy.body);
  const content = new Readability<Element>(copy, { serializer: (node) => node as Element, keepClasses: true }).parse()
    ?.content;
  return content ? keepArticle(readBlocks(content), title) : [];
}
