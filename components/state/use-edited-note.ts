import { useState } from "preact/hooks";
import type { Store } from "../../store/database";
import { bothTexts, type Edit } from "../../store/edit";
import { type EditedText, useEdited } from "./use-edited";
import { useLeaving } from "./use-leaving";
import { useWriting, type Writing } from "./use-writing";

/** Writes the edit; resolves with what another window has written meanwhile, where it wrote nothing because of that. */
type WriteNote = (store: Store, edit: Edit | null, at: string) => Promise<string | null>;

export interface EditedNote {
  readonly note: EditedText;
  /** What another window has saved while this one was typed in; null where nothing has to be decided. */
  readonly meanwhile: string | null;
  /** "idle" as soon as something is typed that is not saved. */
  readonly writing: Writing;
  readonly save: () => Promise<boolean>;
  readonly decide: Readonly<Record<"mine" | "other" | "both", () => unknown>>;
}

/**
 * A note in a form that may have more fields, whose changes `isMore` tells and `write` saves along. Only what was changed
 * is written, nothing of another window's is overwritten unseen, and what was typed is saved when the form is left.
 */
export function useEditedNote(stored: string, isMore: boolean, writeNote: WriteNote): EditedNote {
  const note = useEdited(stored);
  const [meanwhile, setMeanwhile] = useState<string | null>(null);
  const [writing, write] = useWriting();
  const isChanged = note.edit !== null || isMore;
  const put = (edit: Edit | null, isLast = false): Promise<boolean> =>
    write(async (store, at) => {
      const other = await writeNote(store, edit, at);
      const isBoth = other !== null && edit !== null && isLast;
      if (isBoth) await writeNote(store, { from: other, to: bothTexts(other, edit.to) }, at);
      setMeanwhile(isBoth ? null : other);
      if (other === null && edit) note.settle(edit.to);
    });
  useLeaving(isChanged, (isLast) => put(note.edit, isLast));
  const over = (other: string) => (to: string) => () => put({ from: other, to });
  const decide = over(meanwhile ?? "");
  return {
    note,
    meanwhile,
    writing: isChanged && writing === "written" ? "idle" : writing,
    save: () => put(note.edit),
    decide: {
      mine: decide(note.value),
      both: decide(bothTexts(meanwhile ?? "", note.value)),
      other: () => {
        note.drop();
        setMeanwhile(null);
      },
    },
  };
}
