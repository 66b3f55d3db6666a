import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { looksLikeArticle } from "../../core/page/is-article";
import { isMailPage } from "../../core/page/private-page";
import { samplePage } from "../../core/page/sample-text";
import { parse } from "./parse";

/** By itself: what the spotter takes for an article and the reader for no mail. */
const isRead = (document: Document): boolean => looksLikeArticle(document) && !isMailPage(document);

const PAGES = new URL("../pages/", import.meta.url);
const load = (name: string) => parse(readFileSync(new URL(`${name}/page.html`, PAGES), "utf8"));
const NONE = new Set(["no-body", "empty-file", "rss-feed", "login-page"]);
/** Too little to tell by, and marked by nothing: read when asked, never by itself. */
const UNMARKED = new Set(["markup-in-metadata", "no-html-tag", "clobbered", "chinese"]);
const names = readdirSync(PAGES).filter((name) => existsSync(new URL(`${name}/expected.json`, PAGES)));

describe("telling articles from other pages", () => {
  it.each(names.filter((name) => !UNMARKED.has(name)))("%s", (name) => {
    expect(isRead(load(name))).toBe(!NONE.has(name));
  });

  const prose =
    "<p>A paragraph that goes on for long enough to be taken for running text on any page at all.</p>".repeat(6);
  it("webmail, banks and editors are none, however much they hold", () => {
    expect(isRead(parse(`<html><body><div role="grid">${prose}</div></body></html>`))).toBe(false);
    expect(isRead(parse(`<html><body>${prose}<input type="password"></body></html>`))).toBe(false);
    expect(isRead(parse(`<html><body><div contenteditable="true">${prose}</div></body></html>`))).toBe(false);
  });
  const marks = [
    '<div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="articleBody">',
    '<div><meta property="og:type" content="article"><meta property="article:published_time" content="2025-04-28"><div>',
    '<div itemtype="http://schema.org/Article"><div>',
  ];
  it.each(marks)("markup that a message brings along outweighs no login, editor or grid: %s", (mark) => {
    const message = `<h1>Subject</h1>${mark}${prose}</div></div>`;
    for (const own of [
      '<input type="password">',
      '<div role="grid"></div>',
      '<div role="textbox"></div>',
      "<div contenteditable></div>",
      '<div contenteditable="plaintext-only"></div>',
      '<div role="treegrid"></div>',
    ])
      expect(isRead(parse(`<html><head></head><body>${own}${message}</body></html>`))).toBe(false);
    expect(isRead(parse(`<html><head></head><body>${message}</body></html>`))).toBe(true);
  });

  it.each([
    ["Inbox (12)", "Drafts", "Sent", "Trash"],
    ["Posteingang", "Entwürfe", "Gesendet", "Papierkorb (3)"],
    ["Boîte de réception", "Répondre", "Transférer", "Corbeille"],
    ["Входящие 7", "Черновики", "Отправленные", "Спам"],
    ["받은편지함", "보낸편지함", "휴지통", "답장"],
    ["受信トレイ", "下書き", "送信済み", "迷惑メール"],
    ["收件箱", "草稿箱", "已发送", "垃圾邮件"],
    ["From:", "To:", "Subject:", "Reply all"],
  ])("a plain view of mail is left alone: %s, %s, %s, %s", (...labels) => {
    const folders = labels.map((label) => `<li><a href="#">${label}</a></li>`).join("");
    const html = `<html><body><ul>${folders}</ul><h1>600 dead</h1><article>${prose}</article></body></html>`;
    expect(isRead(parse(html))).toBe(false);
  });

  it("comments with their buttons make no mail of an article", () => {
    const buttons = '<button>Reply</button><button>Spam</button><a href="#">Forward</a><b>From</b>';
    const comments = "<a>Reply</a><a>Reply</a><a>Report</a>";
    expect(isRead(parse(`<html><body><article><h1>A</h1>${prose}</article>${comments}</body></html>`))).toBe(true);
    const head = '<head><meta property="og:type" content="article"></head>';
    expect(isRead(parse(`<html>${head}<body><article>${prose}</article>${buttons}</body></html>`))).toBe(true);
  });

  it("a page too large to be read is none, at no cost", () => {
    const head = '<head><meta property="og:type" content="article"></head>';
    const html = `<html>${head}<body><article>${prose}</article>${"<i></i>".repeat(40_000)}</body></html>`;
    expect(isRead(parse(html))).toBe(false);
  });

  it("an article with a login in its bar is one", () => {
    const head = '<head><meta property="og:type" content="article"></head>';
    expect(
      isRead(parse(`<html>${head}<body><form><input type="password"></form><article>${prose}</article></body></html>`)),
    ).toBe(true);
  });
  it("a front page of teasers is none", () => {
    const teaser = `<article><h2><a href="/x">Headline</a></h2>${prose.slice(0, 110)}</article>`;
    expect(isRead(parse(`<html><body>${teaser.repeat(12)}</body></html>`))).toBe(false);
  });
});

describe("the sample for the topic gate", () => {
  const sampleText = (document: Document, maxChars: number): string => {
    const { headline, description, lines } = samplePage(document, maxChars);
    return [headline, description, ...lines].join("\n");
  };
  it("has headline, description and main text, not what stands beside", () => {
    const sample = sampleText(load("plain-article"), 2_000);
    expect(sample).toContain("Hafen zählt 1.200 Schiffe im Sturm");
    expect(sample).toContain("In der Nacht zum Sonntag haben 1.200 Schiffe");
    for (const beside of ["Cookies", "Liegeplätze", "Fischbrötchen", "800 Schiffe", "12.000 Leser", "Sturm von 2013"])
      expect(sample).not.toContain(beside);
  });
  it("reads pages of divs, of line breaks and of tables", () => {
    expect(sampleText(load("divs-only"), 2_000)).toContain("grown to 11.500 grey seals");
    expect(sampleText(load("br-lines"), 2_000)).toContain("Miners at the Kilburn pits");
    expect(sampleText(load("table-layout"), 2_000)).toContain("Sägewerk in Moosach zerstört");
  });
  it("leaves comments out where they are longer than the article", () => {
    expect(sampleText(load("many-comments"), 5_000)).not.toContain("bicycles");
  });
  it("is never longer than asked", () => {
    expect(sampleText(load("plain-article"), 50).length).toBeLessThanOrEqual(50);
  });
});
