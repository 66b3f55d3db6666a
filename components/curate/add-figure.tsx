import { useState } from "preact/hooks";
import type { ArticleRecord } from "../../store/records";
import { useLocale } from "../frame/locale-context";
import { AddForm, emptyFields } from "./add-form";

interface Props {
  readonly article: ArticleRecord;
  readonly text: string;
  /** To begin with; empty where nothing was selected on the page. */
  readonly sentence: string;
}

/** A button, and behind it the form for a figure that the program missed. */
export function AddFigure({ article, text, sentence }: Props) {
  const words = useLocale().words.library.curate.add;
  const [isOpen, setOpen] = useState(sentence !== "");
  return (
    <section class="add-figure">
      <button type="button" class="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.open}
      </button>
      {isOpen && (
        <AddForm {...{ article, text, sentence }} first={emptyFields(article)} onDone={() => setOpen(false)} />
      )}
    </section>
  );
}
