import { Guarded } from "../frame/guarded";
import { useLocale } from "../frame/locale-context";
import { useFollowedTab } from "../state/use-followed-tab";
import { UndoBar } from "../undo/undo-bar";
import { PanelBar } from "./panel-bar";
import { TabView } from "./tab-view";

/** The panel beside a page: what the page's article says, against everything saved before. */
export function Sidebar() {
  const followed = useFollowedTab();
  const { words } = useLocale();
  return (
    <div class="panel">
      <PanelBar />
      <main>
        {followed ? (
          <Guarded key={`${followed.tabId} ${followed.state.kind} ${followed.state.url}`} as="page">
            <TabView {...followed} />
          </Guarded>
        ) : (
          <p class="notice quiet">{words.sidebar.loading}</p>
        )}
      </main>
      <UndoBar />
    </div>
  );
}
