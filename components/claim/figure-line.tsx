import type { Claim } from "../../core/claims/claim";
import { figureInWords } from "../../locales/figure";
import { measureName, sourceChain } from "../../locales/source";
import { useLocale } from "../frame/locale-context";

interface Props {
  readonly claim: Claim;
  readonly outlet: string | null;
}

/** A figure in one line: what it counts, how many, who says so. A figure that is denied is struck out, and says so. */
export function FigureLine({ claim, outlet }: Props) {
  const locale = useLocale();
  const { stance } = claim;
  return (
    <>
      <span class="quiet">{measureName(claim.measure, locale)}</span>{" "}
      <b class={`stance-${stance}`}>{figureInWords(claim, locale)}</b>{" "}
      <span>{sourceChain(claim, locale, outlet, "short")}</span>
      {(stance === "denies" || stance === "doubts") && (
        <span class={`said-${stance}`}> {locale.words.claims.stance[stance]}</span>
      )}
    </>
  );
}
