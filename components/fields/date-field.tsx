interface Props {
  readonly label: string;
  /** An ISO date, or empty. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

export function DateField({ label, value, onChange }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
}
