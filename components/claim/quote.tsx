interface Props {
  readonly quote: string;
  /** Of the article: the right voice for a screen reader, the right quotation marks and breaks. */
  readonly language: string | null;
  readonly mark?: { readonly from: number; readonly to: number } | null;
}

/** A sentence as it was stored, as text and nothing else, with its figure marked. */
export function Quote({ quote, language, mark = null }: Props) {
  return (
    <blockquote class="quote" lang={language ?? undefined} dir="auto">
      {mark ? (
        <>
          {quote.slice(0, mark.from)}
          <mark>{quote.slice(mark.from, mark.to)}</mark>
          {quote.slice(mark.to)}
        </>
      ) : (
        quote
      )}
    </blockquote>
  );
}
