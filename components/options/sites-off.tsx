import { useState } from "preact/hooks";
import { changeSettings, siteOf } from "../../store/settings";
import { TextField } from "../fields/text-field";
import { useLocale } from "../frame/locale-context";

/** The sites on which nothing is read by itself. */
export function SitesOff({ sites }: { readonly sites: readonly string[] }) {
  const words = useLocale().words.options;
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const site = siteTyped(typed);
    setWrong(site === null);
    if (site === null) return;
    await changeSettings({ sitesOff: [...new Set([...sites, site])].sort() });
    setTyped("");
  };
  return (
    <div class="sites-off">
      <h3 class="measure-name">{words.sitesOff}</h3>
      <p class="note">{sites.length === 0 ? words.sitesOffNone : words.sitesOffHint}</p>
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="link-button"
              aria-label={words.remove({ site })}
              onClick={() => changeSettings({ sitesOff: sites.filter((other) => other !== site) })}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form class="filters" onSubmit={add}>
        <TextField label={words.site} value={typed} hint={words.sitePlaceholder} onType={setTyped} />
        <button type="submit" class="button plain">
          {words.add}
        </button>
      </form>
      {isWrong && (
        <p class="note problem" role="alert">
          {words.notASite}
        </p>
      )}
    </div>
  );
}

/** A site out of what was typed, with or without "https://". */
function siteTyped(typed: string): string | null {
  const address = typed.trim();
  const site = siteOf(address.includes("://") ? address : `https://${address}`);
  return site?.includes(".") ? site : null;
}
