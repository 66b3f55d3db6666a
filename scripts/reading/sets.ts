import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseHTML } from "linkedom";
import { knowledge } from "../../core/knowledge";
import type { Article } from "../../core/page/article";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import type { Topic } from "../../core/topics/topic";
import type { ClaimCase } from "../../tests/languages/claim-corpus";
import { PROJECT } from "../tool";
import type { Gold } from "./score";

/** An article with what a coder takes from it. */
export interface Case {
  /** "passages", "pages", "devset", … */
  readonly set: string;
  /** The topic that its coder had in mind. */
  readonly topic: string;
  readonly name: string;
  readonly article: Article;
  readonly gold: Gold;
}

/** Every set that is there: the project's own, and beside the project those of ../shared. */
export function allSets(): Case[] {
  return [...passages(), ...ownPages(), ...sharedPages("devset"), ...sharedPages("readset")];
}

/** The project's own on a topic: what its weights are learned from. */
export function ownSets({ id }: Pick<Topic, "id">): Case[] {
  return [...corpora, ...passages(), ...ownPages()].filter(({ topic }) => topic === id);
}

/** The topic of what was coded before there were two. */
const FIRST_TOPIC = "dprk-russia";

/** The sentences of each topic and language, every one an article of its own; on the topic all of them, with figures of it or not. */
const corpora: readonly Case[] = (
  await Promise.all(knowledge.topics.flatMap(({ id, words }) => Object.keys(words).map((code) => corpusOf(id, code))))
).flat();

async function corpusOf(topic: string, code: string): Promise<Case[]> {
  const path = topic === FIRST_TOPIC ? `tests/languages/${code}/claims.ts` : `tests/topics/${topic}/${code}.ts`;
  const { corpus } = (await import(pathToFileURL(join(PROJECT, path)).href)) as { corpus: readonly ClaimCase[] };
  return corpus.map(({ sentence, publishedAt, claims, statements = [] }, i) => {
    const article = { url: null, title: "", publisher: null, publishedAt, language: code, text: sentence };
    const gold = { claims: claims.map((claim) => ({ via: [], ...claim })), statements };
    return { set: "corpora", topic, name: `${topic} ${code}-corpus:${i + 1}`, article: withBlocks(article), gold };
  });
}

interface Passage {
  readonly topics: readonly { readonly id: string }[];
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

function passageOf({ article, topics, claims, statements }: Passage, name: string): Case {
  const topic = topics[0]?.id ?? FIRST_TOPIC;
  return { set: "passages", topic, name, article: withBlocks(article), gold: { claims, statements: statements ?? [] } };
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
  const topic = gold.topics?.[0]?.id ?? FIRST_TOPIC;
  const { claims, statements } = gold;
  return [{ set, topic, name, article: { ...article, language }, gold: { claims, statements } }];
}
