import { dayInWords } from "../../../locales/day";
import { figureInWords } from "../../../locales/figure";
import { sourceChain } from "../../../locales/source";
import type { ClaimInArticle } from "../../../store/in-article";
import { Quote } from "../../claim/quote";
import { dayOf, outletOf } from "../../claim/shown-claim";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import { useFirst } from "../../state/use-first";
import { hrefOf } from "../route";

const COLUMNS = ["asOf", "value", "source", "certainty", "outlet", "published", "quote"] as const;

/** Figures as a table, the latest day first: many at once, the rest on demand. */
export function ClaimTable({ claims }: { readonly claims: readonly ClaimInArticle[] }) {
  const { columns, table } = useLocale().words.library.measure;
  const ordered = claims.toSorted((one, other) => (other.claim.asOf ?? "").localeCompare(one.claim.asOf ?? ""));
  const [first, button] = useFirst(ordered);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    <section class="table-scroll" tabIndex={0} aria-label={table}>
      <table class="claim-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((one) => (
            <Guarded key={one.claim.id} as="row">
              <Row one={one} />
            </Guarded>
          ))}
        </tbody>
      </table>
      {button}
    </section>
  );
}

function Row({ one: { claim, article } }: { readonly one: ClaimInArticle }) {
  const locale = useLocale();
  const { claims, library } = locale.words;
  const { columns } = library.measure;
  return (
    <tr>
      <td class="day" data-label={columns.asOf}>
        {claim.asOf ? dayInWords(claim.asOf, locale) : claims.noDate}
      </td>
      <th scope="row" class={`stance-${claim.stance}`}>
        <a href={hrefOf({ page: "article", id: article.id, claim: claim.identity })}>{figureInWords(claim, locale)}</a>
      </th>
      <td class="source">{sourceChain(claim, locale, outletOf(article))}</td>
      <td>
        {[claim.stance !== "asserts" && claims.stance[claim.stance], claims.certainty[claim.certainty]]
          .filter(Boolean)
          .join(", ")}
      </td>
      <td>{outletOf(article)}</td>
      <td class="day" data-label={columns.published}>
        {dayInWords(dayOf(article), locale)}
      </td>
      <td class="cell-quote">
        <Quote quote={claim.quote} language={article.language} />
      </td>
    </tr>
  );
}
