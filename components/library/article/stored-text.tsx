import { momentInWords } from "../../../locales/day";
import type { ClaimInArticle } from "../../../store/in-article";
import type { VersionRecord } from "../../../store/records";
import { isRejected } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import { hrefOf } from "../route";
import { type MarkedBlock, markedBlocks, type Piece } from "./marked-text";

interface Props {
  readonly version: VersionRecord;
  readonly claims: readonly ClaimInArticle[];
}

/** An article's text as it was read last, each figure in it marked and leading to what was read there. */
export function StoredText({ version, claims }: Props) {
  const locale = useLocale();
  const words = locale.words.library.article;
  const kept = claims.filter((one) => !isRejected(one)).map(({ claim }) => claim);
  return (
    <section aria-labelledby="stored-text">
      <h2 id="stored-text" class="section-title">
        {words.text}
      </h2>
      <p class="note">{words.readAt({ moment: momentInWords(version.readAt, locale) })}</p>
      <div class="stored-text" lang={version.article.language ?? undefined} dir="auto">
        {markedBlocks(version.article, kept).map((block) => (
          <Shown key={block.start} block={block} articleId={version.articleId} />
        ))}
      </div>
    </section>
  );
}

function Shown({ block, articleId }: { readonly block: MarkedBlock; readonly articleId: string }) {
  const locale = useLocale();
  return (
    <>
      {block.entryAt && <p class="note">{momentInWords(block.entryAt, locale)}</p>}
      <p class={`block block-${block.kind}`}>
        {block.pieces.map((piece, i) => (
          <Run key={piece.identity ?? i} piece={piece} articleId={articleId} />
        ))}
      </p>
    </>
  );
}

function Run({ piece: { text, identity }, articleId }: { readonly piece: Piece; readonly articleId: string }) {
  const words = useLocale().words.library.article;
  if (identity === null) return <>{text}</>;
  return (
    <a
      id={markId(identity)}
      class="figure-mark"
      href={hrefOf({ page: "article", id: articleId, claim: identity })}
      title={words.toFigure}
    >
      <mark>{text}</mark>
    </a>
  );
}

const markId = (identity: string): string => `in-text-${identity}`;

/** Leads from a figure to where it stands in the text. */
export function InText({ identity }: { readonly identity: string }) {
  const words = useLocale().words.library.article;
  const show = (): void => {
    const mark = document.getElementById(markId(identity));
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  };
  return (
    <button type="button" class="link-button" onClick={show}>
      {words.inText}
    </button>
  );
}
