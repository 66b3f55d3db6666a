import { compareArticle } from "../../../core/comparison/compare";
import type { Verdict } from "../../../core/comparison/verdict";
import { relations } from "../../../core/topic-of";
import type { FrozenClaim } from "../../../store/records";
import { saidOf } from "../../verdict/said-of-figure";
import { asSaved } from "./against-frozen";

/** How each figure of a comparison stands beside its others, by its identity, as it stood when it was saved. */
export function verdictsThen(frozen: readonly FrozenClaim[]): Map<string, readonly Verdict[]> {
  const all = frozen.map(asSaved);
  const articles = [...Map.groupBy(all, ({ articleId }) => articleId).values()];
  return new Map(
    articles.flatMap((own) =>
      [...compareArticle(own, all, relations)].map(([identity, verdicts]) => [identity, saidOf(verdicts)]),
    ),
  );
}
