import { useState } from "preact/hooks";
import { useLocale } from "../../frame/locale-context";
import { pictureOf } from "./picture";
import { fileName, saveFile } from "./save-file";
import type { OutTable } from "./table";
import { tableAsCsv, tableAsJson, tableAsMarkdown } from "./write-table";

interface Props {
  /** Made when it is wanted: of thousands of figures that takes a while. */
  readonly table: () => OutTable;
  /** The chart as it is to be saved; absent where there is none. */
  readonly chart?: (() => SVGSVGElement | null) | undefined;
}

const TEXTS = [
  { words: "csv", ending: "csv", type: "text/csv", write: tableAsCsv },
  { words: "markdown", ending: "md", type: "text/markdown", write: tableAsMarkdown },
  { words: "json", ending: "json", type: "application/json", write: tableAsJson },
] as const;

/** Saves a table as CSV, Markdown or JSON, and the chart beside it as SVG or PNG. */
export function OutMenu({ table, chart }: Props) {
  const { out } = useLocale().words;
  const [isFailed, setFailed] = useState(false);
  const draw = (kind: "svg" | "png") => async (): Promise<void> => {
    const drawn = chart?.();
    const file = drawn ? await pictureOf(drawn, kind).catch(() => null) : null;
    setFailed(file === null);
    if (file) saveFile(file, fileName(table().title, kind));
  };
  const write = ({ ending, type, write }: (typeof TEXTS)[number]): void => {
    const made = table();
    saveFile(new Blob([write(made)], { type }), fileName(made.title, ending));
  };
  return (
    <details class="out-menu screen-only">
      <summary class="button plain">{out.open}</summary>
      <div class="out-choices">
        {TEXTS.map((text) => (
          <button key={text.ending} type="button" class="link-button" onClick={() => write(text)}>
            {out[text.words]}
          </button>
        ))}
        {chart &&
          (["svg", "png"] as const).map((kind) => (
            <button key={kind} type="button" class="link-button" onClick={draw(kind)}>
              {out[kind]}
            </button>
          ))}
        {isFailed && (
          <p class="note problem" role="alert">
            {out.notDrawn}
          </p>
        )}
      </div>
    </details>
  );
}
