import { useState } from "preact/hooks";
import { isTypedFigure } from "../../core/quantities/typed";
import { useLocale } from "../frame/locale-context";
import {
  type CorrectionFields,
  correctionFrom,
  type FieldErrors,
  understood,
  type WholeCorrection,
} from "./correction";
import { FigureFields, SayingFields } from "./correction-fields";
import { useNumberReaders } from "./use-number-readers";

interface Props {
  readonly first: CorrectionFields;
  /** Of the article: numbers are typed as it writes them, or as the interface does. */
  readonly language: string | null;
  /** Gets what the form says now, and what it said to begin with: null where that was no figure. */
  readonly onCorrect: (correction: WholeCorrection, start: WholeCorrection | null) => void;
  readonly onCancel: () => void;
}

/** What the reader can put right in a figure. What is typed is said back as it is understood, before it is saved. */
export function CorrectionForm({ first, language, onCorrect, onCancel }: Props) {
  const words = useLocale().words.library.curate;
  const readers = useNumberReaders(language);
  const [start] = useState(first);
  const [fields, setFields] = useState(first);
  const [errors, setErrors] = useState<FieldErrors | null>(null);
  const figure = readers.now && understood(fields, readers.now);
  const set = (change: Partial<CorrectionFields>): void => {
    setFields((before) => ({ ...before, ...change }));
    setErrors(null);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const known = await readers.loaded();
    const checked = correctionFrom(fields, known);
    setErrors(checked.errors);
    if (checked.correction) onCorrect(checked.correction, correctionFrom(start, known).correction);
  };
  return (
    <form class="form correction" onSubmit={submit}>
      <FigureFields {...{ fields, set, errors }} figure={figure && isTypedFigure(figure) ? figure : null} />
      <SayingFields {...{ fields, set, errors }} />
      <p class="actions wide">
        <button type="submit" class="button">
          {words.save}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
