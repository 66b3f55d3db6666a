import { compareArticle } from "../../core/comparison/compare";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { FigureIndex } from "../../core/comparison/figure-index";
import { relations } from "../../core/topic-of";
import { processorTime } from "./processor";
import { type Row, row } from "./rows";

const MANY = 50_000;
const OWN = 10;
const SOURCES = ["kr.nis", "ua.intelligence", "ua.president", "us.gov", "uk.mod", "publisher", "unnamed"];
const QUOTE = "The service told lawmakers that at least so many soldiers had been killed on the front by now, No.";

/** All of one measure, which is the worst case: a third of them echoes, a seventh in nobody's name. */
function claims(count: number): ComparedClaim[] {
  return Array.from({ length: count }, (_, i) => {
    const best = 300 + (i % 3 === 0 ? 0 : (i * 37) % 5_000);
    const day = new Date(Date.UTC(2024, 9, 18 + (i % 500))).toISOString().slice(0, 10);
    return {
      ...{ id: `claim ${i}`, articleId: `article ${Math.floor(i / 3)}`, outlet: `outlet ${i % 80}` },
      ...{ measure: "casualties.killed", unit: "people", low: best, best, high: i % 5 === 0 ? null : best },
      ...{ qualifier: i % 5 === 0 ? "atLeast" : "exactly", stance: i % 50 === 0 ? "denies" : "asserts" },
      ...{ source: SOURCES[i % SOURCES.length] ?? "", asOf: i % 11 === 0 ? day.slice(0, 7) : day },
      quote: `${QUOTE} ${i % 200}.`,
    } as ComparedClaim;
  });
}

/** Processor time of the verdicts on an article's figures against thousands, with these in order (`FigureIndex`) and without. */
export async function verdicts(): Promise<Row[]> {
  const others = claims(MANY);
  const own = claims(MANY)
    .slice(-OWN)
    .map((claim) => ({ ...claim, id: `own ${claim.id}`, articleId: "own" }));
  const index = new FigureIndex(others);
  const said = `verdicts on ${OWN} figures against ${MANY.toLocaleString("en")}`;
  const whole = {
    name: "with putting them in order",
    value: processorTime(() => compareArticle(own, others, relations)),
  };
  return [
    row(
      said,
      "ms",
      processorTime(() => compareArticle(own, index, relations)),
      whole,
      { atMost: 50 },
    ),
  ];
}
