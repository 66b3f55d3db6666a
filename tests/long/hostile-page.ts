import fc from "fast-check";
import { CLOBBERING, hostileText } from "./hostile-text";

const TAGS = [
  ...[
    "p",
    "p",
    "p",
    "div",
    "article",
    "section",
    "main",
    "aside",
    "form",
    "table",
    "tr",
    "td",
    "ul",
    "li",
    "blockquote",
  ],
  ...[
    "h1",
    "h2",
    "time",
    "span",
    "a",
    "b",
    "sup",
    "svg",
    "math",
    "template",
    "noscript",
    "object",
    "details",
    "select",
  ],
  ...["frameset", "plaintext", "textarea", "x-own", "font", "center", "marquee", "button", "fieldset", "output"],
];
const VOID = ["input", "img", "br", "hr", "embed", "base", "link", "meta", "wbr"];

const name = fc.constantFrom(...CLOBBERING);

const attributes: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom("id", "name", "class", "itemprop", "role"), name),
      fc.tuple(fc.constantFrom("href", "src", "datetime", "content", "style", "onclick", "title", "lang"), hostileText),
      fc.constantFrom(["hidden", ""], ["itemprop", "articleBody"], ["class", "article-body"], ["aria-hidden", "true"]),
    ),
    { maxLength: 3 },
  )
  .map((all) => all.map(([key, value]) => ` ${key}="${(value ?? "").replaceAll('"', "&quot;")}"`).join(""));

interface Made {
  readonly html: string;
}

const { node } = fc.letrec<{ node: string; element: string; many: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 6, depthSize: "small" }, hostileText, tie("element"), tie("many")),
  element: fc.oneof(
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...VOID), attributes).map(([tag, more]) => `<${tag}${more}>`) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...TAGS), attributes, fc.array(tie("node"), { maxLength: 5 }), fc.boolean())
        .map(([tag, more, inner, isClosed]) => `<${tag}${more}>${inner.join("")}${isClosed ? `</${tag}>` : ""}`),
    },
  ),
  many: fc
    .tuple(tie("element"), fc.integer({ min: 2, max: 60 }))
    .map(([one, times]) => one.repeat(one.length * times > 200_000 ? 1 : times)),
}));

const FIELDS = ["og:title", "author", "description", "article:published_time", "og:url", "og:site_name", "date"];

const meta = fc
  .tuple(fc.constantFrom(...FIELDS), hostileText)
  .map(([field, value]) => `<meta property="${field}" name="${field}" content="${value.replaceAll('"', "&quot;")}">`);
const link = hostileText.map((value) => `<link rel="canonical" href="${value.replaceAll('"', "&quot;")}">`);
const base = hostileText.map((value) => `<base href="${value.replaceAll('"', "&quot;")}">`);
const posting = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 2 }), hostileText, hostileText)
  .map(([author, publisher, headline, datePublished]) => {
    const data = { "@type": "NewsArticle", headline, author, publisher, datePublished, articleBody: headline };
    return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  });
const brokenPosting = hostileText.map(
  (text) => `<script type="application/ld+json">{"@type":"NewsArticle",${text}</script>`,
);

const head = fc
  .tuple(hostileText, fc.array(fc.oneof(meta, link, base, posting, brokenPosting), { maxLength: 6 }))
  .map(([title, more]) => `<head><title>${title}</title>${more.join("")}</head>`);

/** Deep boxes around, or nothing. */
const depth = fc.oneof(
  { weight: 9, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ max: 400, min: 50 }) },
);

/** A page that means harm, or was made by a program gone mad; half of them end in the middle of something. */
export const hostilePage: fc.Arbitrary<Made> = fc
  .tuple(head, fc.array(node, { minLength: 1, maxLength: 12 }), depth, fc.option(fc.nat(), { freq: 3 }))
  .map(([top, parts, deep, cut]) => {
    const body = `${"<div>".repeat(deep)}${parts.join("\n")}${"</div>".repeat(deep)}`;
    const html = `<!doctype html><html lang="en">${top}<body>${body}</body></html>`;
    return { html: cut === null ? html : html.slice(0, cut % html.length) };
  });
