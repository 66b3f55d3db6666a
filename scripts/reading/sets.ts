import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseHTML } from "linkedom";
import { knowledge } from "../../core/knowledge";
import type { Article } from "../../core/page/article";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import type { ClaimCase } from "../../tests/languages/claim-corpus";
import { PROJECT } from "../tool";
import type { Gold } from "./score";

/** An article with what a coder takes from it. */
export interface Case {
  /** "passages", "pages", "devset", … */
  readonly set: string;
  readonly name: string;
  readonly article: Article;
  readonly gold: Gold;
}

/** Every set that is there: the project's own, and beside the project those of ../shared. */
export function allSets(): Case[] {
  return [...passages(), ...ownPages(), ...sharedPages("devset"), ...sharedPages("readset")];
}

/** The project's own: what weights are learned from. */
export function ownSets(): Case[] {
  return [...corpora, ...passages(), ...ownPages()];
}

/** The sentences of each language, every one an article of its own; on the topic all of them, with figures of it or not. */
const corpora: readonly Case[] = (await Promise.all(knowledge.languages.map(({ code }) => corpusOf(code)))).flat();

async function corpusOf(code: string): Promise<Case[]> {
  const file = pathToFileURL(join(PROJECT, "tests/languages", code, "claims.ts")).href;
  const { corpus } = (await import(file)) as { corpus: readonly ClaimCase[] };
  return corpus.map(({ sentence, publishedAt, claims, statements = [] }, i) => {
    const article = { url: null, title: "", publisher: null, publishedAt, language: code, text: sentence };
    const gold = { claims: claims.map((claim) => ({ via: [], ...claim })), statements };
    return { set: "corpora", name: `${code}-corpus:${i + 1}`, article: withBlocks(article), gold };
  });
}

interface Passage {
  readonly article: Pick<Article, "url" | "title" | "publisher" | "publishedAt" | "language" | "text">;
  readonly claims: Gold["claims"];
  readonly statements: Gold["statements"];
}

/** One passage a line, as tests/languages/passages/README.md says. */
function passages(): Case[] {
  const folder = join(PROJECT, "tests/languages/passages");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ndjson"))
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line, i) => passageOf(JSON.parse(line), `${basename(file, ".ndjson")}:${i + 1}`)),
    );
}

function passageOf({ article, claims, statements }: Passage, name: string): Case {
  return { set: "passages", name, article: withBlocks(article), gold: { claims, statements: statements ?? [] } };
}

/** Every line a paragraph. */
function withBlocks(article: Passage["article"]): Article {
  const blocks = [...article.text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: "paragraph" as const,
  }));
  return { canonicalUrl: null, byline: null, modifiedAt: null, ...article, blocks };
}

function ownPages(): Case[] {
  const folder = join(PROJECT, "tests/pages");
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "gold.json")));
  return names.flatMap((name) => page("pages", name, join(folder, name, "page.html"), join(folder, name, "gold.json")));
}

function sharedPages(set: string): Case[] {
  const folder = join(PROJECT, "../shared", set);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".gold.json"));
  return names
    .map((name) => basename(name, ".gold.json"))
    .flatMap((name) => page(set, name, join(folder, `${name}.html`), join(folder, `${name}.gold.json`)));
}

function page(set: string, name: string, html: string, goldFile: string): Case[] {
  const gold = JSON.parse(readFileSync(goldFile, "utf8"));
  const article = readArticle(parseHTML(readFileSync(html, "utf8")).document, gold.article?.url ?? null);
  if (isPageProblem(article)) return [];
  const { language } = gold.article;
  return [{ set, name, article: { ...article, language }, gold: { claims: gold.claims, statements: gold.statements } }];
}
