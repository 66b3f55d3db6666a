import { useEffect } from "preact/hooks";
import { Guarded } from "../frame/guarded";
import { useLocale } from "../frame/locale-context";
import { UndoBar } from "../undo/undo-bar";
import { ArticlePage } from "./article/article-page";
import { ArticlesPage } from "./articles/articles-page";
import { ComparisonPage } from "./comparisons/comparison-page";
import { ComparisonsPage } from "./comparisons/comparisons-page";
import { DraftPage } from "./comparisons/draft-page";
import { LibraryHeader } from "./library-header";
import { MeasurePage } from "./measures/measure-page";
import { MeasuresPage } from "./measures/measures-page";
import { pageOf, type Route, useRoute } from "./route";
import { SourcesPage } from "./sources/sources-page";
import { StatementsPage } from "./statements/statements-page";
import { usePlace } from "./use-place";

/** Everything that was saved, in its pages. */
export function Library() {
  const route = useRoute();
  const { library } = useLocale().words;
  const page = pageOf(route);
  const main = usePlace();
  useEffect(() => {
    document.title = `${library.pages[page]} · Says Who`;
  }, [library, page]);
  return (
    <div class="library">
      <LibraryHeader current={page} />
      <main ref={main} class="library-main" tabIndex={-1}>
        <Guarded key={"id" in route ? `${route.page} ${route.id}` : route.page} as="page">
          <Page {...route} />
        </Guarded>
      </main>
      <UndoBar />
    </div>
  );
}

function Page(route: Route) {
  switch (route.page) {
    case "articles":
      return <ArticlesPage />;
    case "article":
      return <ArticlePage key={route.id} id={route.id} claim={route.claim} add={route.add ?? null} />;
    case "measures":
      return <MeasuresPage />;
    case "measure":
      return <MeasurePage key={route.id} id={route.id} />;
    case "sources":
      return <SourcesPage />;
    case "statements":
      return <StatementsPage />;
    case "comparisons":
      return <ComparisonsPage />;
    case "comparison":
      return <ComparisonPage key={route.id} id={route.id} />;
    case "draft":
      return <DraftPage key={`${route.from} ${route.measure}`} measure={route.measure} from={route.from} />;
  }
}
