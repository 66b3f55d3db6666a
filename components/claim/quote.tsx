import { languageInWords } from "../../locales/day";
import { useLocale } from "../frame/locale-context";

interface Props {
  readonly quote: string;
  /** Of the article: the right voice for a screen reader, the right quotation marks and breaks. Null: not known. */
  readonly language: string | null;
  readonly mark?: { readonly from: number; readonly to: number } | null;
}

/** A sentence as it was stored, as text and nothing else, with its figure marked; in another language it says which. */
export function Quote({ quote, language, mark = null }: Props) {
  const locale = useLocale();
  const isForeign = language !== null && language.toLowerCase().split("-")[0] !== locale.language;
  return (
    <blockquote class="quote">
      <p lang={language ?? undefined} dir="auto">
        {mark ? (
          <>
            {quote.slice(0, mark.from)}
            <mark>{quote.slice(mark.from, mark.to)}</mark>
            {quote.slice(mark.to)}
          </>
        ) : (
          quote
        )}
      </p>
      {isForeign && <p class="quote-language">{languageInWords(language, locale)}</p>}
    </blockquote>
  );
}
