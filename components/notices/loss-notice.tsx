import { useEffect } from "preact/hooks";
import type { Locale } from "../../locales/locale";
import { acceptLoss, bringBack } from "../../store/copy/bring-back";
import { type Loss, readStamp, watchStamp } from "../../store/copy/stamp";
import { openStore } from "../../store/database";
import { useLocale } from "../frame/locale-context";
import { Progress } from "../state/progress";
import { useKept } from "../state/use-kept";
import { useTask } from "../state/use-task";

/** Says that the database lost what was saved, and offers to bring it back. */
export function LossNotice() {
  const locale = useLocale();
  const words = locale.words.safety;
  const loss = useKept(readStamp, watchStamp)?.loss ?? null;
  const [task, run] = useTask();
  // Opening the store looks what it lacks; a page that shows nothing of it would not.
  useEffect(() => void openStore().catch(() => {}), []);
  const fetchBack = (): Promise<void> =>
    run(async (onProgress) => {
      const { articles, comparisons, unreadable } = await bringBack(await openStore(), onProgress);
      const back = backInWords(articles, comparisons, locale);
      return unreadable > 0 ? `${back} ${words.unreadable({ files: unreadable })}` : back;
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
  return (
    <>
      <h2 class="notice-title">{titleOf(loss, words)}</h2>
      {loss.comparisons > 0 && <p>{words.lossOfComparisons({ count: loss.comparisons })}</p>}
      <p>{words.lossWhy}</p>
      <p>{whatCopyHas(loss, words)}</p>
    </>
  );
}

type SafetyWords = Locale["words"]["safety"];

function titleOf({ articles, before }: Loss, words: SafetyWords): string {
  if (articles === 0) return words.lossOfLast;
  return articles === before ? words.lossOfAll({ count: before }) : words.lossOfSome({ missing: articles, before });
}

function whatCopyHas(loss: Loss, words: SafetyWords): string {
  const { articles: missing, copied } = loss;
  if (!isInCopy(loss)) return words.copyHasNone;
  return copied === missing ? words.copyHasAll : words.copyHasSome({ copied, missing });
}

function backInWords(articles: number, comparisons: number, { tag, words: { library, safety } }: Locale): string {
  const back = [
    articles > 0 && library.articles({ count: articles }),
    comparisons > 0 && library.savedComparisons({ count: comparisons }),
  ].filter((part) => part !== false);
  return back.length > 0
    ? safety.broughtBack({ what: new Intl.ListFormat(tag).format(back) })
    : safety.nothingToBringBack;
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
