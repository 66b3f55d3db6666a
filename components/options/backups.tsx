import { useState } from "preact/hooks";
import { switchDailyBackup } from "../../store/backup/automatic";
import { readBackupState, watchBackupState } from "../../store/backup/backup-state";
import { useLocale } from "../frame/locale-context";
import { BackupOutcome } from "../state/backup-outcome";
import { useKept } from "../state/use-kept";
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
  const words = useLocale().words.options.backup;
  const [isRefused, setRefused] = useState(false);
  const backups = useKept(readBackupState, watchBackupState);
  return (
    <>
      <Switch {...words.automatic} isOn={isOn} onTurn={async (on) => setRefused(!(await switchDailyBackup(on)))} />
      {isOn && backups && <BackupOutcome backups={backups} />}
      {isRefused && (
        <p class="note problem" role="alert">
          {words.notAllowed}
        </p>
      )}
    </>
  );
}
