import type { ComponentChildren } from "preact";
import { dayInWords, languageInWords } from "../../locales/day";
import { type ArticleHead, outletOf } from "../claim/shown-claim";
import { useLocale } from "../frame/locale-context";

interface Props {
  readonly head: ArticleHead;
  readonly status: ComponentChildren;
  /** Right under it: how its figures stand. */
  readonly children?: ComponentChildren;
}

/** Headline, outlet, date and language, and whether it is saved. */
export function ArticleHeader({ head, status, children }: Props) {
  const locale = useLocale();
  const { sidebar } = locale.words;
  const outlet = outletOf(head);
  return (
    <header class="article-header">
      <h1 class="clamped" lang={head.language ?? undefined} dir="auto">
        {head.title || sidebar.untitled}
      </h1>
      <p class="meta">
        {outlet && <span class="outlet">{outlet}</span>}
        {head.publishedAt && <time dateTime={head.publishedAt}>{dayInWords(head.publishedAt, locale)}</time>}
        {head.language && <span>{languageInWords(head.language, locale)}</span>}
      </p>
      {children}
      <div class="meta" role="status">
        {status}
      </div>
    </header>
  );
}
