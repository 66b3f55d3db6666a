import { useState } from "preact/hooks";
import { noteArticle } from "../../../store/notes";
import type { NoteRecord } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";
import { useWriting } from "../../state/use-writing";
import { WritingNote } from "../../state/writing-note";

interface Props {
  readonly articleId: string;
  readonly kept: NoteRecord | null;
}

/** The reader's own words on an article. */
export function NoteForm({ articleId, kept }: Props) {
  const words = useLocale().words.library.article;
  const [note, setNote] = useState(kept?.note ?? "");
  const [tags, setTags] = useState(kept?.tags.join(", ") ?? "");
  const [writing, write] = useWriting();
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    await write((store, at) => noteArticle(store, articleId, { note, tags: tags.split(",") }, at));
  };
  return (
    <form class="form" onSubmit={save}>
      <label class="field">
        <span>{words.note}</span>
        <textarea rows={3} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span>
          {words.tags} <small>({words.tagsHint})</small>
        </span>
        <input value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
      </label>
      <p class="actions">
        <button type="submit" class="button plain">
          {words.save}
        </button>
        <WritingNote writing={writing} />
      </p>
    </form>
  );
}
