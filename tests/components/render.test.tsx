import { describe, expect, it } from "vitest";
import { Quote } from "../../components/claim/quote";
import { figureInQuote, shownClaim } from "../../components/claim/shown-claim";
import { ArticleRow } from "../../components/library/articles/article-row";
import { entriesOf } from "../../components/library/articles/entry";
import { libraryFigure } from "../../components/library/figure/library-figure";
import { ClaimTable } from "../../components/library/measures/claim-table";
import { ArticleHeader } from "../../components/reading/article-header";
import { FigureOfArticle } from "../../components/reading/figure-of-article";
import { Statements } from "../../components/reading/statements";
import { Strip } from "../../components/strip/strip";
import { makeClaim, makeStatement, TEXT } from "../store/make";
import { makeRecord, makeShown, SHOWING } from "./make";
import { rendered, textOf } from "./page";

const EVIL = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;

describe("stored text", () => {
  it("is text and nothing else, wherever a page's words come up", () => {
    const one = makeShown({ quote: EVIL, source: EVIL, via: [EVIL] }, { article: { title: EVIL, publisher: EVIL } });
    const head = { ...one.article, title: EVIL };
    const places = [
      rendered(<Quote quote={EVIL} language={EVIL} mark={{ from: 0, to: 9 }} />),
      rendered(<ArticleHeader head={head} status={null} />),
      rendered(
        <FigureOfArticle
          showing={SHOWING}
          stored={null}
          shown={shownClaim(one)}
          text={EVIL}
          head={head}
          verdicts={[]}
        />,
      ),
      rendered(<ClaimTable figures={[libraryFigure(one)]} pointedAt={null} onPoint={() => {}} />),
      rendered(entriesOf([one.article], [one]).map((entry) => <ArticleRow key="1" entry={entry} />)),
      rendered(
        <Statements
          tabId={1}
          statements={[makeStatement({ proposition: EVIL, source: EVIL })]}
          versionId={null}
          head={head}
        />,
      ),
    ];
    for (const place of places) {
      expect(place.querySelectorAll("img, script, [onerror]")).toHaveLength(0);
      expect(place.textContent).toContain("<img src=x");
    }
  });
});

describe("a figure of the article that is read", () => {
  const one = makeShown({ certainty: "estimated", stance: "confirms", via: ["media:yonhap"] });
  const place = rendered(
    <FigureOfArticle
      showing={SHOWING}
      stored={null}
      shown={shownClaim(one)}
      text={TEXT}
      head={one.article}
      verdicts={[]}
    />,
  );

  it("says how many, who, how sure and for which day", () => {
    expect(textOf(place)).toContain("600South Korea’s spy agency (NIS), via Yonhapconfirmedestimateas of 28 Apr 2025");
  });

  it("strikes out what is denied, and says what of it is the reader's", () => {
    const thousand = { low: 1800, best: 1800, high: 1800 };
    const denied = makeShown(thousand, {
      review: { verdict: "corrected", correction: { stance: "denies", source: "ru.mod" } },
    });
    const shown = rendered(
      <FigureOfArticle
        showing={SHOWING}
        stored={null}
        shown={shownClaim(denied)}
        text={TEXT}
        head={denied.article}
        verdicts={[]}
      />,
    );
    expect(shown.querySelector("button.figure-value")?.className).toContain("stance-denies");
    expect(textOf(shown)).toContain("denied");
    expect(textOf(shown)).toContain("corrected by you (read as NIS, said)");
  });

  it("marks the figure in its sentence, in the article's language", () => {
    expect(place.querySelector("blockquote mark")?.textContent).toBe("600");
    expect(place.querySelector("blockquote p")?.getAttribute("lang")).toBe("en");
  });

  it("marks nothing where the text does not hold the sentence", () => {
    expect(figureInQuote(makeClaim(), "Another text.")).toBeNull();
    expect(figureInQuote(makeClaim(), null)).toBeNull();
    expect(figureInQuote(makeClaim({ start: 0, end: 400 }), TEXT)).toBeNull();
  });
});

describe("statements", () => {
  it("are told apart by who says yes and who says no", () => {
    const said = [
      makeStatement({ source: "kr.nis", stance: "asserts" }),
      makeStatement({ source: "ru.gov", stance: "denies" }),
    ];
    const place = rendered(<Statements tabId={1} statements={said} versionId={null} head={makeRecord()} />);
    expect(textOf(place)).toBe("StatementsNorth Korean soldiers are in Russia or fight in this warYesNISNoMoscow");
  });
});

describe("a strip", () => {
  const figure = {
    key: "a",
    label: "300: NIS",
    isOwn: true,
    isDenied: false,
    isEstimate: false,
    qualifier: "exactly" as const,
  };
  const drawn = (bounds: { low: number | null; best: number | null; high: number | null }): HTMLElement =>
    rendered(<Strip figures={[{ ...figure, ...bounds }]} unit="people" label="Killed: 1 figure on one scale" />);

  it("has a dot for the best and a whisker with caps from low to high", () => {
    const place = drawn({ low: 150, best: 300, high: 600 });
    expect(place.querySelectorAll(".mark-own circle")).toHaveLength(1);
    expect(place.querySelector(".whisker")?.getAttribute("x1")).toBe("25%");
    expect(place.querySelector(".whisker")?.getAttribute("x2")).toBe("100%");
    expect(place.querySelectorAll(".strip-arrow")).toHaveLength(0);
  });

  it("has an arrow for an open end, and no dot where no best is given", () => {
    expect(drawn({ low: 300, best: 300, high: null }).querySelectorAll(".strip-arrow")).toHaveLength(1);
    expect(drawn({ low: 200, best: null, high: 900 }).querySelectorAll("circle")).toHaveLength(0);
  });

  it("has a name for whoever cannot see it", () => {
    const svg = drawn({ low: 1, best: 1, high: 1 }).querySelector("svg");
    expect(svg?.getAttribute("role")).toBe("img");
    expect(svg?.getAttribute("aria-label")).toBe("Killed: 1 figure on one scale");
  });
});
