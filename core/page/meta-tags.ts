/** What a page's `<meta>` elements say: lower-case name or property → contents, in document order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const LONGEST = 2_000;
/** Of one name; no page has as many to say. */
const MOST = 100;

/** All `<meta name|property|itemprop|http-equiv>` with content. */
export function readMeta(root: Element): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of root.querySelectorAll("meta[content]")) {
    const content = (meta.getAttribute("content") ?? "").slice(0, LONGEST).trim();
    if (!content) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name) add(tags, name, content);
    }
  }
  return tags;
}

function add(tags: Map<string, string[]>, name: string, content: string): void {
  const known = tags.get(name);
  if (!known) tags.set(name, [content]);
  else if (known.length < MOST) known.push(content);
}

/** The contents of the first of `wanted` that the page has, by the order of `wanted`. */
export function metaValues(tags: MetaTags, wanted: readonly string[]): string[] {
  return wanted.flatMap((name) => tags.get(name) ?? []);
}
