import { useState } from "preact/hooks";
import { bothTexts, writtenMeanwhile } from "../../../store/edit";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ComparisonFilters, ComparisonRecord } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";
import { Meanwhile } from "../../state/meanwhile";
import { type EditedText, useEdited } from "../../state/use-edited";
import type { EditedNote } from "../../state/use-edited-note";
import { useLeaving } from "../../state/use-leaving";
import { useWriting } from "../../state/use-writing";
import { WritingNote } from "../../state/writing-note";
import { hrefOf } from "../route";
import { candidatesFor, chosenBy } from "./chosen";
import { type Draft, saveDraft } from "./draft";
import { DraftFilters } from "./draft-filters";
import { PickClaims } from "./pick-claims";

interface Props {
  readonly claims: readonly ClaimInArticle[];
  readonly saved: ComparisonRecord | null;
  readonly filters: ComparisonFilters;
}

/** Name the question, choose the figures, write a note. What fits is shown while choosing. */
export function DraftForm({ claims, saved, filters }: Props) {
  const words = useLocale().words.library.comparisons;
  const [began] = useState(saved);
  const [draft, setDraft] = useState<Omit<Draft, "note">>({ name: saved?.name ?? "", filters });
  const note = useEdited(saved?.note ?? "");
  const meanwhile = note.edit && writtenMeanwhile(saved?.note ?? "", note.edit);
  const [isNameless, setNameless] = useState(false);
  const [writing, write] = useWriting();
  const isChanged = note.edit !== null || draft.name !== (saved?.name ?? "");
  useLeaving(isChanged && writing !== "written", () => {});
  const choose = (change: Partial<ComparisonFilters>): void =>
    setDraft((before) => ({ ...before, filters: { ...before.filters, ...change } }));
  const chosen = chosenBy(draft.filters, claims);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setNameless(draft.name.trim() === "");
    if (draft.name.trim() === "" || meanwhile !== null) return;
    await write(async (store, at) => {
      const id = await saveDraft(store, { ...draft, note: note.value }, began, chosen, at);
      location.hash = hrefOf({ page: "comparison", id });
    });
  };
  return (
    <form class="draft" onSubmit={save}>
      <Question
        name={draft.name}
        isMissing={isNameless}
        onName={(name) => setDraft((before) => ({ ...before, name }))}
      />
      <DraftFilters claims={claims} filters={draft.filters} onChoose={choose} />
      <PickClaims
        claims={candidatesFor(draft.filters, claims)}
        picked={draft.filters.identities}
        onPick={(identities) => choose({ identities })}
      />
      <label class="field">
        <span>{words.note}</span>
        <textarea rows={3} value={note.value} onInput={(event) => note.type(event.currentTarget.value)} />
      </label>
      <Meanwhile other={meanwhile} decide={decisionsOver(note, meanwhile ?? "")} />
      <p class="actions">
        <button type="submit" class="button">
          {words.save}
        </button>
        <span class="note" role="status">
          {words.preview({ count: chosen.length })}
        </span>
        <WritingNote writing={writing} />
      </p>
    </form>
  );
}

/** What the reader can make of a note that another window has saved meanwhile. */
function decisionsOver(note: EditedText, other: string): EditedNote["decide"] {
  return {
    mine: () => note.settle(other),
    both: () => {
      note.settle(other);
      note.type(bothTexts(other, note.value));
    },
    other: note.drop,
  };
}

interface QuestionProps {
  readonly name: string;
  readonly isMissing: boolean;
  readonly onName: (name: string) => void;
}

function Question({ name, isMissing, onName }: QuestionProps) {
  const words = useLocale().words.library.comparisons;
  return (
    <>
      <label class="field question">
        <span>{words.name}</span>
        <input
          value={name}
          placeholder={words.namePlaceholder}
          aria-invalid={isMissing}
          onInput={(event) => onName(event.currentTarget.value)}
        />
      </label>
      {isMissing && (
        <p class="note problem" role="alert">
          {words.nameMissing}
        </p>
      )}
    </>
  );
}
