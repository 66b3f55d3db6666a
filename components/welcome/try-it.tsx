import { useMemo, useState } from "preact/hooks";
import { type PlacedQuote, ShowContext, type Shown } from "../claim/show-in-page";
import { useLocale } from "../frame/locale-context";
import { ArticleView } from "../reading/article-view";
import { StoreContext } from "../state/store-context";
import { SampleArticleView } from "./sample-article";
import { samplesDe } from "./samples/de";
import { samplesEn } from "./samples/en";
import { type Reading, useReading } from "./use-reading";

/** An invented article, and beside it what the panel shows of it: read here and now, as any other. */
export function TryIt() {
  const { language, words } = useLocale();
  const samples = language === "de" ? samplesDe : samplesEn;
  const [marked, setMarked] = useState<string | null>(null);
  const [hasLed, setLed] = useState(false);
  const reading = useReading(samples);
  const show = async (_tabId: number, { quote }: PlacedQuote): Promise<Shown> => {
    setMarked(quote);
    return "shown";
  };
  // The invented articles are in no library that a link could lead to.
  const stay = (event: Event): void => {
    if (!(event.target as Element).closest("a")) return;
    event.preventDefault();
    setLed(true);
  };
  return (
    <div class="try-it">
      <SampleArticleView sample={samples.shown} language={samples.language} marked={marked} />
      <section class="sample-panel panel" aria-label={words.welcome.panel} onClickCapture={stay}>
        {hasLed && (
          <p class="notice" role="status">
            {words.welcome.wouldLead}
          </p>
        )}
        {reading ? (
          <ShowContext.Provider value={show}>
            <Panel reading={reading} />
          </ShowContext.Provider>
        ) : (
          <p class="notice waiting" role="status">
            {words.sidebar.reading}
          </p>
        )}
      </section>
    </div>
  );
}

/** No tab: the article stands on this page. */
const NO_TAB = -1;
/** Nothing of it is in a library, to be judged. */
const NOT_SAVED = new Map();

function Panel({ reading: { analysis, store } }: { readonly reading: Reading }) {
  const { article, claims, statements } = analysis;
  const words = useLocale().words.welcome;
  const open = useMemo(() => async () => store, [store]);
  return (
    <StoreContext.Provider value={open}>
      <ArticleView
        tabId={NO_TAB}
        articleId={null}
        head={{ ...article, site: null }}
        text={article.text}
        claims={claims.map((claim) => ({ key: `${claim.start}`, claim, versionId: null, review: null }))}
        statements={statements}
        versionId={null}
        stored={NOT_SAVED}
        edited={null}
        status={<span class="status saved">{words.readHere}</span>}
      />
    </StoreContext.Provider>
  );
}
