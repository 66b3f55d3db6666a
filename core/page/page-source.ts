import { isOfType, type LinkedData, type Node, readLinkedData, strings } from "./json-ld";
import { lettersOf } from "./letters";
import { type MetaTags, metaValues, readMeta } from "./meta-tags";
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
  const meta = readMeta(root);
  return {
    url,
    root,
    body: copy.body,
    meta,
    data,
    posting: findPosting(data, root, meta),
    blocks: readBlocks(copy.body),
  };
}

const POSTING = /(?:Article|BlogPosting|SocialMediaPosting|Report)$/;
const PAGE = /^(?:WebPage|ItemPage)$/;

/** The article's object: of several the one whose headline the page bears, then the first; else the page's own. */
function findPosting(data: LinkedData, root: Element, meta: MetaTags): Node | null {
  const postings = data.nodes.filter(
    (node) => isOfType(node, (type) => POSTING.test(type)) && (node.headline || node.datePublished || node.name),
  );
  const own =
    postings.length > 1
      ? postings.find((node) => strings(node.headline).some((line) => bears(root, meta, line)))
      : undefined;
  return (
    own ??
    postings[0] ??
    data.nodes.find((node) => isOfType(node, (type) => PAGE.test(type)) && node.datePublished) ??
    null
  );
}

function bears(root: Element, meta: MetaTags, headline: string): boolean {
  const lines = [...root.querySelectorAll("h1, title")].map((element) => element.textContent ?? "");
  return [...lines, ...metaValues(meta, ["og:title"])].some((line) => lettersOf(line).includes(lettersOf(headline)));
}
