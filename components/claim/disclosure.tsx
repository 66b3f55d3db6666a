import type { ComponentChildren } from "preact";
import { keptSwitch } from "../state/kept";

interface Props {
  /** Under which it is remembered whether it is open. */
  readonly name: string;
  readonly summary: string;
  readonly children: ComponentChildren;
}

/** Something to open and close that stays as it was left. */
export function Disclosure({ name, summary, children }: Props) {
  const isOpen = keptSwitch(name);
  return (
    <details
      class="disclosure"
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{summary}</summary>
      {isOpen.value && children}
    </details>
  );
}
