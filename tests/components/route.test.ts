import { describe, expect, it } from "vitest";
import { hrefOf, pageOf, parseRoute, type Route } from "../../components/library/route";

describe("a route of the library", () => {
  it.each<[string, Route]>([
    ["#/articles", { page: "articles" }],
    ["#/articles/a%2Fb?claim=c+d", { page: "article", id: "a/b", claim: "c d" }],
    ["#/articles/a?add=4%2C000+sent.", { page: "article", id: "a", claim: null, add: "4,000 sent." }],
    ["#/measures/troops.sent", { page: "measure", id: "troops.sent" }],
    ["#/comparisons/abc", { page: "comparison", id: "abc" }],
    ["#/comparisons/new?measure=troops.sent", { page: "draft", measure: "troops.sent", from: null }],
    ["#/comparisons/new?from=abc", { page: "draft", measure: null, from: "abc" }],
    ["#/sources", { page: "sources" }],
  ])("%s is read and written alike", (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(hrefOf(route)).toBe(hash);
  });

  it.each(["", "#", "#/nowhere", "#/%E0%A4%A/x", "#//"])("%j is the list of articles", (hash) => {
    expect(parseRoute(hash)).toEqual({ page: "articles" });
  });

  it("belongs to a page of the navigation", () => {
    expect(pageOf({ page: "article", id: "a", claim: null })).toBe("articles");
    expect(pageOf({ page: "draft", measure: null, from: null })).toBe("comparisons");
  });
});
