import { useLocale } from "../frame/locale-context";
import type { EditedNote } from "./use-edited-note";

interface Props {
  /** What another window has saved; null where there is nothing to decide. */
  readonly other: string | null;
  readonly decide: EditedNote["decide"];
}

/** Two windows have changed one text: the other's is shown beside one's own, and the reader decides. */
export function Meanwhile({ other, decide }: Props) {
  const words = useLocale().words.library.meanwhile;
  if (other === null) return null;
  return (
    <div class="asked" role="alert">
      <p>{words.said}</p>
      <blockquote class="own-note">{other || words.nothing}</blockquote>
      <p class="actions">
        <button type="button" class="button" onClick={decide.both}>
          {words.both}
        </button>
        <button type="button" class="button plain" onClick={decide.mine}>
          {words.mine}
        </button>
        <button type="button" class="button plain" onClick={decide.other}>
          {words.other}
        </button>
      </p>
    </div>
  );
}
