import type { MarkedClaim } from "../../core/claims/claim";
import { claimInWords } from "../../locales/claim";
import { useLocale } from "../frame/locale-context";

interface Props {
  readonly claim: MarkedClaim;
  readonly outlet: string | null;
}

/**
 * A figure in one line: what it counts, how many, who says so, and how, where that is more than to say it. A figure that is
 * denied is struck out, and says so.
 */
export function FigureLine({ claim, outlet }: Props) {
  const { measure, figure, source, stance, certainty, byReader } = claimInWords(claim, useLocale(), outlet, "short");
  return (
    <>
      <span class="quiet">{measure}</span> <b class={`stance-${claim.stance}`}>{figure}</b> <span>{source}</span>
      {stance && <span class={`said-${claim.stance}`}> {stance}</span>}
      {claim.certainty !== "stated" && <span class="quiet"> ({certainty})</span>}
      {byReader && <span class="by-reader"> · {byReader}</span>}
    </>
  );
}
