import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Said below the field while nothing is wrong: how it was understood. */
  readonly note?: string | null;
  /** What is wrong with it; null where nothing is. */
  readonly error?: string | null;
  readonly onType: (value: string) => void;
}

/** A line of text, with what is to be said of it. */
export function TextField({ label, value, hint, note = null, error = null, onType }: Props) {
  const id = useId();
  return (
    <label class="field">
      <span>{label}</span>
      <input
        value={value}
        placeholder={hint}
        aria-invalid={error !== null}
        aria-describedby={error || note ? id : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {error ? (
        <small id={id} class="problem" role="alert">
          {error}
        </small>
      ) : (
        note && (
          <small id={id} class="field-note" role="status">
            {note}
          </small>
        )
      )}
    </label>
  );
}
