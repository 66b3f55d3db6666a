import type { MarkedClaim } from "../../core/claims/claim";
import { claimInWords } from "../../locales/claim";
import { useLocale } from "../frame/locale-context";

interface Props {
  readonly claim: MarkedClaim;
  /** Who published it; for what the program had read where the reader corrected it. */
  readonly outlet?: string | null;
}

/**
 * How it is said: what the source does with it, how sure, for which day, and what of it is the reader's. What goes without
 * saying is left out.
 */
export function Manner({ claim, outlet = null }: Props) {
  const { stance, certainty, day, byReader } = claimInWords(claim, useLocale(), outlet);
  return (
    <ul class="manner">
      {stance && <li class={`stance stance-${claim.stance}`}>{stance}</li>}
      <li class={`certainty certainty-${claim.certainty}`}>{certainty}</li>
      <li>{day}</li>
      {byReader && <li class="by-reader">{byReader}</li>}
    </ul>
  );
}
