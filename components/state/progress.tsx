import { useLocale } from "../frame/locale-context";
import type { Task } from "./use-task";

/** How far something has come, then what came of it. */
export function Progress({ task, label }: { readonly task: Task; readonly label: string }) {
  const { options, safety, problems } = useLocale().words;
  if (task.state === "idle") return null;
  if (task.state === "working")
    return (
      <p class="note" role="status">
        {label} … <progress value={task.done} max={1} aria-label={label} />
      </p>
    );
  if (task.state === "done")
    return (
      <p class="note" role="status">
        {task.sentence}
      </p>
    );
  return (
    <p class="note problem" role="alert">
      {{ ...problems, ...options.backup.problems, notDownloaded: safety.notDownloaded }[task.problem]}
    </p>
  );
}
