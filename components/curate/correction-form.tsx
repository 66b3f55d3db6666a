import { useState } from "preact/hooks";
import { useLocale } from "../frame/locale-context";
import { type CorrectionFields, correctionFrom, type WholeCorrection } from "./correction";
import { FigureFields, SayingFields } from "./correction-fields";

interface Props {
  readonly first: CorrectionFields;
  /** Gets what the form says now, and what it said to begin with: null where that was no figure. */
  readonly onCorrect: (correction: WholeCorrection, start: WholeCorrection | null) => void;
  readonly onCancel: () => void;
}

/** What the reader can put right in a figure. */
export function CorrectionForm({ first, onCorrect, onCancel }: Props) {
  const words = useLocale().words.library.curate;
  const [start] = useState(first);
  const [fields, setFields] = useState(first);
  const [isWrong, setWrong] = useState(false);
  const set = (change: Partial<CorrectionFields>): void => setFields((before) => ({ ...before, ...change }));
  const submit = (event: Event): void => {
    event.preventDefault();
    const correction = correctionFrom(fields);
    setWrong(correction === null);
    if (correction) onCorrect(correction, correctionFrom(start));
  };
  return (
    <form class="form correction" onSubmit={submit}>
      <FigureFields fields={fields} set={set} />
      <SayingFields fields={fields} set={set} />
      {isWrong && (
        <p class="note problem wide" role="alert">
          {words.wrong}
        </p>
      )}
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
