import { momentInWords } from "../../../locales/day";
import type { VersionReading } from "../../../store/find";
import { EditView } from "../../claim/edit-view";
import { editsIn } from "../../claim/edits";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import { WordByWord } from "./word-by-word";

interface Props {
  /** Oldest first. */
  readonly versions: readonly VersionReading[];
  readonly language: string | null;
  /** Is no further change kept? */
  readonly isFull: boolean;
}

/** When the article was read, what its text says otherwise, and which figures changed in between, with both sentences. */
export function Versions({ versions, language, isFull }: Props) {
  const locale = useLocale();
  const words = locale.words.library.article;
  const edits = editsIn(versions);
  return (
    <section class="versions" aria-labelledby="versions">
      <h2 id="versions" class="section-title">
        {words.versions}
      </h2>
      <p class="note">{words.versionsCount({ count: versions.length })}</p>
      {isFull && <p class="note problem">{words.full}</p>}
      <ul class="note">
        {versions.toReversed().map(({ version }) => (
          <li key={version.id}>{words.readAt({ moment: momentInWords(version.readAt, locale) })}</li>
        ))}
      </ul>
      {versions.length > 1 && (
        <>
          <h3 class="measure-name">{words.wordByWord}</h3>
          <WordByWord key={versions.length} versions={versions} language={language} />
        </>
      )}
      {versions.length > 1 && <h3 class="measure-name">{words.edits}</h3>}
      {versions.length > 1 && edits.length === 0 && <p class="note">{words.noEdits}</p>}
      {edits.map((edit) => (
        <Guarded key={`${edit.before?.id} ${edit.after?.id}`}>
          <EditView edit={edit} language={language} />
        </Guarded>
      ))}
    </section>
  );
}
