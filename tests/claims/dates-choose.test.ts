import { describe, expect, it } from "vitest";
import { chooseAsOf } from "../../core/claims/dates/choose";
import { compileDates } from "../../core/claims/dates/date-reader";
import { readDates } from "../../core/claims/dates/read";
import { dates } from "../../core/languages/en/dates";

const reader = compileDates(dates, "word");

/** The date chosen for `figure` in `sentence`, with the clause between the given words (or the whole sentence). */
function asOf(sentence: string, figure: string, clause = sentence): string | null {
  const stretch = (part: string) => ({ start: sentence.indexOf(part), end: sentence.indexOf(part) + part.length });
  const mentions = readDates(sentence, reader, "2025-02-20");
  return chooseAsOf(mentions, stretch(figure), stretch(clause), stretch(sentence))?.value ?? null;
}

describe("chooseAsOf", () => {
  it("takes the date of the figure's own clause", () => {
    const sentence = "In January 300 had died, and on 9 February the number stood at 4,000.";
    expect(asOf(sentence, "300", "In January 300 had died")).toBe("2025-01");
    expect(asOf(sentence, "4,000", "on 9 February the number stood at 4,000")).toBe("2025-02-09");
  });

  it("takes the nearest of several", () => {
    expect(asOf("On Monday he said that 300 had died in January.", "300")).toBe("2025-01");
    expect(asOf("In January the army lost the town, and on Monday 300 men.", "300")).toBe("2025-02-17");
  });

  it("never takes a beginning", () => {
    expect(asOf("Since October 2024, 3,000 have been killed.", "3,000")).toBeNull();
    expect(asOf("Since October 3,000 have been killed, he said on 9 January.", "3,000")).toBe("2025-01-09");
  });

  it("takes an until as it takes a point", () => {
    expect(asOf("Some 300 had died by January, he said on 9 February.", "300")).toBe("2025-01");
  });

  it("takes the end of a span", () => {
    expect(asOf("Between October and December 2,000 were taken home.", "2,000")).toBe("2024-12");
  });

  it("falls back to the rest of the sentence", () => {
    const sentence = "On 9 January, as he put it, 4,000 were lost.";
    expect(asOf(sentence, "4,000", "4,000 were lost")).toBe("2025-01-09");
  });
});
