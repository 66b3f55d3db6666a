import { describe, expect, it } from "vitest";
import { editsBetween } from "../../components/library/article/edits";
import type { VersionReading } from "../../store/find";
import type { ClaimRecord } from "../../store/records";
import { makeArticle } from "../store/make";
import { makeShown } from "./make";

const claim = (identity: string, best: number, rest: Partial<ClaimRecord> = {}): ClaimRecord => ({
  ...makeShown({ low: best, best, high: best }, { identity }).claim,
  ...rest,
});

function version(readAt: string, claims: readonly ClaimRecord[]): VersionReading {
  const record = { id: readAt, articleId: "a", readAt, programVersion: "1", article: makeArticle() };
  return { version: record, claims, statements: [] };
}

const summary = (versions: readonly VersionReading[]): string[] =>
  editsBetween(versions).map(({ kind, before, after }) => `${kind} ${before?.best ?? "-"} ${after?.best ?? "-"}`);

describe("silent edits", () => {
  it("are none where nothing changed, or the article was read once", () => {
    expect(summary([version("1", [claim("a", 600)])])).toEqual([]);
    expect(summary([version("1", [claim("a", 600)]), version("2", [claim("a", 600)])])).toEqual([]);
  });

  it("show a figure that is another under the same identity", () => {
    expect(summary([version("1", [claim("a", 600)]), version("2", [claim("a", 700)])])).toEqual(["changed 600 700"]);
  });

  it("take a figure gone and one new of the same measure and source for one changed", () => {
    const versions = [version("1", [claim("a", 600)]), version("2", [claim("b", 700)])];
    expect(summary(versions)).toEqual(["changed 600 700"]);
  });

  it("tell added from dropped where measure or source differ", () => {
    const versions = [version("1", [claim("a", 600)]), version("2", [claim("b", 700, { source: "ua.gov" })])];
    expect(summary(versions)).toEqual(["added - 700", "dropped 600 -"]);
  });

  it("come latest first, and leave out what the reader added", () => {
    const versions = [
      version("1", [claim("a", 600), claim("r", 1, { by: "reader" })]),
      version("2", [claim("a", 700)]),
      version("3", [claim("a", 800)]),
    ];
    expect(summary(versions)).toEqual(["changed 700 800", "changed 600 700"]);
  });
});
