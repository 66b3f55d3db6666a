import type { FollowedTab } from "../../messages/follow-tab";
import { useLocale } from "../frame/locale-context";
import { AccessButton } from "./access-button";
import { ElsewhereView } from "./elsewhere-view";
import { ReadButton } from "./read-button";
import { PauseSwitch, SiteSwitch } from "./restraint-switches";
import { SavedArticle } from "./saved-article";
import { UnsavedArticle } from "./unsaved-article";

/** What the panel shows for each way a tab can be. */
export function TabView({ tabId, state }: FollowedTab) {
  const { sidebar, problems } = useLocale().words;
  switch (state.kind) {
    case "looking":
      return (
        <>
          <Waiting sentence={sidebar.looking} />
          <div class="notice">
            <ReadButton tabId={tabId} label={sidebar.readNow} />
          </div>
        </>
      );
    case "noAccess":
      return (
        <ElsewhereView sentence={sidebar.access.missing} isProblem>
          <AccessButton />
        </ElsewhereView>
      );
    case "reading":
      return <Waiting sentence={sidebar.reading} />;
    case "saved":
      return <SavedArticle tabId={tabId} url={state.url} articleId={state.articleId} />;
    case "unreadable":
      return <ElsewhereView sentence={sidebar.unreadable} />;
    case "private":
      return <ElsewhereView sentence={sidebar.private} />;
    case "noArticle":
      return state.restraint ? (
        <ElsewhereView sentence={sidebar.restraint[state.restraint]} offer={{ tabId, label: sidebar.readNow }}>
          {state.restraint === "paused" && <PauseSwitch />}
          {state.restraint === "siteOff" && <SiteSwitch url={state.url} />}
        </ElsewhereView>
      ) : (
        <ElsewhereView sentence={sidebar.noArticle} offer={{ tabId, label: sidebar.readAnyway }}>
          <SiteSwitch url={state.url} />
        </ElsewhereView>
      );
    case "problem":
      return state.analysis ? (
        <UnsavedArticle tabId={tabId} problem={state.problem} analysis={state.analysis} />
      ) : (
        <ElsewhereView sentence={problems[state.problem]} offer={{ tabId, label: sidebar.readAgain }} isProblem />
      );
  }
}

function Waiting({ sentence }: { readonly sentence: string }) {
  return (
    <p class="notice waiting" role="status">
      {sentence}
    </p>
  );
}
