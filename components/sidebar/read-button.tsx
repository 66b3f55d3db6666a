import { useState } from "preact/hooks";
import { send } from "../../messages/send";
import { useLocale } from "../frame/locale-context";

/** What the reader can ask of a tab. */
export interface Offer {
  readonly tabId: number;
  readonly label: string;
  /** Beside what was read already it is set small. */
  readonly isSmall?: boolean;
}

/** Has the tab read; the tab's state then says how it goes. */
export function ReadButton({ tabId, label, isSmall = false }: Offer) {
  const { sidebar } = useLocale().words;
  const [refused, setRefused] = useState(false);
  const read = async (): Promise<void> => {
    const reply = await send({ type: "readAnyway", tabId }).catch(() => null);
    setRefused(!reply?.started);
  };
  return (
    <>
      <button type="button" class={isSmall ? "link-button" : "button"} onClick={read}>
        {label}
      </button>
      {refused && (
        <span class="note" role="status">
          {sidebar.notStarted}
        </span>
      )}
    </>
  );
}
