import { describe, expect, it } from "vitest";
import type { Stance } from "../../core/claims/claim";
import { positionsBySide, positionsOf } from "../../core/comparison/statements";

const said = (source: string, stance: Stance, date: string, start = 0) => ({
  statement: { source, stance, start },
  article: { date },
});

const MOSCOW = [
  said("ru.gov", "confirms", "2025-04-26"),
  said("ru.gov", "denies", "2024-10-18"),
  said("ru.gov", "denies", "2024-11-01"),
];

describe("positions", () => {
  it("change with the day of the article, and repeating changes nothing", () => {
    const [moscow] = positionsOf(MOSCOW);
    expect(moscow?.positions.map(({ stance, first, times }) => `${stance} ${first.article.date} ${times}`)).toEqual([
      "confirms 2025-04-26 1",
      "denies 2024-10-18 2",
    ]);
  });

  it("are not taken back by an article that only says 'says' of who has confirmed", () => {
    const [moscow] = positionsOf([...MOSCOW, said("ru.gov", "asserts", "2025-05-01")]);
    expect(moscow?.positions.map(({ stance }) => stance)).toEqual(["confirms", "denies"]);
    const [seoul] = positionsOf([said("kr.gov", "asserts", "2024-10-18"), said("kr.gov", "confirms", "2024-10-20")]);
    expect(seoul?.positions.map(({ stance }) => stance)).toEqual(["confirms", "asserts"]);
  });

  it("of one article are the news first, and what was said before below", () => {
    const both = [said("ru.gov", "confirms", "2025-04-28", 10), said("ru.gov", "denies", "2025-04-28", 90)];
    expect(positionsOf(both)[0]?.positions.map(({ stance }) => stance)).toEqual(["confirms", "denies"]);
  });

  it("stand by side, in the order of the sides, whoever changed first", () => {
    const all = [said("ru.mod", "denies", "2024-10-19"), ...MOSCOW, said("kr.nis", "asserts", "2024-10-18")];
    const sides = positionsBySide(all, ["kr", "ru"] as const, (source) => (source.startsWith("kr.") ? "kr" : "ru"));
    expect(sides.map(({ side, sources }) => [side, sources.map(({ source }) => source)])).toEqual([
      ["kr", ["kr.nis"]],
      ["ru", ["ru.gov", "ru.mod"]],
    ]);
  });
});
