import { describe, expect, it, vi } from "vitest";
import { shownClaim } from "../../components/claim/shown-claim";
import { Guarded } from "../../components/frame/guarded";
import { ArticleRow } from "../../components/library/articles/article-row";
import { entriesOf, NO_FILTER } from "../../components/library/articles/entry";
import { FilterChoices } from "../../components/library/articles/filter-choices";
import { Chart } from "../../components/library/chart/chart";
import { FrozenFigures } from "../../components/library/comparisons/frozen-figures";
import { libraryFigure } from "../../components/library/figure/library-figure";
import { ClaimTable } from "../../components/library/measures/claim-table";
import { hrefOf, parseRoute } from "../../components/library/route";
import { FigureOfArticle } from "../../components/reading/figure-of-article";
import { Statements } from "../../components/reading/statements";
import { freeze } from "../../store/comparisons";
import { makeStatement, TEXT } from "../store/make";
import { makeShown, SHOWING } from "./make";
import { rendered, textOf } from "./page";

/** What every object has, and what no address can hold. */
const WORDS = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "\ud800", "a\udc00b", ""];

describe("words that nobody would write", () => {
  it.each(WORDS)("%j wherever a stored word is looked up", (word) => {
    const one = makeShown(
      { unit: word, measure: word, source: word, via: [word, `media:${word}`], asOf: "2025-04-28" },
      { article: { topics: [word], language: word, publisher: word, title: word }, identity: word },
    );
    const rated = makeShown({ unit: `usd/${word}`, source: `kr.${word}` });
    const entries = entriesOf([one.article, rated.article], [one, rated]);
    const [figures, drawing] = [[one, rated].map(libraryFigure), { current: null }];
    const names = [word, `kr.${word}`];
    const choices = { topics: names, measures: names, sources: names, outlets: names, languages: names, tags: names };
    const said = [makeStatement({ proposition: word, source: word })];
    const places = [
      rendered(<ClaimTable figures={figures} pointedAt={null} onPoint={() => {}} />),
      rendered(entries.map((entry) => <ArticleRow key={entry.article.id} entry={entry} />)),
      rendered(<FilterChoices filter={NO_FILTER} choices={choices} onChange={() => {}} />),
      rendered(<FrozenFigures frozen={[freeze(one), freeze(rated)]} />),
      rendered(<Chart measure={word} {...{ figures, drawing }} isLog={false} pointedAt={null} onPoint={() => {}} />),
      rendered(
        <FigureOfArticle
          showing={SHOWING}
          stored={null}
          shown={shownClaim(one)}
          text={TEXT}
          head={one.article}
          verdicts={[]}
        />,
      ),
      rendered(<Statements tabId={1} statements={said} versionId={null} head={one.article} />),
    ];
    for (const place of places) {
      expect(textOf(place)).not.toMatch(/native code|\[object|cannot be shown/);
      expect(place.childNodes.length).toBeGreaterThan(0);
    }
    expect(textOf(places[0] as HTMLElement)).toContain("600");
  });

  it.each(WORDS.filter((word) => word !== ""))("%j as an id of the library's routes", (id) => {
    for (const page of ["article", "measure", "comparison"] as const) {
      const route = page === "article" ? { page, id, claim: id } : { page, id };
      expect(parseRoute(hrefOf(route))).toMatchObject({ page, id: id.toWellFormed() });
    }
  });
});

describe("a record that cannot be drawn", () => {
  function Odd(): never {
    throw new TypeError("odd");
  }

  it("is said to be so, and all around it is drawn", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const place = rendered(
      <ul>
        <li>before</li>
        <Guarded>
          <Odd />
        </Guarded>
        <li>after</li>
      </ul>,
    );
    await vi.waitFor(() => expect(textOf(place)).toMatch(/^beforeThis entry cannot be shown.*after$/));
  });
});
