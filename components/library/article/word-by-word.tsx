import { useState } from "preact/hooks";
import { momentInWords } from "../../../locales/day";
import type { VersionReading } from "../../../store/find";
import { SelectField } from "../../fields/select-field";
import { useLocale } from "../../frame/locale-context";
import { type DiffBlock, type DiffPart, textDiff } from "./text-diff";

interface Props {
  /** Oldest first; two at least. */
  readonly versions: readonly VersionReading[];
  readonly language: string | null;
}

/** Two readings of an article set against each other word by word: the last two, or any that its reader chooses. */
export function WordByWord({ versions, language }: Props) {
  const locale = useLocale();
  const words = locale.words.library.article;
  const [older, setOlder] = useState(versions.at(-2)?.version.id ?? "");
  const [newer, setNewer] = useState(versions.at(-1)?.version.id ?? "");
  const textOf = (id: string): string => versions.find(({ version }) => version.id === id)?.version.article.text ?? "";
  const ids = versions.map(({ version }) => version.id);
  const momentOf = (id: string): string =>
    momentInWords(versions.find(({ version }) => version.id === id)?.version.readAt ?? "", locale);
  const blocks = textDiff(textOf(older), textOf(newer), language);
  return (
    <>
      <div class="filters">
        <SelectField label={words.older} value={older} options={ids} nameOf={momentOf} onChoose={setOlder} />
        <SelectField label={words.newer} value={newer} options={ids} nameOf={momentOf} onChoose={setNewer} />
      </div>
      {blocks.every(({ kind }) => kind === "same") ? (
        <p class="note">{words.sameText}</p>
      ) : (
        <div class="stored-text diff" lang={language ?? undefined} dir="auto">
          {blocks.map((block, i) => (
            <Shown key={`${older} ${newer} ${i}`} block={block} />
          ))}
        </div>
      )}
    </>
  );
}

function Shown({ block }: { readonly block: DiffBlock }) {
  const { language, words } = useLocale();
  if (block.kind === "same")
    return (
      <p class="note" lang={language}>
        {words.library.article.unchanged({ paragraphs: block.count })}
      </p>
    );
  return (
    <p class="block">
      {block.parts.map((part, i) => (
        <Part key={`${i} ${part.kind}`} part={part} />
      ))}
    </p>
  );
}

function Part({ part: { kind, text } }: { readonly part: DiffPart }) {
  if (kind === "gone") return <del>{text}</del>;
  return kind === "fresh" ? <ins>{text}</ins> : <span>{text}</span>;
}
