import type { Edit } from "../../core/comparison/edits";
import type { ClaimRecord } from "../../store/records";
import { Disclosure } from "../claim/disclosure";
import { EditView } from "../claim/edit-view";
import { useLocale } from "../frame/locale-context";

interface Props {
  readonly articleId: string;
  readonly edits: readonly Edit<ClaimRecord>[];
  readonly language: string | null;
}

/** That the article's figures are not what they were when it was read first; on demand with both sentences. */
export function EditedSince({ articleId, edits, language }: Props) {
  const { library } = useLocale().words;
  if (edits.length === 0) return null;
  return (
    <div class="edited">
      <Disclosure name={`edits ${articleId}`} summary={library.article.editedSince({ count: edits.length })}>
        {edits.map((edit) => (
          <EditView key={`${edit.before?.id} ${edit.after?.id}`} edit={edit} language={language} />
        ))}
      </Disclosure>
    </div>
  );
}
