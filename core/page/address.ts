import { publishersOwn } from "./amp-cache";
import { isIdle } from "./parameters";
import { withoutSecrets } from "./secrets";

/** Host prefixes under which one site shows the same article. */
const HOST_PREFIX = /^(?:www\d?|m|mobile|mobil|amp|wap|touch|lite|print|edition)\./;
const AMP_PARTS: ReadonlySet<string> = new Set(["amp", "amphtml", "amp.html"]);
const PRINT_PARTS: ReadonlySet<string> = new Set([
  "print",
  "printable",
  "druck",
  "drucken",
  "druckversion",
  "imprimir",
  "imprimer",
  "stampa",
  "drukuj",
]);

/** Parameters that name an article, where an address has no other name for it. */
const NAMING =
  /^(?:id|p|a|aid|n|no|idx|idxno|nid|gid|oid|doc|docid|v|key|code|seq|story|storyid|article|articleid|article_id|newsid|news_id|artid|art_id|item|itemid|content_id|contentid|arcid|post|postid|uid|num|sn|aid|c|title|slug)$/i;

/**
 * One key for an article under all its addresses; the canonical address, where it may be believed, speaks for all. Two
 * articles of one site may still share a key: only their texts tell (store/same-article).
 */
export function articleKey(url: string | null, canonicalUrl: string | null): string {
  const address = parse(canonicalUrl) ?? parse(url);
  if (!address) return (url ?? canonicalUrl ?? "").trim();
  return placeOf(address) + query(address) + hashRoute(address);
}

/**
 * What the keys of an article begin with whatever its parameters are, where its path alone seems to name it: a slug of
 * several words, a long number. Else null.
 */
export function pathKey(url: string | null): string | null {
  const address = parse(url);
  return address && isTelling(address.pathname) ? placeOf(address) : null;
}

/**
 * Does a page stay what it is when its address goes from one of these to the other? With the same key, or where its path
 * names it and parameters are only added or taken away: pages do that with their own. Another value is another page.
 */
export function isSamePlace(one: string, other: string): boolean {
  if (articleKey(one, null) === articleKey(other, null)) return true;
  const [a, b] = [parse(one), parse(other)];
  if (!a || !b || pathKey(one) === null || placeOf(a) !== placeOf(b) || hashRoute(a) !== hashRoute(b)) return false;
  return [...a.searchParams].every(([name, value]) => (b.searchParams.get(name) ?? value) === value);
}

/**
 * The canonical address if it names an article of the page's own site: no front page or section, no other site (an
 * AMP cache is not another site). Null otherwise.
 */
export function believedCanonical(candidate: string | null, url: string | null): string | null {
  const page = parse(url);
  const canonical = parse(resolve(candidate, url));
  if (!canonical || !namesArticle(canonical, page)) return null;
  if (page && !isOneSite(canonical.hostname, page.hostname)) return null;
  canonical.hash = "";
  return canonical.href;
}

/** Without secrets, and a mirror's address as the publisher's own. */
function parse(text: string | null): URL | null {
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(withoutSecrets(text));
  return /^https?:$/.test(url.protocol) ? publishersOwn(url) : null;
}

function resolve(candidate: string | null, base: string | null): string | null {
  if (!candidate || URL.canParse(candidate)) return candidate;
  return base && URL.canParse(candidate, base) ? new URL(candidate, base).href : null;
}

/** A host (lower case, as in an address) without what one site puts before its name, and without a full stop behind it. */
export function bareHost(host: string): string {
  let site = host.replace(/\.+$/, "");
  while (HOST_PREFIX.test(site) && site.split(".").length > 2) site = site.replace(HOST_PREFIX, "");
  return site;
}

/** "news.example.org" and "example.org" are one site; two hosts beside each other may be two people's. */
export function isOneSite(one: string, other: string): boolean {
  const [a, b] = [bareHost(one), bareHost(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function placeOf(address: URL): string {
  return bareHost(address.hostname) + port(address) + pathOf(address);
}

function port(address: URL): string {
  return address.port ? `:${address.port}` : "";
}

function pathOf(address: URL): string {
  const parts = address.pathname.split("/").filter(Boolean).map(decoded);
  const named = parts.filter(
    (part, i) => !AMP_PARTS.has(part.toLowerCase()) && !(isEnd(i, parts) && PRINT_PARTS.has(part.toLowerCase())),
  );
  const path = (named.length > 0 ? named : parts).join("/");
  const bare = path.replace(/\.amp(?=\.html?$|$)/i, "").replace(/\/index\.(?:html?|php)$/i, "");
  return `/${bare}`;
}

function isEnd(index: number, parts: readonly string[]): boolean {
  return index === 0 || index === parts.length - 1;
}

/** "%C3%BC" and "ü" are one address; what cannot be decoded stays. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize("NFC");
  } catch {
    return part;
  }
}

function query(address: URL): string {
  const kept = [...address.searchParams].filter(([name, value]) => !isIdle(name, value));
  const text = kept.map(([name, value]) => `${name.toLowerCase()}=${value}`).sort();
  return text.length > 0 ? `?${text.join("&")}` : "";
}

/** "#!/story/12" is a page of its own; "#comments" is a place on one. */
function hashRoute(address: URL): string {
  return /^#!?\//.test(address.hash) ? address.hash : "";
}

/** Does a path alone name an article? A slug of several words, or a long number. */
function isTelling(path: string): boolean {
  const last = path.split("/").filter(Boolean).at(-1) ?? "";
  return /(?:[^-_]+[-_]){2,}[^-_]+/.test(last.slice(0, 300)) || /\d{5,}/.test(last);
}

const FRONT =
  /^\/?(?:index|home|default|start|startseite|en|de|fr|es|it|pl|ru|uk|ua|ko|kr|ja|jp|zh|cn|news|live|amp)?(?:\.\w{3,5})?\/?$/i;

/** A section's page is as shallow as its name: the page's own path is longer, unless that one is only a number. */
function namesArticle(canonical: URL, page: URL | null): boolean {
  if (
    query(canonical) !== "" &&
    NAMING.test([...canonical.searchParams.keys()].find((name) => NAMING.test(name)) ?? "")
  )
    return true;
  if (FRONT.test(canonical.pathname)) return false;
  if (page && pathOf(canonical) === pathOf(page)) return true;
  const parts = canonical.pathname.split("/").filter(Boolean);
  return (
    isTelling(canonical.pathname) ||
    parts.length >= 3 ||
    /\.\w{3,5}$/.test(canonical.pathname) ||
    /\d{3,}/.test(parts.at(-1) ?? "")
  );
}
