import { describe, expect, it } from "vitest";
import { ADDED, type MarkedClaim } from "../../core/claims/claim";
import { byReaderInWords, claimInLine, claimInWords, figureAlone } from "../../locales/claim";
import { loadLocale } from "../../locales/locale";
import { makeClaim } from "../store/make";

const EN = await loadLocale("en", ["en-GB"]);
const DE = await loadLocale("de", ["de-DE"]);

const denial = makeClaim({ low: 1800, best: 1800, high: 1800, source: "ru.mod", stance: "denies", asOf: "2025-01-17" });
const line = (claim: MarkedClaim, locale = EN): string => claimInLine(claimInWords(claim, locale), locale);

describe("a claim in one line", () => {
  it("says what its source does with it: a denial is no claim", () => {
    expect(line(denial)).toBe("Denied: 1,800 (Russia’s defence ministry, without reservation, as of 17 Jan 2025)");
    expect(line({ ...denial, stance: "doubts" })).toMatch(/^Doubted: 1,800 /);
    expect(line(denial, DE)).toBe(
      "Bestritten: 1.800 (Russlands Verteidigungsministerium, ohne Vorbehalt, Stand 17. Jan. 2025)",
    );
  });

  it("says how sure its source is", () => {
    expect(line(makeClaim({ certainty: "estimated" }))).toContain(", estimate, ");
    expect(line(makeClaim({ certainty: "alleged", asOf: null }))).toBe(
      "600 (South Korea’s spy agency (NIS), reported, not vouched for, no date)",
    );
  });

  it("says what the reader corrected, and what had been read", () => {
    const corrected: MarkedClaim = { ...makeClaim({ best: 6000, low: 6000, high: 6000 }), byReader: "corrected" };
    expect(line({ ...corrected, readAs: makeClaim() })).toContain(", corrected by you (read as 600))");
    expect(line({ ...corrected, readAs: denial })).toContain(
      "(read as 1,800, Russia’s defence ministry, denied, as of 17 Jan 2025)",
    );
    expect(line(corrected)).toContain(", corrected by you)");
    expect(line({ ...corrected, readAs: makeClaim() }, DE)).toContain(", von Ihnen berichtigt (gelesen als 600))");
  });

  it("says what the reader added", () => {
    const reason = [{ rule: ADDED, start: 18, end: 21 }];
    const added: MarkedClaim = {
      ...makeClaim({ reasons: { ...makeClaim().reasons, measure: reason } }),
      byReader: "added",
    };
    expect(line(added)).toContain(", added by you)");
    expect(byReaderInWords(makeClaim(), EN)).toBeNull();
  });
});

describe("a figure that stands alone", () => {
  it("still says what its source does with it", () => {
    expect(figureAlone(claimInWords(denial, EN), EN)).toBe("Denied: 1,800");
    expect(figureAlone(claimInWords(makeClaim({ stance: "confirms" }), EN), EN)).toBe("Confirmed: 600");
    expect(figureAlone(claimInWords(makeClaim(), EN), EN)).toBe("600");
  });
});
