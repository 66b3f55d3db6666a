import { editNote } from "../../../store/notes";
import type { NoteRecord } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";
import { Meanwhile } from "../../state/meanwhile";
import { useEdited } from "../../state/use-edited";
import { useEditedNote } from "../../state/use-edited-note";
import { WritingNote } from "../../state/writing-note";

interface Props {
  readonly articleId: string;
  readonly kept: NoteRecord | null;
}

/** The reader's own words on an article. */
export function NoteForm({ articleId, kept }: Props) {
  const words = useLocale().words.library.article;
  const tags = useEdited(kept?.tags.join(", ") ?? "");
  const form = useEditedNote(kept?.note ?? "", tags.edit !== null, async (store, edit, at) => {
    const change = tags.edit && { from: tags.edit.from.split(","), to: tags.edit.to.split(",") };
    const meanwhile = await editNote(store, articleId, { note: edit ?? undefined, tags: change ?? undefined }, at);
    if (meanwhile === null && tags.edit) tags.settle(tags.edit.to);
    return meanwhile;
  });
  const save = (event: Event): void => {
    event.preventDefault();
    void form.save();
  };
  return (
    <form class="form" onSubmit={save}>
      <label class="field">
        <span>{words.note}</span>
        <textarea rows={3} value={form.note.value} onInput={(event) => form.note.type(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span>
          {words.tags} <small>({words.tagsHint})</small>
        </span>
        <input value={tags.value} onInput={(event) => tags.type(event.currentTarget.value)} />
      </label>
      <Meanwhile other={form.meanwhile} decide={form.decide} />
      <p class="actions">
        <button type="submit" class="button plain">
          {words.save}
        </button>
        <WritingNote writing={form.meanwhile === null ? form.writing : "idle"} />
      </p>
    </form>
  );
}
