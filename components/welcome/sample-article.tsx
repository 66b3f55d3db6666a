import { useEffect, useRef } from "preact/hooks";
import { dayInWords } from "../../locales/day";
import { useLocale } from "../frame/locale-context";
import type { SampleArticle } from "./samples/sample";

interface Props {
  readonly sample: SampleArticle;
  readonly language: string;
  /** The sentence that the panel has asked for; null where it has asked for none. */
  readonly marked: string | null;
}

/** An invented article as its newspaper would show it. */
export function SampleArticleView({ sample: { outlet, title, publishedAt, paragraphs }, language, marked }: Props) {
  const locale = useLocale();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (marked) place.current?.querySelector("mark")?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  return (
    <article ref={place} class="sample-article" lang={language}>
      <p class="sample-outlet">{outlet}</p>
      <h3 class="headline">{title}</h3>
      <p class="note">{dayInWords(publishedAt, locale)}</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} class="paragraph">
          <Marked text={paragraph} marked={marked} />
        </p>
      ))}
    </article>
  );
}

function Marked({ text, marked }: { readonly text: string; readonly marked: string | null }) {
  const start = marked ? text.indexOf(marked) : -1;
  if (!marked || start < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, start)}
      <mark>{marked}</mark>
      {text.slice(start + marked.length)}
    </>
  );
}
