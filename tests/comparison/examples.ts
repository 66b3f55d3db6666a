import type { ComparedClaim } from "../../core/comparison/compared-claim";
import type { VerdictKind } from "../../core/comparison/verdict";
import { claim } from "./make";

/** One example of each verdict: the figure that is read, and those read before. The guide shows them as they stand here. */
export const EXAMPLES: Readonly<Record<VerdictKind, readonly [own: ComparedClaim, ...others: ComparedClaim[]]>> = {
  denied: [claim(3000, "ua.president", "2025-01-12"), claim(3000, "ru.gov", "2025-01-14", { stance: "denies" })],
  breaksSeries: [claim(1500, "ua.intelligence", "2025-06-03"), claim(1800, "ua.intelligence", "2025-01-14")],
  differs: [claim(1800, "ua.intelligence", "2025-01-14"), claim(300, "kr.nis", "2025-01-13")],
  superseded: [claim(300, "kr.nis", "2025-01-13"), claim(600, "kr.nis", "2025-04-30")],
  updated: [claim(600, "kr.nis", "2025-04-30"), claim(300, "kr.nis", "2025-01-13")],
  close: [
    claim(4700, "kr.nis", "2025-04-30"),
    claim(5000, "uk.mod", "2025-04-28", { high: null, qualifier: "moreThan" }),
  ],
  agrees: [
    claim(6000, "uk.mod", "2025-06-15", { high: null, qualifier: "moreThan" }),
    claim(6300, "kr.nis", "2025-06-20"),
  ],
  sameOrigin: [claim(4700, "kr.nis", "2025-04-30"), claim(4700, "kr.nis", "2025-05-02")],
  notComparable: [claim(300, "kr.nis", "2025-01-13"), claim(2000, "ua.president", "2025-09-02")],
  first: [claim(300, "kr.nis", "2025-01-13")],
};

/** As the guide writes it: "`ua.intelligence` 1,800 (2025-01-14) · `kr.nis` 300 (2025-01-13)". */
export function inTheGuide(figures: readonly ComparedClaim[]): string {
  return figures.map(written).join(" · ");
}

function written({ source, best, qualifier, stance, asOf }: ComparedClaim): string {
  const said = [stance === "denies" && "denies", qualifier === "moreThan" && "more than", best?.toLocaleString("en")];
  return `\`${source}\` ${said.filter(Boolean).join(" ")} (${asOf})`;
}
