import { useLocale } from "../../frame/locale-context";
import { readerInWords } from "../out/figure-table";
import type { LibraryFigure } from "./library-figure";

/** What of a figure is its reader's: "Corrected by you", with what the program had read, or "Added by you". */
export function ReadersWord({ figure }: { readonly figure: LibraryFigure }) {
  const said = readerInWords(figure, useLocale());
  return said && <p class="note readers-word">{said}</p>;
}
