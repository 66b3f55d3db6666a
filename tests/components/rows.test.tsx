import { describe, expect, it } from "vitest";
import { SourceRows } from "../../components/rows/source-rows";
import { foldedRows, rowsOf, type ToldClaim, type ToldRow } from "../../components/rows/told-rows";
import { keptSwitch } from "../../components/state/kept";
import { comparedClaim } from "../../components/verdict/verdicts";
import type { Claim } from "../../core/claims/claim";
import { makeShown } from "./make";
import { rendered, textOf } from "./page";

const exactly = (value: number) => ({ low: value, best: value, high: value, qualifier: "exactly" as const });

/** A figure of killed in an article of its own. */
function told(source: string, value: number, asOf: string | null, change: Partial<Claim> = {}): ToldClaim {
  const one = makeShown({ source, ...exactly(value), asOf, via: [], ...change });
  return { claim: comparedClaim(one), isOwn: false, href: `library.html#/articles/${one.article.id}` };
}

const own = (one: ToldClaim): ToldClaim => ({ ...one, isOwn: true, href: null });
const said = (rows: readonly ToldRow[]) => rows.map(({ told: { claim } }) => [claim.source, claim.best]);

describe("rows by who says so", () => {
  const nis = own(told("kr.nis", 300, "2025-01-13"));
  const nisLater = told("kr.nis", 600, "2025-04-30");
  const kyiv = told("ua.intelligence", 1_800, "2025-01-14");
  const west = told("western-officials", 1_000, "2025-01-22");
  const moscow = told("ru.mod", 1_800, "2025-01-17", { stance: "denies" });

  it("begin with the article's own, then with what else its source said", () => {
    const rows = rowsOf([nisLater, west, kyiv, nis], new Set());
    expect(said(rows)).toEqual([
      ["kr.nis", 300],
      ["kr.nis", 600],
      ["western-officials", 1_000],
      ["ua.intelligence", 1_800],
    ]);
  });

  it("go on with whom a verdict speaks of, then with the latest", () => {
    const rows = rowsOf([west, moscow, kyiv, nis], new Set([kyiv.claim.id]));
    expect(said(rows)).toEqual([
      ["kr.nis", 300],
      ["ua.intelligence", 1_800],
      ["western-officials", 1_000],
      ["ru.mod", 1_800],
    ]);
  });

  it("put a figure that others pass on into one row, and count the articles", () => {
    const echoes = [told("kr.nis", 300, "2025-01-14"), told("kr.nis", 300, "2025-01-15")];
    const rows = rowsOf([...echoes, nis], new Set());
    expect(rows.map(({ articles, told: { isOwn } }) => [articles, isOwn])).toEqual([[3, true]]);
  });

  it("keep a denial apart from the figure that it denies", () => {
    expect(rowsOf([moscow, kyiv], new Set())).toHaveLength(2);
  });

  it("leave two outlets' own voices two sources", () => {
    const courier = makeShown({ source: "publisher", ...exactly(10) }, { article: { publisher: "The Courier" } });
    const post = makeShown({ source: "publisher", ...exactly(20) }, { article: { publisher: "The Post" } });
    const rows = rowsOf(
      [courier, post].map((one) => ({ claim: comparedClaim(one), isOwn: false, href: null })),
      new Set(),
    );
    expect(new Set(rows.map(({ origin }) => origin)).size).toBe(2);
  });
});

describe("rows that are too many", () => {
  const often = [1, 2, 3, 4, 5, 6].map((month) => told("kr.nis", month * 100, `2025-0${month}-28`));
  const mine = own(told("kr.nis", 50, "2024-11-01"));
  const others = ["ua.intelligence", "ua.military", "us.military", "ru.mod"].map((source, index) =>
    told(source, 1_000 + index, "2024-12-01"),
  );

  it("are folded to one of each source before a source has its second, and keep their order", () => {
    const rows = rowsOf([...often, ...others, mine], new Set());
    expect(rows).toHaveLength(11);
    const shown = foldedRows(rows, 7);
    expect(shown).toHaveLength(7);
    expect(shown.filter(({ told: { claim } }) => claim.source === "kr.nis")).toHaveLength(3);
    expect(shown).toEqual(rows.filter((row) => shown.includes(row)));
  });

  it("never lose what a verdict speaks of to what it does not", () => {
    const oldest = often[0] as ToldClaim;
    const shown = foldedRows(rowsOf([...often, ...others, mine], new Set([oldest.claim.id])), 2);
    expect(said(shown)).toEqual([
      ["kr.nis", 50],
      ["kr.nis", 100],
    ]);
  });

  it("are all there on demand, and stay so", () => {
    const chart = <SourceRows name="many" label="Killed" told={[...often, ...others, mine]} />;
    const place = rendered(chart);
    expect(place.querySelectorAll(".row")).toHaveLength(7);
    const button = [...place.querySelectorAll("button")].find((one) => one.textContent === "Show all 11");
    expect(button?.getAttribute("aria-expanded")).toBe("false");
    keptSwitch("rows many").value = true;
    expect(rendered(chart).querySelectorAll(".row")).toHaveLength(11);
  });

  it("are not folded when they are seven", () => {
    const place = rendered(<SourceRows name="seven" label="Killed" told={[...often, mine]} />);
    expect(place.querySelectorAll(".row")).toHaveLength(7);
    expect(place.querySelectorAll("button")).toHaveLength(0);
  });
});

describe("a row", () => {
  const rows = rendered(
    <SourceRows
      name="drawn"
      label="Killed: 3 figures on one scale"
      onShow={() => {}}
      told={[
        told("ru.mod", 1_800, "2025-01-17", { stance: "denies" }),
        told("western-officials", 1_000, null, { certainty: "estimated" }),
        own(told("kr.nis", 300, "2025-01-13", { qualifier: "atLeast", high: null })),
      ]}
    />,
  );
  const row = (index: number) => rows.querySelectorAll<HTMLElement>(".row")[index] as HTMLElement;

  it("says who, how many and when, without the chart", () => {
    expect(textOf(row(0))).toBe("NIS this article at least 300 13 Jan 2025");
    expect(textOf(row(1))).toBe("Russia’s defence ministry 1,800 denied 17 Jan 2025");
    expect(textOf(row(2))).toBe("Western officials 1,000 estimate no date");
  });

  it("says what of a figure is its reader's", () => {
    const corrected = makeShown(exactly(1_800), { review: { verdict: "corrected", correction: exactly(1_200) } });
    const marked = { claim: comparedClaim(corrected), isOwn: false, href: null };
    const place = rendered(<SourceRows name="marked" label="Killed" told={[marked]} />);
    expect(textOf(place.querySelector(".row") as HTMLElement)).toBe(
      "NIS 1,200 28 Apr 2025 corrected by you (read as 1,800)",
    );
  });

  it("tells the article's own by a mark, an estimate by a hollow dot, a denial by a cross and a stroke", () => {
    expect(row(0).classList.contains("row-own")).toBe(true);
    expect(row(0).querySelectorAll(".mark-own .strip-arrow")).toHaveLength(1);
    expect(row(1).querySelectorAll("circle")).toHaveLength(0);
    expect(row(1).querySelectorAll(".mark-denied path, .row-figure.stance-denies")).toHaveLength(2);
    expect(row(2).querySelectorAll(".mark-estimate circle")).toHaveLength(1);
  });

  it("lies where its figure does, on the scale of all", () => {
    expect(row(0).querySelector("circle")?.getAttribute("cx")).toBe("15%");
    expect(row(2).querySelector("circle")?.getAttribute("cx")).toBe("50%");
    expect(textOf(rows.querySelector(".rows-axis") as HTMLElement)).toBe("people01k2k");
  });

  it("leads to its sentence and article; the article's own is shown where it stands", () => {
    expect(row(0).querySelector("button.row-link")).not.toBeNull();
    expect(row(1).querySelector("a.row-link")?.getAttribute("href")).toMatch(/^library\.html#\/articles\//);
  });

  it("has its marks explained beneath", () => {
    expect(textOf(rows.querySelector(".rows-key") as HTMLElement)).toBe("estimate or hearsaydeniedopen-ended");
  });
});
