import { useLocale } from "../frame/locale-context";

interface Props {
  readonly label: string;
  /** Empty: any. */
  readonly value: string;
  readonly options: readonly string[];
  readonly nameOf: (option: string) => string;
  readonly onChoose: (option: string) => void;
}

/** One of several, or any. */
export function Choice({ label, value, options, nameOf, onChoose }: Props) {
  const { library } = useLocale().words;
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{library.any}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
