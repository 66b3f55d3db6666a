import type { ComponentChildren } from "preact";
import { keptSwitch } from "../state/kept";

interface Props {
  /** Under which it is remembered whether it is open. */
  readonly name: string;
  readonly summary: string;
  /** The key that opens it, where there are keys. */
  readonly shortcut?: string;
  readonly children: ComponentChildren;
}

/** Something to open and close that stays as it was left. */
export function Disclosure({ name, summary, shortcut, children }: Props) {
  const isOpen = keptSwitch(name);
  return (
    <details
      class="disclosure"
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary aria-keyshortcuts={shortcut}>{summary}</summary>
      {isOpen.value && children}
    </details>
  );
}
