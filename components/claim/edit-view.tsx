import type { Edit } from "../../core/comparison/edits";
import { claimInLine, claimInWords } from "../../locales/claim";
import { momentInWords } from "../../locales/day";
import { measureName } from "../../locales/source";
import type { ClaimRecord } from "../../store/records";
import { useLocale } from "../frame/locale-context";
import { Quote } from "./quote";

/** A figure that was edited: as it was and as it is, each with its sentence and when it was read. */
export function EditView({ edit, language }: { readonly edit: Edit<ClaimRecord>; readonly language: string | null }) {
  const locale = useLocale();
  const words = locale.words.library.article;
  const claim = edit.after ?? edit.before;
  return (
    <div class={`edit edit-${edit.kind}`}>
      <p>
        <b>{claim && measureName(claim.measure, locale)}</b> <span class="edit-kind">{words[edit.kind]}</span>
        {edit.isSilent && <span class="note"> {words.silent}</span>}
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
  const figure = claimInLine(claimInWords(claim, locale), locale);
  return (
    <div>
      <p>
        {isOld ? <del>{figure}</del> : <ins>{figure}</ins>}{" "}
        <span class="note">{locale.words.library.article.readAt({ moment: momentInWords(at, locale) })}</span>
      </p>
      <Quote quote={claim.quote} language={language} />
    </div>
  );
}
