import type { ComponentChildren } from "preact";
import type { Since } from "../../../core/comparison/saved";
import type { Verdict } from "../../../core/comparison/verdict";
import { claimInLine, claimInWords } from "../../../locales/claim";
import { dayInWords } from "../../../locales/day";
import type { ClaimInArticle } from "../../../store/in-article";
import type { FrozenClaim } from "../../../store/records";
import { FigureLine } from "../../claim/figure-line";
import { Quote } from "../../claim/quote";
import { dayOf, outletOf } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import { useFirst } from "../../state/use-first";
import { VerdictLines } from "../../verdict/verdict-lines";
import { hrefOf } from "../route";
import { againstFrozen } from "./against-frozen";

export type SinceSaved = Since<FrozenClaim, ClaimInArticle>;

interface Props {
  readonly since: SinceSaved;
  /** What the new figures are held against. */
  readonly frozen: readonly FrozenClaim[];
}

/** New, changed and gone figures since a comparison was saved. */
export function SinceThen({ since: { fresh, changed, gone }, frozen }: Props) {
  const words = useLocale().words.library.comparisons;
  if (fresh.length + changed.length + gone.length === 0) return <p class="quiet">{words.sinceNothing}</p>;
  const verdicts = againstFrozen(fresh, frozen);
  return (
    <>
      <Part title={words.sinceNew({ count: fresh.length })} entries={fresh}>
        {(one) => <Fresh key={one.claim.id} one={one} verdict={verdicts.get(one.claim.identity) ?? null} />}
      </Part>
      <Part title={words.sinceChanged({ count: changed.length })} entries={changed}>
        {(one) => <Changed key={one.before.identity} one={one} />}
      </Part>
      <Part title={words.sinceGone({ count: gone.length })} entries={gone}>
        {(one) => (
          <li key={one.identity}>
            <Line claim={one.claim} outlet={one.publisher} day={one.publishedAt} />
            <Quote quote={one.claim.quote} language={one.language ?? null} />
          </li>
        )}
      </Part>
    </>
  );
}

interface PartProps<T> {
  readonly title: string;
  readonly entries: readonly T[];
  readonly children: (entry: T) => ComponentChildren;
}

function Part<T>({ title, entries, children }: PartProps<T>) {
  const [first, button] = useFirst(entries);
  if (entries.length === 0) return null;
  return (
    <>
      <h3 class="measure-name">{title}</h3>
      <ul class="since-list">{first.map(children)}</ul>
      {button}
    </>
  );
}

function Fresh({
  one: { claim, article },
  verdict,
}: {
  readonly one: ClaimInArticle;
  readonly verdict: Verdict | null;
}) {
  return (
    <li>
      <a href={hrefOf({ page: "article", id: article.id, claim: claim.identity })}>
        <Line claim={claim} outlet={outletOf(article)} day={dayOf(article)} />
      </a>
      <VerdictLines verdicts={verdict ? [verdict] : []} />
      <Quote quote={claim.quote} language={article.language} />
    </li>
  );
}

function Changed({ one: { before, now, isEdited } }: { readonly one: SinceSaved["changed"][number] }) {
  const locale = useLocale();
  const words = locale.words.library.comparisons;
  return (
    <li>
      <a href={hrefOf({ page: "article", id: now.article.id, claim: now.claim.identity })}>
        <Line claim={now.claim} outlet={outletOf(now.article)} day={dayOf(now.article)} />
      </a>{" "}
      {isEdited && <span class="edit-kind">{words.edited}</span>}{" "}
      <span class="note">
        {words.was({ figure: claimInLine(claimInWords(before.claim, locale, before.publisher), locale) })}
      </span>
      {before.claim.quote !== now.claim.quote && <Quote quote={before.claim.quote} language={now.article.language} />}
      <Quote quote={now.claim.quote} language={now.article.language} />
    </li>
  );
}

interface LineProps {
  readonly claim: FrozenClaim["claim"];
  readonly outlet: string | null;
  readonly day: string | null;
}

function Line({ claim, outlet, day }: LineProps) {
  const locale = useLocale();
  const where = [outlet, day && dayInWords(day, locale)].filter(Boolean).join(", ");
  return (
    <>
      <FigureLine claim={claim} outlet={outlet} />
      {where && <span class="quiet"> · {where}</span>}
    </>
  );
}
