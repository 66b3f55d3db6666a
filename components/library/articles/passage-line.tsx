import type { ArticleRecord } from "../../../store/records";
import { useStored } from "../../state/use-stored";
import { passageOf } from "./passage";

interface Props {
  readonly article: ArticleRecord;
  readonly search: string;
}

/** The passage of an article's text that has what is looked for. Nothing where only its headline or a note has it. */
export function PassageLine({ article: { versionId, language }, search }: Props) {
  const loaded = useStored(async (store) => (await store.versions.get(versionId))?.article.text ?? "", [versionId]);
  const passage = loaded.state === "ready" ? passageOf(loaded.value, search) : null;
  if (!passage) return null;
  return (
    <span class="passage" lang={language ?? undefined} dir="auto">
      {passage.map(({ text, isHit }, i) => (isHit ? <mark key={`${i} ${text}`}>{text}</mark> : text))}
    </span>
  );
}
