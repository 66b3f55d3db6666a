import { type Edit, editsBetween, type ReadVersion } from "../../../core/comparison/edits";
import { momentInWords } from "../../../locales/day";
import { figureInWords } from "../../../locales/figure";
import { measureName } from "../../../locales/source";
import type { VersionReading } from "../../../store/find";
import type { ClaimRecord } from "../../../store/records";
import { Quote } from "../../claim/quote";
import { useLocale } from "../../frame/locale-context";

interface Props {
  /** Oldest first. */
  readonly versions: readonly VersionReading[];
  readonly language: string | null;
}

/** When the article was read, and which figures changed in between, with both sentences. */
export function Versions({ versions, language }: Props) {
  const locale = useLocale();
  const words = locale.words.library.article;
  const edits = editsBetween(versions.map(asRead));
  return (
    <section class="versions" aria-labelledby="versions">
      <h2 id="versions" class="section-title">
        {words.versions}
      </h2>
      <p class="note">{words.versionsCount(versions.length)}</p>
      <ul class="note">
        {versions.toReversed().map(({ version }) => (
          <li key={version.id}>{words.readAt(momentInWords(version.readAt, locale))}</li>
        ))}
      </ul>
      {versions.length > 1 && <h3 class="measure-name">{words.edits}</h3>}
      {versions.length > 1 && edits.length === 0 && <p class="note">{words.noEdits}</p>}
      {edits.map((edit) => (
        <EditView key={`${edit.before?.id} ${edit.after?.id}`} edit={edit} language={language} />
      ))}
    </section>
  );
}

function asRead({ version, claims }: VersionReading): ReadVersion<ClaimRecord> {
  const { text, modifiedAt } = version.article;
  return { readAt: version.readAt, modifiedAt, text, claims: claims.filter(({ by }) => by === "program") };
}

function EditView({ edit, language }: { readonly edit: Edit<ClaimRecord>; readonly language: string | null }) {
  const locale = useLocale();
  const words = locale.words.library.article;
  const claim = edit.after ?? edit.before;
  return (
    <div class={`edit edit-${edit.kind}`}>
      <p>
        <b>{claim && measureName(claim.measure, locale)}</b> <span class="edit-kind">{words[edit.kind]}</span>
      </p>
      {edit.before && <Reading claim={edit.before} at={edit.readBefore} language={language} isOld />}
      {edit.after && <Reading claim={edit.after} at={edit.readAfter} language={language} />}
    </div>
  );
}

interface ReadingProps {
  readonly claim: ClaimRecord;
  readonly at: string;
  readonly language: string | null;
  readonly isOld?: boolean;
}

function Reading({ claim, at, language, isOld = false }: ReadingProps) {
  const locale = useLocale();
  const figure = figureInWords(claim, locale);
  return (
    <div>
      <p>
        {isOld ? <del>{figure}</del> : <ins>{figure}</ins>}{" "}
        <span class="note">{locale.words.library.article.readAt(momentInWords(at, locale))}</span>
      </p>
      <Quote quote={claim.quote} language={language} />
    </div>
  );
}
