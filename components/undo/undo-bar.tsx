import { signal } from "@preact/signals";
import { useLocale } from "../frame/locale-context";

interface Undoable {
  readonly sentence: string;
  readonly undo: () => Promise<void>;
}

const last = signal<Undoable | null>(null);

/** Says what was done, and offers to undo it until something else is done. */
export function offerUndo(sentence: string, undo: () => Promise<void>): void {
  last.value = { sentence, undo };
}

/** At the foot of the window: what was just done, and the way back. */
export function UndoBar() {
  const { library } = useLocale().words;
  const done = last.value;
  const undo = async (): Promise<void> => {
    await done?.undo();
    last.value = null;
  };
  return (
    <div class="undo-place" role="status">
      {done && (
        <div class="undo-bar">
          <span>{done.sentence}</span>
          <button type="button" class="link-button" onClick={undo}>
            {library.undo}
          </button>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              last.value = null;
            }}
          >
            {library.close}
          </button>
        </div>
      )}
    </div>
  );
}
