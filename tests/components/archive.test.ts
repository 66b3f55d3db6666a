import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Brought, bringInArchive } from "../../components/options/archive/bring-in-archive";
import { pageOf } from "../../components/options/archive/page-of";
import { readContent } from "../../components/options/archive/read-content";
import { savedAddress } from "../../components/options/archive/saved-address";
import { parseOptions } from "../../scripts/analyze/options";
import { recordOf } from "../../scripts/analyze/record";
import type { Store } from "../../store/database";
import { articlesNewestFirst, freshStore, rawRecords } from "../store/stores";

/** A page of the stand: 300 killed at least, about 2,700 wounded, about 11,000 sent, all by the NIS. */
const PAGE = readFileSync(
  new URL("../stand/pages/kurier-am-sund/politik/geheimdienst-verluste-kursk.html", import.meta.url),
  "utf8",
);
const CANONICAL = "/politik/geheimdienst-verluste-kursk";
const ADDRESS = `https://kurier.example${CANONICAL}`;
const MARKET = PAGE.replace(/<h1>[\s\S]*<\/article>/, () => {
  const line =
    "In der Halle am Hafen eröffnet heute der Markt, und mehr als 40 Stände bieten Gemüse, Käse und Brot an.";
  return `<h1>Markt am Hafen</h1><p>${line}</p><p>${line}</p><p>${line}</p></article>`;
}).replaceAll("Südkoreas Geheimdienst: Mindestens 300 Nordkoreaner in Kursk gefallen", "Markt am Hafen");
const TEXT = "The spy agency NIS said that at least 300 North Korean soldiers were killed in Kursk.";
const ARTICLE = {
  ...{ url: "https://courier.example/kursk-dead", title: "North Korean soldiers dead", publisher: "The Courier" },
  ...{ publishedAt: "2025-01-13", language: "en", text: TEXT },
};

const emptyPage = (): Document =>
  parseHTML("<!doctype html><html><head></head><body></body></html>").document as unknown as Document;

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});

const withAddress = (html: string, address: string): string => html.replaceAll(CANONICAL, address);

/** A file as it lies in a chosen folder, or as it is chosen by itself. */
function file(path: string, content: string | Uint8Array<ArrayBuffer>): File {
  const made = new File([content], path.split("/").at(-1) ?? "");
  return Object.defineProperty(made, "webkitRelativePath", { value: path.includes("/") ? path : "" });
}

const linesFile = (...lines: (object | string)[]): File =>
  file("read.ndjson", lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join(""));

function bringIn(
  files: readonly File[],
  follow: (done: number, brought: Brought) => void = () => {},
  signal?: AbortSignal,
) {
  return bringInArchive(store, files, {
    read: (content) => readContent(content, emptyPage()),
    programVersion: "1.0.0",
    onProgress: follow,
    signal: signal ?? new AbortController().signal,
  });
}

const figuresIn = async (): Promise<unknown[]> =>
  (await store.claims.toArray()).map(({ measure, best, source }) => [measure, best, source]).sort();

const FIGURES = [
  ["casualties.killed", 300, "kr.nis"],
  ["casualties.wounded", 2700, "kr.nis"],
  ["troops.sent", 11_000, "kr.nis"],
];

describe("a folder of saved pages", () => {
  it("is read page by page; what is no page of its own is passed over, and what is skipped is named", async () => {
    const steps: number[] = [];
    const brought = await bringIn(
      [
        file("saved/kursk.html", withAddress(PAGE, ADDRESS)),
        file("saved/kursk_files/frame.html", withAddress(PAGE, "https://ads.example/some-frame-12345")),
        file("saved/kursk_files/picture.png", "PNG"),
        file("saved/2025/market.htm", withAddress(MARKET, "https://kurier.example/kultur/markt-am-hafen")),
        file("saved/lost.html", PAGE),
        file("saved/whole.mhtml", "MIME-Version: 1.0"),
        file("saved/empty.html", `<!doctype html><link rel="canonical" href="${ADDRESS}">`),
      ],
      (done) => steps.push(done),
    );
    expect(brought).toEqual({
      ...{ added: 1, changed: 0, known: 0 },
      skipped: {
        offTopic: { count: 1, names: ["saved/2025/market.htm"] },
        noAddress: { count: 1, names: ["saved/lost.html"] },
        otherKind: { count: 1, names: ["saved/whole.mhtml"] },
        empty: { count: 1, names: ["saved/empty.html"] },
      },
    });
    const [article] = await articlesNewestFirst(store);
    expect(article).toMatchObject({ urls: [ADDRESS], publisher: "Kurier am Sund", site: "kurier.example" });
    expect(await figuresIn()).toEqual(FIGURES);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(Math.max(...steps)).toBeLessThanOrEqual(1);
  });

  it("is not asked for where files are chosen one by one; of these each is named", async () => {
    const brought = await bringIn([file("kursk.html", withAddress(PAGE, ADDRESS)), file("notes.txt", "300 dead")]);
    expect(brought).toMatchObject({ added: 1, skipped: { otherKind: { count: 1, names: ["notes.txt"] } } });
  });

  it("is read in the letters that each page declares", async () => {
    const html = withAddress(PAGE, ADDRESS).replace('charset="utf-8"', 'charset="windows-1252"');
    const bytes = Uint8Array.from(html, (letter) => (letter === "·" ? 0xb7 : (letter.codePointAt(0) ?? 0)));
    await bringIn([file("kursk.html", bytes)]);
    expect((await store.versions.toArray())[0]?.article.text).toContain("südkoreanische");
  });

  it("goes on behind a file that has gone", async () => {
    const gone = file("a.html", "");
    Object.assign(gone, { arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) });
    const brought = await bringIn([gone, file("b.html", withAddress(PAGE, ADDRESS))]);
    expect(brought).toMatchObject({ added: 1, skipped: { unreadable: { count: 1, names: ["a.html"] } } });
  });
});

it.each([
  ["what saved it", `<!-- saved from url=(0030)${ADDRESS} --><link rel=canonical href="https://x.example/y">`, ADDRESS],
  ["SingleFile", `<html><!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: -->`, ADDRESS],
  ["the canonical link", `<link rel="canonical" href=" ${ADDRESS} ">`, ADDRESS],
  ["og:url", `<link rel="canonical" href="/a"><meta property="og:url" content="${ADDRESS}">`, ADDRESS],
  ["no secret", `<link rel="canonical" href="https://user:pass@kurier.example/a">`, "https://kurier.example/a"],
  ["nothing", `<link rel="canonical" href="javascript:alert(1)"><a href="${ADDRESS}">`, null],
  ["no comment of the text", `<p>${"x".repeat(9_000)}</p><!-- saved from url=(0030)${ADDRESS} -->`, null],
])("a saved page's address is told by %s", (_, html, address) => {
  expect(savedAddress(html, pageOf(`<!doctype html>${html}`, emptyPage()))).toBe(address);
});

describe("a saved page becomes a document", () => {
  const made = (html: string): Document => pageOf(html, emptyPage());

  it("as browsers make it of bad markup", () => {
    const page = made("<!doctype html><title>A</title><p>eins<p>zwei &auml;<table><tr><td>drei</table>");
    expect([...page.querySelectorAll("p, td")].map((one) => one.textContent)).toEqual(["eins", "zwei ä", "drei"]);
    expect(page.querySelector("head > title")?.textContent).toBe("A");
    expect(page.querySelector("tbody")).not.toBeNull();
  });

  it("without what could run, whatever its names are", () => {
    const page = made(
      `<p onclick="alert(1)" lang=de "=1>x</p><iframe srcdoc="<script>1</script>"></iframe><a"b>y</a"b>`,
    );
    expect([...page.querySelectorAll("*")].flatMap((one) => one.getAttributeNames())).not.toContain("onclick");
    expect(page.querySelector("iframe")?.hasAttribute("srcdoc")).toBe(false);
    expect(page.querySelector("p")?.getAttribute("lang")).toBe("de");
    expect(page.body.textContent).toBe("xy");
  });

  it("with the shadow roots that it declares", () => {
    const page = made(
      "<div><template shadowrootmode=open><p>within</p></template></div><template><i>not</i></template>",
    );
    expect(page.querySelector("div")?.shadowRoot?.querySelector("p")?.textContent).toBe("within");
    expect(page.querySelector("i")).toBeNull();
  });

  it("however deep it is built", () => {
    const page = made(`${"<div>".repeat(50_000)}x`);
    expect(page.getElementsByTagName("div")).toHaveLength(50_000);
  });
});

describe("lines", () => {
  it("of the command line are read as it has read them", async () => {
    const options = parseOptions(["--ndjson"]);
    if ("usage" in options) throw new Error(options.message);
    const key = { line: 1 };
    const record = recordOf({ key, html: PAGE, url: ADDRESS }, options) as { article: object; claims: object[] };
    expect(record.claims).toHaveLength(3);
    await bringIn([linesFile(record)]);
    const [version] = await store.versions.toArray();
    expect(version?.article).toEqual(record.article);
    const claims = await store.claims.orderBy("id").toArray();
    expect(claims).toHaveLength(3);
    for (const claim of record.claims) expect(claims).toContainEqual(expect.objectContaining(claim));
  });

  it("may be pages or articles; those that are neither are named by their number", async () => {
    const nothing = { id: 5, error: "Line 5 is no JSON object." };
    const brought = await bringIn([
      linesFile({ url: ADDRESS, html: PAGE }, '{"torn', { article: ARTICLE }, nothing, { article: { text: TEXT } }),
    ]);
    expect(brought).toEqual({
      ...{ added: 2, changed: 0, known: 0 },
      skipped: {
        badLine: { count: 2, names: ["read.ndjson:2", "read.ndjson:4"] },
        noAddress: { count: 1, names: ["read.ndjson:5"] },
      },
    });
  });

  it("are known when they come again, and a version more where the text is another", async () => {
    await bringIn([linesFile({ article: ARTICLE })]);
    expect(await bringIn([linesFile({ article: ARTICLE })])).toMatchObject({ added: 0, changed: 0, known: 1 });
    const text = TEXT.replace("300", "400");
    expect(await bringIn([linesFile({ article: { ...ARTICLE, text } })])).toMatchObject({ added: 0, changed: 1 });
    expect(await store.articles.count()).toBe(1);
    expect((await store.versions.toArray()).map(({ article }) => article.text).sort()).toEqual([TEXT, text]);
  });

  it("say what stands in an article, not what is claimed in it, nor where else it belongs", async () => {
    const claims = [{ measure: "casualties.killed", best: 666, source: "ru.mod", quote: TEXT, start: 0, end: 3 }];
    const article = { ...ARTICLE, canonicalUrl: "https://other.example/the-same-dead", evil: "unasked" };
    await bringIn([linesFile({ article, claims, statements: [{}], topics: [{ id: "x", matched: true, score: 1 }] })]);
    expect(await figuresIn()).toEqual([["casualties.killed", 300, "kr.nis"]]);
    const all = await rawRecords(store);
    for (const forged of ["666", "other.example", "unasked", "ru.mod"]) expect(all).not.toContain(forged);
    expect(all).toContain("courier.example");
  });

  it.each([
    ["noAddress", { url: "javascript:alert(1)" }],
    ["noAddress", { url: "file:///etc/passwd" }],
    ["badLine", { publishedAt: "yesterday" }],
    ["badLine", { title: "x".repeat(3_000) }],
    ["badLine", { blocks: [{ start: 0, end: TEXT.length, kind: "spell" }] }],
    ["offTopic", { text: "A market opened. Forty stands sell bread.", title: "Market" }],
    ["errorPage", { text: "Page not found.", title: "404 Not Found" }],
  ] as const)("are skipped as %s: %j", async (why, change) => {
    const brought = await bringIn([linesFile({ article: { ...ARTICLE, ...change } })]);
    expect(brought.skipped).toEqual({ [why]: { count: 1, names: ["read.ndjson:1"] } });
    expect(await store.articles.count()).toBe(0);
  });

  it("of other matters are counted, and the first of them named", async () => {
    const lines = Array.from({ length: 30 }, (_, i) => ({
      article: { ...ARTICLE, text: `Market ${i}.`, title: "Market" },
    }));
    const { offTopic } = (await bringIn([linesFile(...lines)])).skipped;
    expect(offTopic?.count).toBe(30);
    expect(offTopic?.names).toEqual(Array.from({ length: 20 }, (_, i) => `read.ndjson:${i + 1}`));
  });
});

it("stopped, it leaves what was saved until then", async () => {
  const stop = new AbortController();
  const lines = [1, 2, 3].map((i) => ({
    article: {
      ...ARTICLE,
      url: `https://courier.example/dead-in-kursk-${i}`,
      text: `${TEXT} Part ${i} of many that follow, each of its own.`,
    },
  }));
  const brought = await bringIn([linesFile(...lines)], () => stop.abort(), stop.signal);
  expect(brought).toMatchObject({ added: 1, skipped: {} });
  expect(await store.articles.count()).toBe(1);
});

it("ends where the store can keep nothing more, and leaves what was saved until then", async () => {
  const next = {
    ...ARTICLE,
    url: "https://courier.example/shells",
    text: "North Korea sent Russia 12,000 shells, Seoul said.",
  };
  const full = (): void => {
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
  };
  const brought = bringIn([linesFile({ article: ARTICLE }, { article: next })], full);
  await expect(brought).rejects.toMatchObject({ problem: "quotaExceeded" });
  vi.restoreAllMocks();
  expect((await articlesNewestFirst(store)).map(({ title }) => title)).toEqual([ARTICLE.title]);
});
