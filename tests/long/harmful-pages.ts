import { CLOBBERING, RUNNING } from "./hostile-text";

const LINE =
  "North Korea has sent 4,000 soldiers to Russia, South Korea's spy agency said on Monday after a briefing in parliament.";
const PROSE = `<p>${LINE}</p><p>The agency told lawmakers that the deployment had begun in October and that more would follow.</p>`;

function page(body: string, head = "<title>North Korea sent 4,000 soldiers to Russia</title>"): string {
  return `<!doctype html><html lang="en"><head>${head}<meta property="og:type" content="article"></head><body>${body}</body></html>`;
}

const attribute = (value: string): string => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const FIELDS = ["og:title", "og:url", "og:site_name", "og:description", "author", "article:author", "description"];

function markupEverywhere(): string {
  const metas = FIELDS.map(
    (field, i) => `<meta property="${field}" content="${attribute(RUNNING[i % RUNNING.length] ?? "")}">`,
  );
  const posting = {
    "@type": "NewsArticle",
    headline: RUNNING[0],
    author: { name: RUNNING[1] },
    publisher: { name: RUNNING[2], url: RUNNING[4] },
    datePublished: RUNNING[5],
    url: RUNNING[4],
  };
  const data = JSON.stringify(posting).replaceAll("<", "\\u003c");
  const head = `<title>&lt;script&gt;harmed=1&lt;/script&gt;</title>${metas.join("")}<link rel="canonical" href="javascript:harmed=1"><script type="application/ld+json">${data}</script>`;
  return page(
    `<article><h1>&lt;img src=x onerror=harmed=1&gt;</h1>${PROSE}<p>&lt;script&gt;harmed=1&lt;/script&gt; ${LINE}</p></article>`,
    head,
  );
}

/** Pages thought out by hand, each named by what it tries. Made when asked for: some are large. */
export const HARMFUL: Readonly<Record<string, () => string>> = {
  "markup in every field": markupEverywhere,
  "a canonical address that is a script": () =>
    page(PROSE, '<title>x</title><link rel="canonical" href="javascript:alert(1)">'),
  "ten megabytes of text": () => page(`<article>${`<p>${LINE}</p>`.repeat(85_000)}</article>`),
  "as much text as is read at all": () => page(`<article>${`<p>${LINE}</p>`.repeat(10_000)}</article>`),
  "the same in one paragraph": () => page(`<article><p>${`${LINE} `.repeat(10_000)}</p></article>`),
  "the same in one sentence": () => page(`<article><p>${`${LINE.slice(0, -1)} and `.repeat(10_000)}</p></article>`),
  "a million digits in one number": () => page(`${PROSE}<p>North Korea sent ${"7".repeat(1_000_000)} soldiers.</p>`),
  "a million digits apart": () => page(`${PROSE}<p>North Korea sent ${"7 ".repeat(590_000)} soldiers.</p>`),
  "a million digits in numbers": () =>
    page(`${PROSE}<p>North Korea sent ${"4,000 soldiers and ".repeat(62_000)} more.</p>`),
  "a million digits in thousands": () => page(`${PROSE}<p>North Korea sent ${"000,".repeat(295_000)} soldiers.</p>`),
  "number words without end": () => page(`${PROSE}<p>${"thousand hundred million ".repeat(40_000)} soldiers.</p>`),
  "German number words without end": () => page(`${PROSE}<p>${"tausendhundert".repeat(60_000)} Soldaten.</p>`),
  "dates without end": () => page(`${PROSE}<p>${"on 28 April 2025 ".repeat(60_000)}</p>`),
  "sources without end": () =>
    page(`${PROSE}<p>${"said the agency, according to officials, ".repeat(28_000)}4,000 soldiers.</p>`),
  "quotation marks without end": () => page(`${PROSE}<p>${"“".repeat(300_000)}${LINE}${"”".repeat(300_000)}</p>`),
  "brackets without end": () => page(`${PROSE}<p>${"(".repeat(300_000)}${LINE}</p>`),
  "full stops without end": () => page(`${PROSE}<p>${". ".repeat(590_000)}</p>`),
  "abbreviations without end": () => page(`${PROSE}<p>${"Mr. U.S. Gen. ".repeat(80_000)}${LINE}</p>`),
  "one word without end": () => page(`${PROSE}<p>${"soldiers".repeat(148_000)}</p>`),
  "white space without end": () => page(`${PROSE}<p>4,000${" \n\t".repeat(500_000)}soldiers</p>`),
  "combining signs without end": () => page(`${PROSE}<p>4,000 s${"\u0301".repeat(900_000)}oldiers</p>`),
  "right-to-left overrides": () =>
    page(`<p>\u202e${LINE}\u202d</p>${PROSE}<p>\u2067${LINE}</p>`, "<title>\u202egpj.exe</title>"),
  "hyphens that are not seen": () => page(`<p>${[...LINE].join("\u00ad")}</p>${PROSE}`),
  "half characters": () => page(`<p>\ud83d ${LINE} \ude00</p>${PROSE}`, "<title>\udc00</title>"),
  "fifty thousand boxes in each other": () => page(`${"<div>".repeat(50_000)}${PROSE}`),
  "boxes as deep as is read": () => page(`${"<div>".repeat(220)}${PROSE.repeat(500)}`),
  "forms in place of the body": () =>
    page(`<form id="body"><input name="parentNode"></form><form name="documentElement"></form>${PROSE}`),
  "everything clobbered": () =>
    page(
      `${CLOBBERING.map((name) => `<img name="${name}"><form id="${name}"><input name="${name}"></form>`).join("")}${PROSE}`,
    ),
  "an article in a form that is clobbered": () =>
    page(`<form>${CLOBBERING.map((name) => `<input name="${name}">`).join("")}<article>${PROSE}</article></form>`),
  "JSON-LD that means prototypes": () =>
    page(
      PROSE,
      `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"harmed":1},"constructor":{"prototype":{"harmed":1}}}</script>`,
    ),
  "JSON-LD nested without end": () =>
    page(PROSE, `<script type="application/ld+json">${'{"a":'.repeat(100_000)}</script>`),
  "JSON-LD with a million keys": () =>
    page(
      PROSE,
      `<script type="application/ld+json">{"@type":"NewsArticle",${Array.from({ length: 100_000 }, (_, i) => `"k${i}":"${i}"`).join()}}</script>`,
    ),
  "metas without number": () => page(PROSE, '<meta name="author" content="A. Writer">'.repeat(30_000)),
  "attributes without number": () =>
    page(`<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}="x"`).join(" ")}>${LINE}</p>${PROSE}`),
  "classes without end": () => page(`<div class="${"article-body ".repeat(100_000)}">${PROSE}</div>`),
  "tables in tables": () => page(`${"<table><tr><td>".repeat(80)}${PROSE}`),
  "lists in lists": () => page(`${"<ul><li>".repeat(120)}${PROSE}`),
  "rows without number": () => page(`<table>${"<tr><td>Kursk</td><td>4,000</td></tr>".repeat(6_000)}</table>${PROSE}`),
  "headings without number": () => page(`${"<h2>4,000 soldiers</h2>".repeat(15_000)}${PROSE}`),
  "entries of a live blog without number": () =>
    page(
      `<main class="liveblog">${`<section><time datetime="2025-04-28T09:40">09:40</time><p>${LINE}</p></section>`.repeat(4_000)}</main>`,
    ),
  "the same paragraph without number": () => page(`<article>${`<p>${LINE}</p>`.repeat(9_000)}</article>`),
  "a page that never ends": () => `<!doctype html><html><body><article>${PROSE.repeat(200)}<p>${LINE}<b><i><a href="`,
  nothing: () => "",
  "a zero": () => "\u0000",
};
