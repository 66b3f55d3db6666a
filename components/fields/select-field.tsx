interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** One of several. What is chosen now is among them, even if it is none that could be chosen otherwise. */
export function SelectField<T extends string>({ label, value, options, nameOf, onChoose }: Props<T>) {
  const all = options.includes(value) ? options : [value, ...options];
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value as T)}>
        {all.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
