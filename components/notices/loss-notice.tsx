import { useEffect } from "preact/hooks";
import { acceptLoss, bringBack } from "../../store/copy/bring-back";
import { type Loss, readStamp, watchStamp } from "../../store/copy/stamp";
import { openStore } from "../../store/database";
import { useLocale } from "../frame/locale-context";
import { Progress } from "../state/progress";
import { useKept } from "../state/use-kept";
import { useTask } from "../state/use-task";

/** Says that the database lost what was saved, and offers to bring it back. */
export function LossNotice() {
  const words = useLocale().words.safety;
  const loss = useKept(readStamp, watchStamp)?.loss ?? null;
  const [task, run] = useTask();
  // Opening the store looks what it lacks; a page that shows nothing of it would not.
  useEffect(() => void openStore().catch(() => {}), []);
  const fetchBack = (): Promise<void> =>
    run(async (onProgress) => {
      const { articles, comparisons, unreadable } = await bringBack(await openStore(), onProgress);
      const back = words.broughtBack(articles, comparisons);
      return unreadable > 0 ? `${back} ${words.unreadable(unreadable)}` : back;
    });
  if (!loss && task.state === "idle") return null;
  return (
    <section class="notice problem" role="alert">
      {loss && <What loss={loss} />}
      {loss && task.state !== "working" && <Ways loss={loss} onBringBack={fetchBack} />}
      <Progress task={task} label={words.bringingBack} />
    </section>
  );
}

function What({ loss }: { readonly loss: Loss }) {
  const words = useLocale().words.safety;
  const title = loss.articles > 0 ? words.lossTitle(loss.articles, loss.before) : words.lossOfLast;
  return (
    <>
      <h2 class="notice-title">{title}</h2>
      {loss.comparisons > 0 && <p>{words.lossOfComparisons(loss.comparisons)}</p>}
      <p>{words.lossWhy}</p>
      <p>{isInCopy(loss) ? words.copyHas(loss.copied, loss.articles) : words.copyHasNone}</p>
    </>
  );
}

/** Where only the last change is missing, the copy may have it. */
const isInCopy = ({ articles, comparisons, copied }: Loss): boolean => copied + comparisons > 0 || articles === 0;

interface WaysProps {
  readonly loss: Loss;
  readonly onBringBack: () => Promise<void>;
}

function Ways({ loss, onBringBack }: WaysProps) {
  const words = useLocale().words.safety;
  if (isInCopy(loss))
    return (
      <button type="button" class="button" onClick={onBringBack}>
        {words.bringBack}
      </button>
    );
  return (
    <p class="actions">
      <a class="button" href="options.html#backup" target="_blank" rel="noreferrer">
        {words.toBackup}
      </a>
      <button type="button" class="button plain" onClick={async () => acceptLoss(await openStore())}>
        {words.accept}
      </button>
    </p>
  );
}
