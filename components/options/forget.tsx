import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Store } from "../../store/database";
import { useLocale } from "../frame/locale-context";
import { useWriting } from "../state/use-writing";
import { WritingNote } from "../state/writing-note";

interface Props {
  readonly title: string;
  /** To be answered before anything is deleted; null while nothing is chosen. */
  readonly question: string | null;
  /** Returns how many articles were deleted, or null for all there is. */
  readonly forget: (store: Store) => Promise<number | null>;
  /** What to choose by. */
  readonly children?: ComponentChildren;
}

/** Deletes for good what is chosen, after asking. */
export function Forget({ title, question, forget, children }: Props) {
  const words = useLocale().words.options;
  const [isAsked, setAsked] = useState(false);
  const [deleted, setDeleted] = useState<string | null>(null);
  const [writing, write] = useWriting();
  const run = async (): Promise<void> => {
    setAsked(false);
    await write(async (store) => {
      const count = await forget(store);
      setDeleted(count === null ? words.deletedAll : words.deleted({ count }));
    });
  };
  return (
    <section class="forget" aria-label={title}>
      <h3 class="measure-name">{title}</h3>
      <div class="filters">
        {children}
        <button
          type="button"
          class="button danger"
          disabled={question === null}
          onClick={() => {
            setDeleted(null);
            setAsked(true);
          }}
        >
          {words.delete}
        </button>
      </div>
      {isAsked && question && (
        <div class="asked" role="alertdialog" aria-label={question}>
          <p>{question}</p>
          <p class="actions">
            <button type="button" class="button danger" onClick={run}>
              {words.deleteSure}
            </button>
            <button type="button" class="button plain" onClick={() => setAsked(false)}>
              {words.keep}
            </button>
          </p>
        </div>
      )}
      {deleted ? (
        <p class="note" role="status">
          {deleted}
        </p>
      ) : (
        <WritingNote writing={writing} />
      )}
    </section>
  );
}
