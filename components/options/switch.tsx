import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

/** A setting that is on or off, and what it does. */
export function Switch({ label, hint, isOn, onTurn }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="note">
        {hint}
      </p>
    </div>
  );
}
