import { useState } from "preact/hooks";
import { switchDailyBackup } from "../../store/backup/automatic";
import { changeBackupState, readBackupState, watchBackupState } from "../../store/backup/backup-state";
import { readStamp, type Stamp, watchStamp } from "../../store/copy/stamp";
import { useLocale } from "../frame/locale-context";
import { BackupOutcome } from "../state/backup-outcome";
import { useKept } from "../state/use-kept";
import { useSettings } from "../state/use-settings";

/** As many articles, or a comparison, are worth a backup. */
const WORTH = { articles: 10, comparisons: 1 };

const isWorth = ({ articles, comparisons }: Stamp): boolean =>
  articles >= WORTH.articles || comparisons >= WORTH.comparisons;

/** Says that the daily backup failed or lacks something; suggests one where there is something to lose. */
export function BackupNotice() {
  const settings = useSettings()?.settings;
  const backups = useKept(readBackupState, watchBackupState);
  const stamp = useKept(readStamp, watchStamp);
  if (!settings || !backups) return null;
  if (settings.automaticBackup)
    return backups.failed || backups.leftOut.length > 0 ? (
      <div class="notice problem" role="status">
        <BackupOutcome backups={backups} />
      </div>
    ) : null;
  return stamp && isWorth(stamp) && !backups.isDeclined ? <Suggestion /> : null;
}

function Suggestion() {
  const { safety, options } = useLocale().words;
  const [isRefused, setRefused] = useState(false);
  return (
    <div class="notice quiet" role="status">
      <p>{safety.suggestion}</p>
      <p class="actions">
        <button type="button" class="button plain" onClick={async () => setRefused(!(await switchDailyBackup(true)))}>
          {safety.suggestionYes}
        </button>
        <button type="button" class="link-button" onClick={() => changeBackupState({ isDeclined: true })}>
          {safety.suggestionNo}
        </button>
      </p>
      {isRefused && <p class="note problem">{options.backup.notAllowed}</p>}
    </div>
  );
}
