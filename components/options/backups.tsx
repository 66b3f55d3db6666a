import { useEffect, useState } from "preact/hooks";
import { dayInWords } from "../../locales/day";
import { askForDownloads, giveDownloadsBack, lastAutomaticBackup } from "../../store/backup/automatic";
import { changeSettings } from "../../store/settings";
import { useLocale } from "../frame/locale-context";
import { BringIn } from "./bring-in";
import { SaveBackup } from "./save-backup";
import { Switch } from "./switch";

/** Everything into a file, a file in again, and a file every day by itself. */
export function Backups({ isAutomatic }: { readonly isAutomatic: boolean }) {
  const words = useLocale().words.options.backup;
  return (
    <section aria-labelledby="backup">
      <h2 id="backup" class="section-title">
        {words.title}
      </h2>
      <p class="note">{words.hint}</p>
      <SaveBackup />
      <BringIn />
      <Automatic isOn={isAutomatic} />
    </section>
  );
}

function Automatic({ isOn }: { readonly isOn: boolean }) {
  const locale = useLocale();
  const words = locale.words.options.backup;
  const [isRefused, setRefused] = useState(false);
  const [last, setLast] = useState<string | null>(null);
  useEffect(() => void lastAutomaticBackup().then(setLast), []);
  const turn = async (on: boolean): Promise<void> => {
    // Asked for first: the browser shows its question only within the click.
    const isAllowed = on ? await askForDownloads() : false;
    setRefused(on && !isAllowed);
    await changeSettings({ automaticBackup: isAllowed });
    if (!on) await giveDownloadsBack();
  };
  return (
    <>
      <Switch {...words.automatic} isOn={isOn} onTurn={turn} />
      {isOn && last && <p class="note">{words.last(dayInWords(last.slice(0, 10), locale))}</p>}
      {isRefused && (
        <p class="note problem" role="alert">
          {words.notAllowed}
        </p>
      )}
    </>
  );
}
