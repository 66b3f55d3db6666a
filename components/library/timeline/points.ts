import { groupEchoes } from "../../../core/comparison/echoes";
import type { ClaimInArticle } from "../../../store/in-article";
import { comparedClaim } from "../../sidebar/verdicts";
import { timeOf } from "./layout";

/** A figure on the timeline, and whether it only repeats the one it stands beside. */
export interface TimelineFigure {
  readonly one: ClaimInArticle;
  /** The figure that was told first, by whatever article; itself where it is that. */
  readonly first: ClaimInArticle;
  /** How many echoes of the same figure come before it; 0 for the first. */
  readonly echo: number;
}

/** In the order of time, each figure followed by its echoes. `claims`: dated. */
export function timelineFigures(claims: readonly ClaimInArticle[]): TimelineFigure[] {
  const ordered = claims.toSorted(
    (one, other) => timeOf(asOf(one)) - timeOf(asOf(other)) || one.article.date.localeCompare(other.article.date),
  );
  return groupEchoes(ordered, comparedClaim).flatMap((group) => {
    const [first] = group;
    return first ? group.map((one, echo) => ({ one, first, echo })) : [];
  });
}

const asOf = ({ claim }: ClaimInArticle): string => claim.asOf ?? "";
