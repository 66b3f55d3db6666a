import { compareArticle } from "../../../core/comparison/compare";
import type { ComparedClaim } from "../../../core/comparison/compared-claim";
import type { Verdict } from "../../../core/comparison/verdict";
import { relations } from "../../../core/topic-of";
import type { ClaimInArticle } from "../../../store/in-article";
import type { FrozenClaim } from "../../../store/records";
import { comparedClaim } from "../../verdict/verdicts";
import { frozenFigure } from "../figure/library-figure";

/** How each figure that came after a comparison was saved stands against what was saved, by its identity. */
export function againstFrozen(fresh: readonly ClaimInArticle[], frozen: readonly FrozenClaim[]): Map<string, Verdict> {
  const others = frozen.map(asSaved);
  return new Map(
    fresh.flatMap((one) => {
      const claim = { ...comparedClaim(one), id: one.claim.identity };
      const [telling] = compareArticle([claim], others, relations).get(claim.id) ?? [];
      return telling && telling.kind !== "first" ? [[claim.id, telling] as const] : [];
    }),
  );
}

/** A frozen claim as it is compared. */
export const asSaved = (frozen: FrozenClaim): ComparedClaim => frozenFigure(frozen).compared;
