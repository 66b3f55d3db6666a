import type { Credibility, Reliability, ReviewRecord } from "../../store/records";
import { editReviewNote, isRated, type ReviewChange } from "../../store/review";
import { Disclosure } from "../claim/disclosure";
import { useLocale } from "../frame/locale-context";
import { Meanwhile } from "../state/meanwhile";
import { useEditedNote } from "../state/use-edited-note";
import { WritingNote } from "../state/writing-note";

interface Props {
  readonly identity: string;
  readonly review: ReviewRecord | null;
  readonly onRate: (change: ReviewChange) => Promise<boolean>;
}

const RELIABILITIES: readonly Reliability[] = ["A", "B", "C", "D", "E", "F"];
const CREDIBILITIES: readonly Credibility[] = [1, 2, 3, 4, 5, 6];

/** Reliability of the source, credibility of the figure, and a note: the reader's own judgement. No grade stands there before. */
export function Rating({ identity, review, onRate }: Props) {
  const words = useLocale().words.library.curate;
  const form = useEditedNote(review?.note ?? "", false, async (store, edit, at) =>
    edit ? editReviewNote(store, identity, edit, at) : null,
  );
  const { reliability = "F", credibility = 6 } = review ?? {};
  const grade = review && isRated(review) ? `${reliability}${credibility}` : words.unrated;
  const rate = async (change: ReviewChange): Promise<void> => {
    // What is being typed is saved along: a grade alone would look as if all of it were.
    if (form.note.edit) await form.save();
    await onRate(change);
  };
  return (
    <Disclosure name={`judge ${identity}`} summary={`${words.title}: ${grade}`} shortcut="g">
      <div class="form rating">
        <label class="field">
          <span>{words.reliability}</span>
          <select
            value={reliability}
            onChange={(event) => rate({ reliability: event.currentTarget.value as Reliability })}
          >
            {RELIABILITIES.map((grade) => (
              <option key={grade} value={grade}>
                {words.reliabilities[grade]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.credibility}</span>
          <select
            value={String(credibility)}
            onChange={(event) => rate({ credibility: Number(event.currentTarget.value) as Credibility })}
          >
            {CREDIBILITIES.map((grade) => (
              <option key={grade} value={String(grade)}>
                {words.credibilities[grade]}
              </option>
            ))}
          </select>
        </label>
        <label class="field wide">
          <span>{words.note}</span>
          <textarea rows={2} value={form.note.value} onInput={(event) => form.note.type(event.currentTarget.value)} />
        </label>
        <Meanwhile other={form.meanwhile} decide={form.decide} />
        <button type="button" class="button plain" onClick={form.save}>
          {words.save}
        </button>
        <WritingNote writing={form.meanwhile === null ? form.writing : "idle"} />
      </div>
    </Disclosure>
  );
}
