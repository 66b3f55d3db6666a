interface Props {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly isNumber?: boolean;
  readonly onType: (value: string) => void;
}

/** A line of text or a number. */
export function TextField({ label, value, hint, isNumber = false, onType }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        value={value}
        placeholder={hint}
        inputMode={isNumber ? "decimal" : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </label>
  );
}
