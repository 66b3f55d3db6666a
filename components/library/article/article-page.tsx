import { dayInWords, languageInWords, momentInWords } from "../../../locales/day";
import { type VersionReading, versionsOfArticle } from "../../../store/find";
import { noteOfArticle } from "../../../store/notes";
import { outletOf } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import { type ArticleReading, articleReading } from "../../reading/article-reading";
import { Stored } from "../../state/stored";
import { useStored } from "../../state/use-stored";
import { hrefOf } from "../route";
import { asLeft } from "../use-query";
import { ArticleActions } from "./article-actions";
import { ArticleFigures } from "./article-figures";
import { ArticleStatements } from "./article-statements";
import { NoteForm } from "./note-form";
import { SharedText } from "./shared-text";
import { StoredText } from "./stored-text";
import { Versions } from "./versions";

interface Props {
  readonly id: string;
  /** The figure to begin at. */
  readonly claim: string | null;
  /** A sentence with a figure to be added. */
  readonly add: string | null;
}

/** A saved article with everything read in it, and what the reader makes of it. */
export function ArticlePage({ id, claim, add }: Props) {
  const { library } = useLocale().words;
  const loaded = useStored((store) => articleReading(store, id), ["article", id]);
  return (
    <>
      <p>
        <a class="back" href={asLeft(hrefOf({ page: "articles" }))}>
          {library.backTo.articles}
        </a>
      </p>
      <Stored loaded={loaded}>
        {(reading) =>
          reading ? <Whole reading={reading} claim={claim} add={add} /> : <p class="quiet">{library.notFound}</p>
        }
      </Stored>
    </>
  );
}

function Whole({ reading, claim, add }: Omit<Props, "id"> & { readonly reading: ArticleReading }) {
  const { article } = reading;
  const versions = useStored((store) => versionsOfArticle(store, article.id), ["versions", article.id]);
  const note = useStored(async (store) => (await noteOfArticle(store, article.id)) ?? null, ["note", article.id]);
  return (
    <article class="whole">
      <Head reading={reading} />
      <div class="columns">
        <div>
          <ArticleFigures reading={reading} begin={claim} add={add} />
          <ArticleStatements reading={reading} />
        </div>
        <div>
          <Stored loaded={versions}>{(found) => <Text reading={reading} versions={found} />}</Stored>
          <Stored loaded={note}>{(kept) => <NoteForm key={article.id} articleId={article.id} kept={kept} />}</Stored>
          <SharedText articleId={article.id} />
          <Stored loaded={versions}>
            {(found) => <Versions versions={found} language={article.language} isFull={reading.isFull} />}
          </Stored>
        </div>
      </div>
    </article>
  );
}

interface TextProps {
  readonly reading: ArticleReading;
  readonly versions: readonly VersionReading[];
}

function Text({ reading: { article, claims }, versions }: TextProps) {
  const shown = versions.find(({ version }) => version.id === article.versionId);
  return shown && <StoredText version={shown.version} claims={claims} />;
}

function Head({ reading }: { readonly reading: ArticleReading }) {
  const { article } = reading;
  const locale = useLocale();
  const { library, sidebar } = locale.words;
  return (
    <header class="whole-head">
      <h1 class="headline" lang={article.language ?? undefined} dir="auto">
        {article.title || sidebar.untitled}
      </h1>
      <p class="meta">
        <span class="outlet">{outletOf(article)}</span>
        {article.byline && <span>{article.byline}</span>}
        {article.publishedAt && <time dateTime={article.publishedAt}>{dayInWords(article.publishedAt, locale)}</time>}
        {article.language && <span>{languageInWords(article.language, locale)}</span>}
        <span>{library.article.readAt({ moment: momentInWords(article.lastReadAt, locale) })}</span>
      </p>
      <ArticleActions reading={reading} />
    </header>
  );
}
