import { describe, expect, it } from "vitest";
import { contentBefore, hasGrown, isNewContent } from "../../core/page/new-content";
import type { PageSample } from "../../core/page/sample-text";

const page = (headline: string, ...lines: string[]): PageSample => ({ headline, description: "", lines });
const OLD = page("The Courier", "A first line of the old story.", "A second line of it.", "A third line of it.");
const NEW = page("The Courier", "Another story begins here.", "And goes on in this line.", "And ends in this one.");
const SHARED = ["What happened so far, in short.", "Who is who in this matter.", "How the figures were counted."];

const isNew = (now: PageSample, before: PageSample | null): boolean => isNewContent(now, before, false);

describe("telling a new page from the old one under a new address", () => {
  it("sees another article, also under the same masthead", () => {
    expect(isNew(NEW, OLD)).toBe(true);
    expect(isNew(OLD, null)).toBe(true);
  });

  it("does not take the old article for a new one, whether a line was added, edited or the headline changed first", () => {
    expect(isNew(OLD, OLD)).toBe(false);
    expect(isNew(page("The Courier", ...OLD.lines, "A correction at the end."), OLD)).toBe(false);
    expect(isNew({ ...OLD, headline: "Another headline" }, OLD)).toBe(false);
    expect(isNew({ ...OLD, description: "What another story is about." }, OLD)).toBe(false);
  });

  it("does not take an emptied page for an article", () => {
    expect(isNew(page(""), OLD)).toBe(false);
    expect(isNew(page("The Courier"), OLD)).toBe(false);
    expect(isNewContent(page("Another headline"), OLD, true)).toBe(false);
  });

  it("sees an article that shares more than half of its text with the last", () => {
    const before = page("Four dead, the agency says", "The agency spoke of four on Monday.", ...SHARED);
    const now = page("Nine dead, the agency says", "The agency spoke of nine on Friday.", ...SHARED);
    expect(isNew(now, before)).toBe(true);
  });

  it("takes a new headline over old text for another article only when it stays so", () => {
    const now = page("Nine dead, the agency says", ...OLD.lines);
    expect(isNew(now, OLD)).toBe(false);
    expect(isNewContent(now, OLD, true)).toBe(true);
    expect(isNewContent(OLD, OLD, true)).toBe(false);
    expect(isNewContent(page("The Courier", ...OLD.lines, "A correction at the end."), OLD, true)).toBe(false);
  });

  it("sees an article whose teaser stood on the page before", () => {
    const front = page("The Courier", "Nine are dead, says the agency.", "Something else altogether.", "And a third.");
    const teaser = page("Nine dead, the agency says", "Nine are dead, says the agency.");
    expect(isNew(teaser, front)).toBe(false);
    expect(isNewContent(teaser, front, true)).toBe(true);
    expect(isNew(page(teaser.headline, ...teaser.lines, ...SHARED), front)).toBe(true);
  });
});

describe("what a page showed before its address changed", () => {
  it("is what stands there at the change", () => {
    const grown = page("The Courier", ...OLD.lines, "A line that came later.");
    expect(contentBefore(OLD, grown)).toBe(grown);
    expect(contentBefore(null, OLD)).toBe(OLD);
  });

  it("is what was last seen, on pages that change their content first", () => {
    expect(contentBefore(OLD, NEW)).toBe(OLD);
  });
});

describe("a text that was read and has grown since", () => {
  const LEAD = "The harbour board has counted the barges.";
  const REST = "A clerk told the council that many of them had no licence.";
  const read = new Set([LEAD]);

  it("has a sentence that was not there, wherever it stands, or is another text", () => {
    expect(hasGrown([LEAD, REST], read)).toBe(true);
    expect(hasGrown([REST, LEAD], read)).toBe(true);
    expect(hasGrown([REST], read)).toBe(true);
  });

  it("has not, where nothing or a word was added, or something is gone", () => {
    expect(hasGrown([LEAD], read)).toBe(false);
    expect(hasGrown([], read)).toBe(false);
    expect(hasGrown([LEAD, "3 minutes ago"], read)).toBe(false);
    expect(hasGrown([LEAD], new Set([LEAD, REST]))).toBe(false);
  });
});
