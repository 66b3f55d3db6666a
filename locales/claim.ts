import type { Claim, MarkedClaim } from "../core/claims/claim";
import { isRefusal } from "../core/comparison/comparable";
import { dayInWords } from "./day";
import { figureInWords } from "./figure";
import type { Locale } from "./locale";
import type { ActorName } from "./names";
import { measureName, sourceChain } from "./source";

/*
 * A claim in words, for every screen and everything that leaves the program. Whoever shows a figure takes it from here:
 * a figure without its stance turns a denial into a claim, and a figure that the reader corrected or added, without saying
 * so, puts words into its source's mouth.
 */

export interface ClaimInWords {
  /** "Killed". */
  readonly measure: string;
  /** "at least 300"; to be struck through where it is refused. */
  readonly figure: string;
  readonly source: string;
  /** "denied"; null where the source just says it. */
  readonly stance: string | null;
  readonly isRefused: boolean;
  /** "without reservation". */
  readonly certainty: string;
  /** "as of 13 Jan 2025". */
  readonly day: string;
  /** "corrected by you (read as 600)"; null where the reader had no hand in it. */
  readonly byReader: string | null;
}

/** `outlet`: who published it, who speaks where nobody else is named. `form`: of the source's name. */
export function claimInWords(
  claim: MarkedClaim,
  locale: Locale,
  outlet: string | null = null,
  form: keyof ActorName = "full",
): ClaimInWords {
  const { claims } = locale.words;
  return {
    measure: measureName(claim.measure, locale),
    figure: figureInWords(claim, locale),
    source: sourceChain(claim, locale, outlet, form),
    stance: claim.stance === "asserts" ? null : claims.stance[claim.stance],
    isRefused: isRefusal(claim),
    certainty: claims.certainty[claim.certainty],
    day: dayOfClaim(claim, locale),
    byReader: byReaderInWords(claim, locale, outlet),
  };
}

/** "Denied: 1,800": a figure that can stand alone. */
export function figureAlone({ figure, stance }: Pick<ClaimInWords, "figure" | "stance">, { tag }: Locale): string {
  return stance === null ? figure : `${stance.charAt(0).toLocaleUpperCase(tag)}${stance.slice(1)}: ${figure}`;
}

/** In one line: "Denied: 1,800 (Moscow, without reservation, as of 14 Jan 2025, added by you)". */
export function claimInLine(words: ClaimInWords, locale: Locale): string {
  const { source, certainty, day, byReader } = words;
  const said = [source, certainty, day, byReader].filter((part) => part !== null);
  return `${figureAlone(words, locale)} (${said.join(", ")})`;
}

const dayOfClaim = ({ asOf }: Pick<Claim, "asOf">, locale: Locale): string =>
  asOf ? locale.words.claims.asOf({ date: dayInWords(asOf, locale) }) : locale.words.claims.noDate;

/** What the reader had a hand in, with what the program had read otherwise; null where it stands as it was read. */
export function byReaderInWords(claim: MarkedClaim, locale: Locale, outlet: string | null = null): string | null {
  const { byReader, readAs } = claim;
  const { claims } = locale.words;
  const reading = byReader === "corrected" && readAs ? otherwise(readAs, claim, locale, outlet) : "";
  return reading === "" ? (byReader ? claims.byReader[byReader] : null) : claims.readAs({ reading });
}

/** What of the program's reading is not as the reader has it now. */
function otherwise(read: Claim, now: Claim, locale: Locale, outlet: string | null): string {
  const { claims } = locale.words;
  const parts = (claim: Claim): string[] => [
    measureName(claim.measure, locale),
    figureInWords(claim, locale),
    sourceChain(claim, locale, outlet, "short"),
    claims.stance[claim.stance],
    claims.certainty[claim.certainty],
    dayOfClaim(claim, locale),
  ];
  const today = parts(now);
  return parts(read)
    .filter((part, i) => part !== today[i])
    .join(", ");
}
