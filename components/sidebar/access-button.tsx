import { useState } from "preact/hooks";
import { askForAccess } from "../../messages/access";
import { useLocale } from "../frame/locale-context";

/** Has the browser ask its user whether Says Who may see pages. */
export function AccessButton() {
  const { access } = useLocale().words.sidebar;
  const [isRefused, setRefused] = useState(false);
  const ask = async (): Promise<void> => setRefused(!(await askForAccess().catch(() => false)));
  return (
    <>
      <button type="button" class="button" onClick={ask}>
        {access.allow}
      </button>
      {isRefused && (
        <p class="note" role="status">
          {access.refused}
        </p>
      )}
    </>
  );
}
