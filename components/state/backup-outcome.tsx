import { dayInWords } from "../../locales/day";
import { quotedList } from "../../locales/quoted";
import type { BackupState } from "../../store/backup/backup-state";
import { useLocale } from "../frame/locale-context";

/** What became of the daily backups: when one failed and why, when one last worked, and what it lacks. */
export function BackupOutcome({ backups }: { readonly backups: BackupState }) {
  const locale = useLocale();
  const words = locale.words.safety;
  const { worked, failed, leftOut } = backups;
  const day = (at: string): string => dayInWords(at.slice(0, 10), locale);
  return (
    <>
      {failed && <p class="note problem">{words.backupFailed[failed.why]({ day: day(failed.at) })}</p>}
      {(worked || failed) && (
        <p class="note">{worked ? words.backupWorked({ day: day(worked) }) : words.backupNeverWorked}</p>
      )}
      {leftOut.length > 0 && <p class="note problem">{words.leftOut({ names: quotedList(leftOut, locale) })}</p>}
    </>
  );
}
