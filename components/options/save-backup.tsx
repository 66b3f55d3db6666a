import { browser } from "wxt/browser";
import { quotedList } from "../../locales/quoted";
import { mayDownload } from "../../store/backup/automatic";
import { download } from "../../store/backup/download";
import { backupName, writeBackup } from "../../store/backup/write-backup";
import { openStore } from "../../store/database";
import { useLocale } from "../frame/locale-context";
import { Progress } from "../state/progress";
import { useTask } from "../state/use-task";

/** Writes a backup and hands it to the reader as a file. */
export function SaveBackup() {
  const locale = useLocale();
  const { options, safety } = locale.words;
  const words = options.backup;
  const [task, run] = useTask();
  const save = (): Promise<void> =>
    run(async (onProgress) => {
      const now = new Date();
      const about = { createdAt: now.toISOString(), programVersion: browser.runtime.getManifest().version };
      const leftOut = new Set<string>();
      const file = await writeBackup(await openStore(), about, onProgress, ({ name }) => leftOut.add(name));
      const isSaved = await handOver(file, backupName(now));
      const said = isSaved ? words.saved({ file: backupName(now) }) : safety.handedOver({ file: backupName(now) });
      return leftOut.size > 0 ? `${said} ${safety.leftOut({ names: quotedList([...leftOut], locale) })}` : said;
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

/** True where the browser says that the file lies there; whoever only hands it over cannot know. */
async function handOver(file: Blob, name: string): Promise<boolean> {
  if (await mayDownload()) return download(file, name).then(() => true);
  followLink(file, name);
  return false;
}

/** A link with a name is a file to save; it needs no permission. */
function followLink(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click; by then it has it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
