import { articleKey, believedCanonical } from "./address";
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
    posting: findPosting(data, root, meta, url),
    blocks: readBlocks(copy.body),
  };
}

const POSTING = /(?:Article|BlogPosting|SocialMediaPosting|Report)$/;
const PAGE = /^(?:WebPage|ItemPage)$/;

/**
 * The article's object: of several the one that lives at the page's address, then the one whose headline the page
 * bears, then the first; else the page's own. One that names another address and another headline is another article's.
 */
function findPosting(data: LinkedData, root: Element, meta: MetaTags, url: string | null): Node | null {
  const isBorne = (node: Node): boolean => strings(node.headline).some((line) => bears(root, meta, line));
  const postings = data.nodes.filter(
    (node) => isOfType(node, (type) => POSTING.test(type)) && (node.headline || node.datePublished || node.name),
  );
  const own = postings.filter((node) => livesHere(node, url) !== false || !node.headline || isBorne(node));
  return (
    own.find((node) => livesHere(node, url) === true && isBorne(node)) ??
    (own.length > 1 ? own.find(isBorne) : undefined) ??
    own[0] ??
    data.nodes.find((node) => isOfType(node, (type) => PAGE.test(type)) && node.datePublished) ??
    null
  );
}

/** Null where an address is not known. */
function livesHere(node: Node, url: string | null): boolean | null {
  const addresses = [...strings(node.url), ...strings(node.mainEntityOfPage), ...strings(node["@id"])];
  const stated = addresses.flatMap((address) => believedCanonical(address, url) ?? []);
  if (url === null || stated.length === 0) return null;
  return stated.some((address) => articleKey(address, null) === articleKey(url, null));
}

function bears(root: Element, meta: MetaTags, headline: string): boolean {
  const lines = [...root.querySelectorAll("h1, title")].map((element) => element.textContent ?? "");
  return [...lines, ...metaValues(meta, ["og:title"])].some((line) => lettersOf(line).includes(lettersOf(headline)));
}
