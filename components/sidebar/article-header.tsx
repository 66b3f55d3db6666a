import type { ComponentChildren } from "preact";
import { dayInWords, languageInWords } from "../../locales/day";
import { type ArticleHead, outletOf } from "../claim/shown-claim";
import { useLocale } from "../frame/locale-context";

interface Props {
  readonly head: ArticleHead;
  readonly figures: number;
  readonly status: ComponentChildren;
}

/** Headline, outlet, date and language, and whether it is saved. */
export function ArticleHeader({ head, figures, status }: Props) {
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
      <p class="meta" role="status">
        {status}
        {figures > 0 && <span>{sidebar.figures(figures)}</span>}
      </p>
    </header>
  );
}
