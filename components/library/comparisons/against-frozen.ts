import { compareArticle } from "../../../core/comparison/compare";
import type { ComparedClaim } from "../../../core/comparison/compared-claim";
import type { Verdict } from "../../../core/comparison/verdict";
import { houseOf } from "../../../core/houses";
import { relations } from "../../../core/topics/dprk-russia/relations";
import type { ClaimInArticle } from "../../../store/in-article";
import type { FrozenClaim } from "../../../store/records";
import { siteOf } from "../../../store/settings";
import { comparedClaim } from "../../sidebar/verdicts";

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
export function asSaved({ claim, identity, articleId, publisher, url }: FrozenClaim): ComparedClaim {
  const site = siteOf(url);
  return { ...claim, id: identity, articleId, outlet: publisher ?? site, house: houseOf(site) };
}
