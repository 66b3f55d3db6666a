import { useEffect, useState } from "preact/hooks";
import type { Edit } from "../../store/edit";

/** A stored text in a field, which another window may be changing too. */
export interface EditedText {
  readonly value: string;
  /** What the reader has made of it and what they began with; null where they have changed nothing. */
  readonly edit: Edit | null;
  readonly type: (text: string) => void;
  /** What the reader typed up to `stored` is stored now; what they typed since stays. */
  readonly settle: (stored: string) => void;
  /** Back to what is stored. */
  readonly drop: () => void;
}

/** Follows the stored text until the reader types. */
export function useEdited(stored: string): EditedText {
  const [edit, setEdit] = useState<Edit | null>(null);
  // What was saved shows until the store shows it, or something newer, itself.
  useEffect(() => setEdit((now) => (now && now.from === now.to ? null : now)), [stored]);
  return {
    value: edit?.to ?? stored,
    edit: edit && edit.from !== edit.to ? edit : null,
    type: (to) => setEdit((now) => ({ from: now?.from ?? stored, to })),
    settle: (from) => setEdit((now) => ({ from, to: now?.to ?? from })),
    drop: () => setEdit(null),
  };
}
