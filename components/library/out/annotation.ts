import { quoteStart } from "../../../store/identity";
import type { LibraryFigure } from "../figure/library-figure";
import type { CitedArticle } from "./cited-article";
import { annotationIri, articleIri, claimIri } from "./iris";

/** So many characters on either side tell a sentence from the same one elsewhere in the text. */
const AROUND = 32;
/** Between the paragraphs of `Article.text`; a page has something else there. */
const BREAK = "\n\n";

/** The moment as the annotations' own vocabulary wants it. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * The sentence of a figure as a Web Annotation, which names the claim that is made there. `text`: the article's text as it
 * was read; null where it is lost, and the sentence is found by its words alone.
 */
export function annotationOf(figure: LibraryFigure, article: CitedArticle, text: string | null): object {
  const { via, byReader } = figure.claim;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: annotationIri(figure),
    type: "Annotation",
    motivation: "identifying",
    body: claimIri(figure),
    target: {
      type: "SpecificResource",
      source: articleIri(article),
      selector: selectorsOf(figure, text),
      state:
        article.readAt && MOMENT.test(article.readAt) ? { type: "TimeState", sourceDate: article.readAt } : undefined,
      // Positions count in the text as it was taken out of the page.
      renderedVia: { type: "Software", name: "Says Who" },
    },
    "says:via": via.length > 0 ? via : undefined,
    "says:byReader": byReader,
  };
}

function selectorsOf({ claim }: LibraryFigure, text: string | null): object[] {
  const start = text === null ? -1 : quoteStart(text, claim);
  if (text === null || !text.startsWith(claim.quote, start)) return [{ type: "TextQuoteSelector", exact: claim.quote }];
  const end = start + claim.quote.length;
  const prefix = characters(text.slice(0, start).split(BREAK).at(-1)).slice(-AROUND).join("");
  const suffix = characters(text.slice(end).split(BREAK)[0]).slice(0, AROUND).join("");
  const around = { prefix: prefix || undefined, suffix: suffix || undefined };
  return [
    { type: "TextQuoteSelector", exact: claim.quote, ...around },
    {
      type: "TextPositionSelector",
      start: characters(text.slice(0, start)).length,
      end: characters(text.slice(0, end)).length,
    },
  ];
}

/** What the vocabulary counts: some characters are two units of a string. */
const characters = (text = ""): string[] => [...text];
