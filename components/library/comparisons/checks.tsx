interface Props {
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly nameOf: (option: string) => string;
  readonly onChoose: (chosen: string[]) => void;
}

/** Any number of several; none means all. */
export function Checks({ label, options, chosen, nameOf, onChoose }: Props) {
  const toggle = (option: string): void =>
    onChoose(chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option]);
  return (
    <fieldset class="checks">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option} class="check">
          <input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
          <span>{nameOf(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
