import { useEffect, useState } from "preact/hooks";
import type { SelectedFigure } from "../../core/read-selected";
import { followPanelAsks } from "../../messages/panel-asks";
import { type Selected, selectionIn } from "../../messages/selection";
import type { ArticleRecord, VersionRecord } from "../../store/records";
import { AddForm, emptyFields } from "../curate/add-form";
import { type CorrectionFields, fieldsOf } from "../curate/correction";
import { useLocale } from "../frame/locale-context";

interface Props {
  readonly tabId: number;
  readonly article: ArticleRecord;
  readonly version: VersionRecord;
}

const NOTHING: Selected = { text: "", before: "" };

/**
 * A figure that the program missed, out of what is selected on the page: by the button here, or by the page's menu. The
 * form opens with it as the program would have read it.
 */
export function AddSelected({ tabId, article, version }: Props) {
  const words = useLocale().words.library.curate.add;
  const [begun, setBegun] = useState<Begun | null>(null);
  const begin = async (selected: Selected): Promise<void> => setBegun(await begunWith(selected, article, version));
  useEffect(() => followPanelAsks(tabId, "addFigure", ({ selected }) => void begin(selected)), [tabId, version.id]);
  return (
    <section class="add-figure" aria-label={words.open}>
      <button
        type="button"
        class="link-button"
        aria-expanded={begun !== null}
        onClick={async () => (begun ? setBegun(null) : begin((await selectionIn(tabId)) ?? NOTHING))}
      >
        {words.open}
      </button>
      {begun && (
        <AddForm
          key={begun.sentence}
          {...{ article, text: version.article.text, ...begun }}
          onDone={() => setBegun(null)}
        />
      )}
    </section>
  );
}

/** What the form opens with. */
interface Begun {
  readonly sentence: string;
  readonly first: CorrectionFields;
}

async function begunWith(selected: Selected, article: ArticleRecord, version: VersionRecord): Promise<Begun> {
  const empty = emptyFields(article);
  const figure = await readOf(selected, version);
  if (!figure) return { sentence: selected.text.trim(), first: empty };
  const read = fieldsOf({ ...figure, measure: figure.measure ?? empty.measure });
  return { sentence: figure.quote, first: { ...read, asOf: read.asOf || empty.asOf } };
}

/** All languages are most of the program: the panel gets them only when it reads. */
async function readOf(selected: Selected, { article }: VersionRecord): Promise<SelectedFigure | null> {
  if (selected.text.trim() === "") return null;
  const [{ knowledge }, { placeOf, readSelected }] = await Promise.all([
    import("../../core/knowledge"),
    import("../../core/read-selected"),
  ]);
  const place = placeOf(article.text, selected);
  return place && readSelected(article, place, knowledge);
}
