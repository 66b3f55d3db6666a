import { isOfType, type LinkedData, type Node, readLinkedData } from "./json-ld";
import { type MetaTags, readMeta } from "./meta-tags";
import { type RawBlock, readBlocks } from "./walk";

/** Everything on a page that metadata is read from, gathered once. */
export interface PageSource {
  readonly url: string | null;
  readonly root: Element;
  readonly body: Element;
  readonly meta: MetaTags;
  readonly data: LinkedData;
  /** The JSON-LD object of the article itself. */
  readonly posting: Node | null;
  /** All of the page's lines, before anything was cleaned away. */
  readonly blocks: readonly RawBlock[];
}

/** Gathers from a working copy, before it is cleaned. */
export function readSource(copy: Document, url: string | null): PageSource {
  const root = copy.documentElement;
  const data = readLinkedData(root);
  return {
    url,
    root,
    body: copy.body,
    meta: readMeta(root),
    data,
    posting: findPosting(data),
    blocks: readBlocks(copy.body),
  };
}

const POSTING = /(?:Article|BlogPosting|Posting|Report|Review)$/;
const PAGE = /^(?:WebPage|ItemPage)$/;

/** The first object of an article's type, else the page's own; teasers stand in lists and are not gathered. */
function findPosting(data: LinkedData): Node | null {
  const article = data.nodes.find(
    (node) => isOfType(node, (type) => POSTING.test(type)) && (node.headline || node.datePublished || node.name),
  );
  return article ?? data.nodes.find((node) => isOfType(node, (type) => PAGE.test(type)) && node.datePublished) ?? null;
}
