import type { Claim } from "../../core/claims/claim";
import { dayInWords } from "../../locales/day";
import { useLocale } from "../frame/locale-context";

/** How it is said: what the source does with it, how sure, and for which day. What goes without saying is left out. */
export function Manner({ claim }: { readonly claim: Pick<Claim, "stance" | "certainty" | "asOf"> }) {
  const locale = useLocale();
  const { claims } = locale.words;
  return (
    <ul class="manner">
      {claim.stance !== "asserts" && <li class={`stance stance-${claim.stance}`}>{claims.stance[claim.stance]}</li>}
      <li class={`certainty certainty-${claim.certainty}`}>{claims.certainty[claim.certainty]}</li>
      <li>{claim.asOf ? claims.asOf(dayInWords(claim.asOf, locale)) : claims.noDate}</li>
    </ul>
  );
}
