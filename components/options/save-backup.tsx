import { browser } from "wxt/browser";
import { backupName, writeBackup } from "../../store/backup/write-backup";
import { openStore } from "../../store/database";
import { useLocale } from "../frame/locale-context";
import { Progress } from "./progress";
import { useTask } from "./use-task";

/** Writes a backup and hands it to the reader as a file. */
export function SaveBackup() {
  const words = useLocale().words.options.backup;
  const [task, run] = useTask();
  const save = (): Promise<void> =>
    run(async (onProgress) => {
      const now = new Date();
      const about = { createdAt: now.toISOString(), programVersion: browser.runtime.getManifest().version };
      const file = await writeBackup(await openStore(), about, onProgress);
      handOver(file, backupName(now));
      return words.saved(backupName(now));
    });
  return (
    <div class="task">
      <button type="button" class="button" disabled={task.state === "working"} onClick={save}>
        {words.save}
      </button>
      <Progress task={task} label={words.saving} />
    </div>
  );
}

/** A link with a name is a file to save; it needs no permission. */
function handOver(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click; by then it has it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
