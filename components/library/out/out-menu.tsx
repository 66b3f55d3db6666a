import type { TargetedKeyboardEvent } from "preact";
import { useContext, useState } from "preact/hooks";
import type { Store } from "../../../store/database";
import { useLocale } from "../../frame/locale-context";
import { StoreContext } from "../../state/store-context";
import type { LibraryFigure } from "../figure/library-figure";
import type { CitedArticle } from "./cited-article";
import { figuresAsJsonLd } from "./linked-data";
import { pictureOf } from "./picture";
import { fileName, saveFile } from "./save-file";
import type { OutTable } from "./table";
import { told } from "./told";
import { articlesAsCsl } from "./write-csl";
import { articlesAsRis } from "./write-ris";
import { tableAsCsv, tableAsJson, tableAsMarkdown } from "./write-table";

interface Props {
  /** Made when it is wanted: of thousands of figures that takes a while. */
  readonly table: (store: Store) => OutTable | Promise<OutTable>;
  /** The table's figures; absent where it has none. */
  readonly figures?: readonly LibraryFigure[] | undefined;
  /** The articles that it is of; absent where it is of none. */
  readonly articles?: ((store: Store) => Promise<readonly CitedArticle[]>) | undefined;
  /** The chart as it is to be saved; absent where there is none. */
  readonly chart?: (() => SVGSVGElement | null) | undefined;
}

const TABLES = [
  { words: "csv", ending: "csv", type: "text/csv", write: tableAsCsv },
  { words: "markdown", ending: "md", type: "text/markdown", write: tableAsMarkdown },
  { words: "json", ending: "json", type: "application/json", write: tableAsJson },
] as const;

const CITATIONS = [
  { words: "ris", ending: "ris", type: "application/x-research-info-systems", write: articlesAsRis },
  { words: "csl", ending: "csl.json", type: "application/vnd.citationstyles.csl+json", write: articlesAsCsl },
] as const;

/** Saves a table, its figures as linked data, its articles for reference managers, and the chart beside it. */
export function OutMenu({ table, figures, articles, chart }: Props) {
  const locale = useLocale();
  const { out } = locale.words;
  const open = useContext(StoreContext);
  const [isFailed, setFailed] = useState(false);
  const made = async (): Promise<OutTable> => table(await open());
  const save = async (text: string, type: string, ending: string): Promise<void> =>
    saveFile(new Blob([text], { type }), fileName((await made()).title, ending));
  const draw = (kind: "svg" | "png") => async (): Promise<void> => {
    const drawn = chart?.();
    const file = drawn ? await pictureOf(drawn, kind).catch(() => null) : null;
    setFailed(file === null);
    if (file) saveFile(file, fileName((await made()).title, kind));
  };
  return (
    <details class="out-menu screen-only" onKeyDown={closeOnEscape}>
      <summary class="button plain">{out.open}</summary>
      <div class="out-choices">
        {TABLES.map(({ words, type, ending, write }) => (
          <Choice key={words} label={out[words]} take={async () => save(write(await made()), type, ending)} />
        ))}
        {figures && (
          <Choice
            label={out.jsonLd}
            take={async () =>
              save(figuresAsJsonLd(await told(await open(), figures), locale), "application/ld+json", "jsonld")
            }
          />
        )}
        {articles &&
          CITATIONS.map(({ words, type, ending, write }) => (
            <Choice
              key={words}
              label={out[words]}
              take={async () => save(write(await articles(await open())), type, ending)}
            />
          ))}
        {chart && (["svg", "png"] as const).map((kind) => <Choice key={kind} label={out[kind]} take={draw(kind)} />)}
        {isFailed && (
          <p class="note problem" role="alert">
            {out.notDrawn}
          </p>
        )}
      </div>
    </details>
  );
}

function closeOnEscape({ key, currentTarget }: TargetedKeyboardEvent<HTMLDetailsElement>): void {
  if (key !== "Escape") return;
  currentTarget.removeAttribute("open");
  currentTarget.querySelector("summary")?.focus();
}

function Choice({ label, take }: { readonly label: string; readonly take: () => Promise<void> }) {
  return (
    <button type="button" class="link-button" onClick={take}>
      {label}
    </button>
  );
}
