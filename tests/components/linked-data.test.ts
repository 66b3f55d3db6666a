import fc from "fast-check";
import { expand, type NodeObject } from "jsonld";
import { describe, expect, it } from "vitest";
import { type LibraryFigure, libraryFigure } from "../../components/library/figure/library-figure";
import { citedArticle } from "../../components/library/out/cited-article";
import { figuresAsJsonLd } from "../../components/library/out/linked-data";
import { told } from "../../components/library/out/told";
import { loadLocale } from "../../locales/locale";
import { claimsOfArticle } from "../../store/find";
import type { ClaimInArticle } from "../../store/in-article";
import { saveReading } from "../../store/save";
import { makeAnalysis, makeClaim } from "../store/make";
import { freshStore } from "../store/stores";
import { hostileText } from "./hostile-text";
import { contextOf } from "./linked-data-contexts";
import { makeRecord, makeShown } from "./make";

const en = await loadLocale("en", ["en-GB"]);
const SCHEMA = "http://schema.org/";
const OA = "http://www.w3.org/ns/oa#";
const SAYS = "https://says-who.example/terms#";

/** What a reader of linked data takes it for; it throws at what it would have to leave out. */
async function readBack(file: string): Promise<Record<string, Node[]>> {
  const nodes = await expand(JSON.parse(file), { documentLoader: contextOf, safe: true } as object);
  return Object.groupBy(nodes as Node[], (node) => node["@type"]?.[0] ?? "") as Record<string, Node[]>;
}
type Node = NodeObject & { readonly "@id": string; readonly "@type"?: readonly string[] };

/** The values of a property, those of what stands behind a node as its whole. */
const all = (node: unknown, property: string): Record<string, unknown>[] =>
  (node as Record<string, Record<string, unknown>[]>)[property] ?? [];
const one = (node: unknown, ...path: readonly string[]): unknown => {
  const end = path.reduce<unknown>((at, property) => all(at, property)[0], node) as Record<string, unknown> | undefined;
  return end && ("@value" in end ? end["@value"] : "@id" in end ? end["@id"] : end);
};
const schema = (...names: readonly string[]): string[] => names.map((name) => SCHEMA + name);

const written = (shown: readonly ClaimInArticle[], texts: ReadonlyMap<string, string> = new Map()): string =>
  figuresAsJsonLd(
    {
      figures: shown.map(libraryFigure),
      articles: [...new Map(shown.map(({ article }) => [article.id, citedArticle(article, [])])).values()],
      texts,
    },
    en,
  );

const courier = { id: "courier", urls: ["https://courier.example/dead"], publishedAt: "2025-01-14T06:30:00+01:00" };
const post = {
  ...{ id: "post", urls: ["https://post.example/first"], publishedAt: "2025-01-13", publisher: "The Post" },
  ...{ title: "First to tell", byline: "Maud Ellery", lastReadAt: "2026-12-01T11:40:00.000Z" },
};
const atLeast300 = { low: 300, best: 300, high: null, qualifier: "atLeast" as const, asOf: "2025-01-13" };

describe("a figure as linked data", () => {
  it("is a claim of its source, with what is counted, how many and as of when", async () => {
    const { [`${SCHEMA}Claim`]: claims = [] } = await readBack(written([makeShown(atLeast300, { article: courier })]));
    expect(claims).toHaveLength(1);
    const [claim] = claims;
    expect(claim?.["@id"]).toBe(
      "tag:says-who.example,2026:claim/casualties.killed/atLeast/300/300/-/people/kr.nis/-/asserts/stated/2025-01-13",
    );
    expect(one(claim, ...schema("text"))).toBe("North Korean soldiers killed: at least 300");
    expect(one(claim, ...schema("creator", "name"))).toBe("South Korea’s spy agency (NIS)");
    expect(one(claim, ...schema("creator", "identifier"))).toBe("kr.nis");
    expect(one(claim, ...schema("about", "value"))).toBe(300);
    expect(one(claim, ...schema("about", "minValue"))).toBe(300);
    expect(all(all(claim, `${SCHEMA}about`)[0], `${SCHEMA}maxValue`)).toEqual([]);
    expect(one(claim, ...schema("about", "observationDate"))).toBe("2025-01-13");
    expect(one(claim, ...schema("about", "variableMeasured", "propertyID"))).toBe("casualties.killed");
    expect(one(claim, `${SAYS}qualifier`)).toBe("atLeast");
  });

  it("is one claim in every article that tells it, the earliest of them first", async () => {
    const shown = [courier, post].map((article) => makeShown(atLeast300, { article }));
    const read = await readBack(written(shown));
    const [claim, ...others] = read[`${SCHEMA}Claim`] ?? [];
    expect(others).toEqual([]);
    expect(all(claim, `${SCHEMA}appearance`).map((node) => node["@id"])).toEqual([
      "https://courier.example/dead",
      "https://post.example/first",
    ]);
    expect(one(claim, ...schema("firstAppearance"))).toBe("https://post.example/first");
    const [, first] = read[`${SCHEMA}NewsArticle`] ?? [];
    expect(first?.["@id"]).toBe("https://post.example/first");
    expect(one(first, ...schema("headline"))).toBe("First to tell");
    expect(one(first, ...schema("author", "name"))).toBe("Maud Ellery");
    expect(one(first, ...schema("publisher", "name"))).toBe("The Post");
    expect(one(first, ...schema("datePublished"))).toBe("2025-01-13");
  });

  it("that is denied is a word on a claim, and no claim of who denies it", async () => {
    const denied = makeShown({ source: "ru.mod", stance: "denies" }, { article: courier });
    const [claim] = (await readBack(written([denied])))[`${SCHEMA}Claim`] ?? [];
    expect(all(claim, `${SCHEMA}creator`)).toEqual([]);
    expect(one(claim, ...schema("review", "author", "name"))).toBe("Russia’s defence ministry");
    expect(one(claim, ...schema("review", "reviewBody"))).toBe("denied");
    expect(one(claim, `${SAYS}stance`)).toBe("denies");
  });

  it("is its outlet's own where nobody is named, and another unnamed source's in every article", async () => {
    const own = [courier, post].map((article) => makeShown({ source: "publisher" }, { article }));
    const unnamed = [courier, post].map((article) => makeShown({ source: "unnamed" }, { article }));
    const claims = (await readBack(written([...own, ...unnamed])))[`${SCHEMA}Claim`] ?? [];
    expect(claims.map((claim) => one(claim, ...schema("creator", "name")))).toEqual([
      ...["The Courier", "The Post", "somebody unnamed", "somebody unnamed"],
    ]);
    expect(claims.map((claim) => all(claim, `${SCHEMA}creator`)[0]?.["@type"])).toEqual([
      ...[[`${SCHEMA}NewsMediaOrganization`], [`${SCHEMA}NewsMediaOrganization`]],
      ...[[`${SCHEMA}Person`], [`${SCHEMA}Person`]],
    ]);
  });

  it("does not go out when the reader rejected it, and says where the reader had a hand in it", async () => {
    const rejected = makeShown({}, { article: courier, review: { verdict: "rejected" } });
    const review = { verdict: "corrected" as const, correction: { low: 500, best: 500, high: 500 } };
    const read = await readBack(written([rejected, makeShown({}, { article: courier, review })]));
    expect(read[`${SCHEMA}Claim`]?.map((claim) => one(claim, ...schema("about", "value")))).toEqual([500]);
    expect(read[`${OA}Annotation`]?.map((node) => one(node, `${SAYS}byReader`))).toEqual(["corrected"]);
  });
});

describe("where a figure stands", () => {
  const sentence = "The agency counts 600 dead.";
  const before = "Kursk 👍👍. ";
  const text = `Dead in\n\n${before}${sentence} Pyongyang confirmed it.\n\nMore.`;
  const start = text.indexOf("600");

  async function annotationOf(shown: ClaimInArticle, texts?: ReadonlyMap<string, string>): Promise<Node | undefined> {
    return (await readBack(written([shown], texts)))[`${OA}Annotation`]?.[0];
  }

  it("is an annotation that names the claim made there, on the article as it was read", async () => {
    const via = ["kr.lawmaker", "media:yonhap"];
    const node = await annotationOf(makeShown({ ...atLeast300, via }, { article: post, identity: "300 killed" }));
    expect(node?.["@id"]).toBe("tag:says-who.example,2026:annotation/post/300%20killed");
    expect(one(node, `${OA}motivatedBy`)).toBe(`${OA}identifying`);
    expect(one(node, `${OA}hasBody`)).toBe(
      "tag:says-who.example,2026:claim/casualties.killed/atLeast/300/300/-/people/kr.nis/-/asserts/stated/2025-01-13",
    );
    expect(one(node, `${OA}hasTarget`, `${OA}hasSource`)).toBe("https://post.example/first");
    expect(one(node, `${OA}hasTarget`, `${OA}hasState`, `${OA}sourceDate`)).toBe("2026-12-01T11:40:00.000Z");
    expect(all(node, `${SAYS}via`).map((value) => value["@value"])).toEqual(via);
  });

  it("is found by the sentence with what stands around it, and by the place of its letters", async () => {
    const shown = makeShown({ quote: sentence, start, end: start + 3 }, { article: post });
    const node = await annotationOf(shown, new Map([["post", text]]));
    const [quote, position] = all(all(node, `${OA}hasTarget`)[0], `${OA}hasSelector`);
    expect(quote?.["@type"]).toEqual([`${OA}TextQuoteSelector`]);
    const [prefix, exact, suffix] = ["prefix", "exact", "suffix"].map((name) => one(quote, OA + name));
    expect([prefix, exact, suffix]).toEqual(["Kursk 👍👍. ", sentence, " Pyongyang confirmed it."]);
    expect(position?.["@type"]).toEqual([`${OA}TextPositionSelector`]);
    const [from, to] = ["start", "end"].map((name) => one(position, OA + name));
    expect([from, to]).toEqual([19, 46]);
    expect([...text].slice(Number(from), Number(to)).join("")).toBe(sentence);
  });

  it("is found by the sentence alone where the text is lost or says it no more", async () => {
    const shown = makeShown({ quote: sentence, start, end: start + 3 }, { article: post });
    for (const texts of [new Map(), new Map([["post", "Something else."]])]) {
      const node = await annotationOf(shown, texts);
      const selectors = all(all(node, `${OA}hasTarget`)[0], `${OA}hasSelector`);
      expect(selectors.map((selector) => one(selector, `${OA}exact`))).toEqual([sentence]);
      expect(all(selectors[0], `${OA}prefix`)).toEqual([]);
    }
  });

  it("comes out of the store with the text that was read", async () => {
    const store = await freshStore("linked");
    await saveReading(store, makeAnalysis({}, [makeClaim()]), "2026-12-01T11:40:00.000Z", "0.1.0");
    const [saved] = await store.articles.toArray();
    const figures: LibraryFigure[] = (await claimsOfArticle(store, saved?.id ?? "")).map(libraryFigure);
    const [node] = (await readBack(figuresAsJsonLd(await told(store, figures), en)))[`${OA}Annotation`] ?? [];
    const [quote, position] = all(all(node, `${OA}hasTarget`)[0], `${OA}hasSelector`);
    expect(one(quote, `${OA}exact`)).toBe("The agency counts 600 dead.");
    expect(all(quote, `${OA}suffix`)).toEqual([]);
    expect([one(position, `${OA}start`), one(position, `${OA}end`)]).toEqual([0, 27]);
  });
});

describe("what a page wrote", () => {
  it("stays a value: nothing is lost, nothing is added, and no script element ends", { timeout: 60_000 }, async () => {
    const parts = fc.tuple(hostileText, hostileText, hostileText, hostileText, hostileText);
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { minLength: 1, maxLength: 3 }), async (all) => {
        const shown = all.map(([title, byline, publisher, quote, identity], place) => {
          const article = makeRecord({
            id: `a${place}`,
            title,
            byline,
            publisher,
            urls: [`https://a.example/${title}`],
          });
          return makeShown({ quote, source: "publisher" }, { article, identity: `${place} ${identity}` });
        });
        const file = written(shown);
        expect(file).not.toContain("<");
        const read = await readBack(file);
        expect(read[`${OA}Annotation`]).toHaveLength(shown.length);
        const headlines = read[`${SCHEMA}NewsArticle`]?.map((node) => one(node, ...schema("headline")) ?? "");
        expect(headlines).toEqual(all.map(([title]) => title.toWellFormed()));
        expect(Object.keys(read).sort()).toEqual([`${SCHEMA}Claim`, `${SCHEMA}NewsArticle`, `${OA}Annotation`].sort());
      }),
      { numRuns: 60 },
    );
  });
});
