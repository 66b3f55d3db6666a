import { dayInWords } from "../../../locales/day";
import type { ClaimInArticle } from "../../../store/in-article";
import { FigureLine } from "../../claim/figure-line";
import { outletOf } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import { useFirst } from "../../state/use-first";

interface Props {
  readonly claims: readonly ClaimInArticle[];
  /** Identities; none means all. */
  readonly picked: readonly string[];
  readonly onPick: (identities: string[]) => void;
}

/** The figures that fit, to keep only some of them. */
export function PickClaims({ claims, picked, onPick }: Props) {
  const words = useLocale().words.library.comparisons;
  const [first, button] = useFirst(claims.toSorted(latestFirst));
  const toggle = (identity: string): void =>
    onPick(picked.includes(identity) ? picked.filter((other) => other !== identity) : [...picked, identity]);
  return (
    <fieldset class="checks picks">
      <legend>{words.claims}</legend>
      <p class="note">{words.claimsHint}</p>
      {first.map((one) => (
        <label key={one.claim.id} class="check pick">
          <input
            type="checkbox"
            checked={picked.includes(one.claim.identity)}
            onChange={() => toggle(one.claim.identity)}
          />
          <PickLabel one={one} />
        </label>
      ))}
      {button}
    </fieldset>
  );
}

const latestFirst = (one: ClaimInArticle, other: ClaimInArticle): number =>
  (other.claim.asOf ?? "").localeCompare(one.claim.asOf ?? "");

function PickLabel({ one: { claim, article } }: { readonly one: ClaimInArticle }) {
  const locale = useLocale();
  const outlet = outletOf(article);
  return (
    <span>
      <FigureLine claim={claim} outlet={outlet} />
      <span class="quiet">
        {" · "}
        {[claim.asOf && dayInWords(claim.asOf, locale), outlet].filter(Boolean).join(" · ")}
      </span>
    </span>
  );
}
