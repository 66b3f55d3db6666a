import { isRefusal } from "../../core/comparison/comparable";
import type { Verdict, VerdictKind } from "../../core/comparison/verdict";
import type { Locale } from "../../locales/locale";
import { actorName } from "../../locales/source";
import { type ArticleHead, outletOf, type ShownClaim } from "../claim/shown-claim";

/** How figures of an article stand, as far as a glance takes it in. */
export type ChipKind = "disputed" | "broken" | "outdated" | "agreed" | "alone";

export interface Chip {
  readonly kind: ChipKind;
  /** Keys of the figures that it counts, in their order. */
  readonly keys: readonly string[];
  /** Who says otherwise, or the same: short names. Empty where that says nothing. */
  readonly by: readonly string[];
}

/** In the order in which they are shown. What is only an echo, or newer, needs no chip. */
const KINDS: readonly ChipKind[] = ["disputed", "broken", "outdated", "agreed", "alone"];

const CHIP_OF: Readonly<Record<VerdictKind, ChipKind | null>> = {
  denied: "disputed",
  breaksSeries: "broken",
  differs: "disputed",
  superseded: "outdated",
  updated: null,
  close: null,
  agrees: "agreed",
  sameOrigin: null,
  notComparable: null,
  first: "alone",
};

/** What there is to be said of the figures together, by what is said of each (`verdicts`, by their keys). */
export function chipsOf(
  claims: readonly ShownClaim[],
  verdicts: ReadonlyMap<string, readonly Verdict[]>,
  head: ArticleHead,
  locale: Locale,
): Chip[] {
  const standing = claims.flatMap((shown) => standingOf(shown, verdicts.get(shown.key) ?? [], head, locale));
  return KINDS.flatMap((kind) => {
    const alike = standing.filter((one) => one.kind === kind);
    if (alike.length === 0) return [];
    const keys = [...new Set(alike.map(({ key }) => key))];
    return [{ kind, keys, by: [...new Set(alike.flatMap(({ by }) => by ?? []))] }];
  });
}

interface Standing {
  readonly kind: ChipKind;
  readonly key: string;
  readonly by: string | null;
}

/** A figure that the article itself tells as denied is disputed by whoever denies it. */
function standingOf(
  { key, claim }: ShownClaim,
  verdicts: readonly Verdict[],
  head: ArticleHead,
  locale: Locale,
): Standing[] {
  const own: Standing[] = isRefusal(claim)
    ? [{ kind: "disputed", key, by: actorName(claim.source, locale, outletOf(head)).short }]
    : [];
  const found = verdicts.flatMap(({ kind: verdict, other, isDenial, isOneOrigin }): Standing[] => {
    const kind = CHIP_OF[verdict];
    // Two papers that tell one source in two ways are no dispute of that source with itself.
    if (kind === null || isDenial || (verdict === "differs" && isOneOrigin)) return [];
    return [{ kind, key, by: other && actorName(other.source, locale, other.outlet).short }];
  });
  return [...own, ...found];
}
