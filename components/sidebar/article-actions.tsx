import type { ArticleRecord } from "../../store/records";
import { useLocale } from "../frame/locale-context";
import { ReadButton } from "./read-button";
import { RemoveButton } from "./remove-button";
import { SiteSwitch } from "./restraint-switches";

interface Props {
  readonly tabId: number;
  /** What the tab shows. */
  readonly url: string;
  readonly article: ArticleRecord;
}

/** What can be done with the article of this tab and with its site. */
export function ArticleActions({ tabId, url, article }: Props) {
  const { panel, sidebar } = useLocale().words;
  return (
    <>
      <ReadButton tabId={tabId} label={sidebar.readPageAgain} isSmall />
      <a class="link-button" href={`library.html#/articles/${article.id}`} target="_blank" rel="noreferrer">
        {panel.openInLibrary}
      </a>
      <RemoveButton article={article} />
      <SiteSwitch url={url} />
    </>
  );
}
