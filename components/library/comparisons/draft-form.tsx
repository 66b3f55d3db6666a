import { useState } from "preact/hooks";
import { actorName, measureName } from "../../../locales/source";
import { changeComparison, freeze, saveComparison } from "../../../store/comparisons";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ComparisonFilters, ComparisonRecord } from "../../../store/records";
import { DateField } from "../../fields/date-field";
import { useLocale } from "../../frame/locale-context";
import { useWriting } from "../../state/use-writing";
import { WritingNote } from "../../state/writing-note";
import { hrefOf } from "../route";
import { Checks } from "./checks";
import { candidatesFor, chosenBy } from "./chosen";
import { PickClaims } from "./pick-claims";

interface Props {
  readonly claims: readonly ClaimInArticle[];
  readonly saved: ComparisonRecord | null;
  readonly filters: ComparisonFilters;
}

/** Name the question, choose the figures, write a note. What fits is shown while choosing. */
export function DraftForm({ claims, saved, filters: first }: Props) {
  const locale = useLocale();
  const { library } = locale.words;
  const words = library.comparisons;
  const [name, setName] = useState(saved?.name ?? "");
  const [note, setNote] = useState(saved?.note ?? "");
  const [filters, setFilters] = useState(first);
  const [isNameless, setNameless] = useState(false);
  const [writing, write] = useWriting();
  const set = (change: Partial<ComparisonFilters>): void => setFilters({ ...filters, ...change });
  const chosen = chosenBy(filters, claims);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setNameless(name.trim() === "");
    if (name.trim() === "") return;
    const draft = { name: name.trim(), question: name.trim(), note, filters, frozen: chosen.map(freeze) };
    let id = saved?.id ?? "";
    const isWritten = await write(async (store, at) => {
      if (saved)
        await changeComparison(store, saved.id, { name: draft.name, question: draft.question, note, filters }, at);
      else id = (await saveComparison(store, draft, at)).id;
    });
    if (isWritten) location.hash = hrefOf({ page: "comparison", id });
  };
  return (
    <form class="draft" onSubmit={save}>
      <label class="field question">
        <span>{words.name}</span>
        <input
          value={name}
          placeholder={words.namePlaceholder}
          aria-invalid={isNameless}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {isNameless && (
        <p class="note problem" role="alert">
          {words.nameMissing}
        </p>
      )}
      <Checks
        label={words.measures}
        options={distinct(claims.map(({ claim }) => claim.measure))}
        chosen={filters.measures}
        nameOf={(id) => measureName(id, locale)}
        onChoose={(measures) => set({ measures, identities: [] })}
      />
      <Checks
        label={words.sources}
        options={distinct(claims.map(({ claim }) => claim.source))}
        chosen={filters.sources}
        nameOf={(id) => actorName(id, locale).short}
        onChoose={(sources) => set({ sources, identities: [] })}
      />
      <div class="filters">
        <DateField label={library.from} value={filters.from ?? ""} onChange={(from) => set({ from: from || null })} />
        <DateField label={library.to} value={filters.to ?? ""} onChange={(to) => set({ to: to || null })} />
      </div>
      <PickClaims
        claims={candidatesFor(filters, claims)}
        picked={filters.identities}
        onPick={(identities) => set({ identities })}
      />
      <label class="field">
        <span>{words.note}</span>
        <textarea rows={3} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <p class="actions">
        <button type="submit" class="button">
          {words.save}
        </button>
        <span class="note" role="status">
          {words.preview(chosen.length)}
        </span>
        <WritingNote writing={writing} />
      </p>
    </form>
  );
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
