import { measureName } from "../../locales/source";
import type { ClaimInArticle } from "../../store/in-article";
import type { ArticleHead, ShownClaim } from "../claim/shown-claim";
import { useLocale } from "../frame/locale-context";
import { SourceRows } from "../rows/source-rows";
import type { ToldClaim } from "../rows/told-rows";
import { comparedClaim, ownClaims } from "../verdict/verdicts";

interface Props {
  /** Under which it is remembered whether all rows are shown. */
  readonly name: string;
  readonly measure: string;
  readonly own: readonly ShownClaim[];
  readonly head: ArticleHead | null;
  /** Newest first. */
  readonly others: readonly ClaimInArticle[];
  readonly spokenOf?: ReadonlySet<string>;
  readonly onShow?: (key: string) => void;
}

/** The article's figures of a measure among all others of its unit, by who says so; how many are in another unit. */
export function ComparedRows({ name, measure, own, head, others, spokenOf, onShow }: Props) {
  const locale = useLocale();
  const told = [
    ...(head ? ownClaims(own, head).map((claim): ToldClaim => ({ claim, isOwn: true, href: null })) : []),
    ...others.map((one): ToldClaim => ({ claim: comparedClaim(one), isOwn: false, href: placeOf(one) })),
  ];
  const unit = told[0]?.claim.unit;
  const alike = told.filter(({ claim }) => claim.unit === unit);
  const { sidebar, panel } = locale.words;
  return (
    <>
      <SourceRows
        name={name}
        label={sidebar.stripLabel({ measure: measureName(measure, locale), count: alike.length })}
        told={alike}
        isBeside
        spokenOf={spokenOf}
        onShow={onShow}
      />
      {told.length > alike.length && <p class="note">{panel.rows.otherUnits({ count: told.length - alike.length })}</p>}
    </>
  );
}

/** Where the library shows a figure in its article, with its sentence. */
const placeOf = ({ claim, article }: ClaimInArticle): string =>
  `library.html#/articles/${article.id}?claim=${claim.identity}`;
