import { useState } from "preact/hooks";
import { topicOfMeasure } from "../../core/topic-of";
import { MEASURES } from "../../locales/names";
import type { ArticleRecord } from "../../store/records";
import { addClaim } from "../../store/review";
import { useLocale } from "../frame/locale-context";
import { useWriting } from "../state/use-writing";
import { WritingNote } from "../state/writing-note";
import { addedClaim } from "./added-claim";
import type { CorrectionFields, WholeCorrection } from "./correction";
import { CorrectionForm } from "./correction-form";

interface Props {
  readonly article: ArticleRecord;
  readonly text: string;
  /** To begin with; empty where nothing was selected on the page. */
  readonly sentence: string;
  readonly first: CorrectionFields;
  /** It was added, or is not to be. */
  readonly onDone: () => void;
}

/** A figure that the program missed, with the sentence it stands in. */
export function AddForm({ article, text, sentence: begun, first, onDone }: Props) {
  const words = useLocale().words.library.curate.add;
  const [sentence, setSentence] = useState(begun);
  const [isMissing, setMissing] = useState(false);
  const [writing, write] = useWriting();
  const add = async (said: WholeCorrection): Promise<void> => {
    const claim = addedClaim(text, sentence, said);
    setMissing(claim === null);
    if (!claim) return;
    const topic = topicOfMeasure(claim.measure) ?? "";
    if (await write((store) => addClaim(store, article.id, claim, topic))) onDone();
  };
  return (
    <>
      <label class="field">
        <span>
          {words.sentence} <small>({words.sentenceHint})</small>
        </span>
        <textarea
          rows={2}
          value={sentence}
          aria-invalid={isMissing}
          onInput={(event) => setSentence(event.currentTarget.value)}
        />
      </label>
      {isMissing && (
        <p class="note problem" role="alert">
          {words.notInText}
        </p>
      )}
      <CorrectionForm first={first} language={article.language} onCorrect={add} onCancel={onDone} />
      <WritingNote writing={writing} />
    </>
  );
}

/** The form where nothing is known of the figure yet. */
export const emptyFields = ({ publishedAt }: ArticleRecord): CorrectionFields => ({
  ...{ measure: MEASURES[0], given: null, typed: null, unit: "people" },
  ...{ source: "publisher", stance: "asserts", certainty: "stated", asOf: publishedAt?.slice(0, 10) ?? "" },
});
