import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "../../messages/message";
import { parseMessage } from "../../messages/parse";
import { makeAnalysis, makeArticle, makeClaim, makeStatement } from "../store/make";

const url = "https://courier.example/world/story";
const reading: Message = { type: "reading", analysis: makeAnalysis() };
const good: readonly Message[] = [
  { type: "spotted", url, title: "Six hundred dead, agency says", text: "The agency counts 600 dead." },
  { type: "needsLanguage", url, code: "de" },
  reading,
  { type: "notRead", url, problem: "tooLarge" },
  { type: "readAnyway", tabId: 3 },
  { type: "showQuote", tabId: 3, quote: "It is so.", start: 0, versionId: null },
  { type: "tabState", tabId: 0 },
  { type: "read", asked: false },
  { type: "mark", quote: "It is so.", before: "" },
];

/** A deep copy with the value at `path` replaced. */
function withValue(message: object, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(message) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
  holder[path.at(-1) ?? ""] = value;
  return copy;
}

/** Every path to a field in a message, lists by their first entry. */
function paths(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const inner = Array.isArray(value) ? value.slice(0, 1).entries() : Object.entries(value);
  return [[...path], ...[...inner].flatMap(([key, child]) => paths(child, [...path, String(key)]))].filter(
    (found) => found.length > 0,
  );
}

describe("parseMessage", () => {
  it.each(good.map((message) => [message.type, message] as const))("lets a good %s through as it is", (_, message) => {
    expect(parseMessage(message)).toEqual(message);
    expect(parseMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  it("never throws and accepts nothing but messages", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (value) => {
          expect(parseMessage(value)).toBeNull();
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("refuses every message in which one field has another type", () => {
    const wrong = [undefined, Number.NaN, -1.5, {}, Symbol("x"), () => 1, [[]]];
    const accepted = good.flatMap((message) =>
      paths(message).flatMap((path) =>
        wrong
          .filter((value) => parseMessage(withValue(message, path, value)) !== null)
          .map((value) => `${message.type}.${path.join(".")} = ${String(value)}`),
      ),
    );
    expect(accepted).toEqual([]);
  });

  it("comes out well-formed, or not at all, whatever is put into a reading", () => {
    const message = reading;
    const anyPath = fc.constantFrom(...paths(message));
    fc.assert(
      fc.property(anyPath, fc.anything(), (path, value) => {
        const parsed = parseMessage(withValue(message, path, value));
        if (parsed?.type !== "reading") return;
        const { article, claims, statements } = parsed.analysis;
        expect(article.url).toMatch(/^https?:/);
        for (const { start, end, quote } of [...claims, ...statements]) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(article.text.length);
          expect(typeof quote).toBe("string");
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it("takes over only the fields it knows", () => {
    const polluted = JSON.parse(
      `{"type":"tabState","tabId":1,"__proto__":{"polluted":true},"constructor":1,"more":"?"}`,
    );
    const parsed = parseMessage(polluted);
    expect(Object.keys(parsed ?? {})).toEqual(["type", "tabId"]);
    expect((parsed as { polluted?: unknown }).polluted).toBeUndefined();
    expect(parseMessage(Object.create({ type: "read" }))).toBeNull();
    expect(parseMessage({ type: "__proto__" })).toBeNull();
  });

  it("survives values that fight back", () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
        getOwnPropertyDescriptor: () => {
          throw new Error("no");
        },
      },
    );
    const getter = Object.defineProperty({}, "type", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(parseMessage(trap)).toBeNull();
    expect(parseMessage(getter)).toBeNull();
    const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    expect(parseMessage({ type: "reading", analysis: deep })).toBeNull();
  });

  const refused: readonly [string, unknown][] = [
    ["a javascript: address", { type: "spotted", url: "javascript:alert(1)", title: "", text: "" }],
    ["a language that is a way to another file", { type: "needsLanguage", url, code: "../reader" }],
    ["a data: address", { type: "notRead", url: "data:text/html,x", problem: "empty" }],
    ["a canonical that is code", withValue(reading, ["analysis", "article", "canonicalUrl"], "javascript:alert(1)")],
    ["a date that is none", withValue(reading, ["analysis", "article", "publishedAt"], "<b>yesterday</b>")],
    ["a figure without end", withValue(reading, ["analysis", "claims", "0", "best"], Number.POSITIVE_INFINITY)],
    ["a place beyond the text", { type: "reading", analysis: makeAnalysis({}, [makeClaim({ end: 1_000 })]) }],
    [
      "a place turned round",
      { type: "reading", analysis: makeAnalysis({}, [], [makeStatement({ start: 20, end: 10 })]) },
    ],
    ["an unknown stance", withValue(reading, ["analysis", "claims", "0", "stance"], "shrugs")],
    [
      "an endless text",
      { type: "reading", analysis: { ...makeAnalysis(), article: makeArticle({ text: "x".repeat(2_000_001) }) } },
    ],
    [
      "a flood of claims",
      {
        type: "reading",
        analysis: makeAnalysis(
          {},
          Array.from({ length: 5_001 }, () => makeClaim()),
        ),
      },
    ],
    ["a negative tab", { type: "tabState", tabId: -1 }],
  ];
  it.each(refused)("refuses %s", (_, value) => {
    expect(parseMessage(value)).toBeNull();
  });
});
