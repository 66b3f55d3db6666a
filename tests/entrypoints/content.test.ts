import { describe, expect, it } from "vitest";
import { contentBefore, isNewContent } from "../../entrypoints/spotter.content/content";

const page = (...lines: string[]) => lines.join("\n");
const OLD = page("The Courier", "A first line of the old story.", "A second line of it.", "A third line of it.");
const NEW = page("The Courier", "Another story begins here.", "And goes on in this line.", "And ends in this one.");

describe("telling a new page from the old one under a new address", () => {
  it("sees another article, also under the same masthead", () => {
    expect(isNewContent(NEW, OLD)).toBe(true);
    expect(isNewContent(OLD, "")).toBe(true);
  });

  it("does not take the old article for a new one, whether a line was added, edited or the headline changed first", () => {
    expect(isNewContent(OLD, OLD)).toBe(false);
    expect(isNewContent(`${OLD}\nA correction at the end.`, OLD)).toBe(false);
    expect(isNewContent(OLD.replace("The Courier", "Another headline"), OLD)).toBe(false);
  });

  it("does not take an emptied page for an article", () => {
    expect(isNewContent("", OLD)).toBe(false);
    expect(isNewContent("The Courier", OLD)).toBe(false);
  });
});

describe("what a page showed before its address changed", () => {
  it("is what stands there at the change", () => {
    const grown = `${OLD}\nA line that came later.`;
    expect(contentBefore(OLD, grown)).toBe(grown);
    expect(contentBefore("", OLD)).toBe(OLD);
  });

  it("is what was last seen, on pages that change their content first", () => {
    expect(contentBefore(OLD, NEW)).toBe(OLD);
  });
});
