import { bringIn } from "../../store/backup/bring-in";
import { openStore } from "../../store/database";
import { useLocale } from "../frame/locale-context";
import { Progress } from "../state/progress";
import { useTask } from "../state/use-task";

/** Takes a backup's file and brings in what it holds. */
export function BringIn() {
  const words = useLocale().words.options.backup;
  const [task, run] = useTask();
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    await run(async (onProgress) => {
      return words.broughtIn(await bringIn(await openStore(), file, onProgress));
    });
    // The same file may be chosen again.
    input.value = "";
  };
  return (
    <div class="task">
      <label class="field file">
        <span>{words.bringIn}</span>
        <input
          type="file"
          accept=".gz,application/gzip"
          disabled={task.state === "working"}
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <Progress task={task} label={words.bringingIn} />
    </div>
  );
}
