import { useState } from "preact/hooks";
import {
  changeComparison,
  duplicateComparison,
  freeze,
  frozenAt,
  removeComparison,
  restoreComparison,
} from "../../../store/comparisons";
import { openStore } from "../../../store/database";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ComparisonRecord } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";
import { useWriting } from "../../state/use-writing";
import { WritingNote } from "../../state/writing-note";
import { hrefOf } from "../route";
import { offerUndo } from "../undo-bar";
import { comparisonAsText } from "./as-text";

interface Props {
  readonly comparison: ComparisonRecord;
  /** What its filters choose today. */
  readonly now: readonly ClaimInArticle[];
}

/** What can be done with a saved comparison. */
export function ComparisonActions({ comparison, now }: Props) {
  const locale = useLocale();
  const words = locale.words.library.comparisons;
  const [isCopied, setCopied] = useState(false);
  const [writing, write] = useWriting();
  const { id, name, frozen } = comparison;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(comparisonAsText(comparison, locale));
    setCopied(true);
  };
  const duplicate = (): Promise<boolean> =>
    write(async (store, at) => {
      const twin = await duplicateComparison(store, id, words.copyOf(name), at);
      if (twin) location.hash = hrefOf({ page: "comparison", id: twin.id });
    });
  const remove = async (): Promise<void> => {
    if (!(await write((store, at) => removeComparison(store, id, at)))) return;
    offerUndo(words.removed(name), async () => restoreComparison(await openStore(), id));
    location.hash = hrefOf({ page: "comparisons" });
  };
  const refreeze = async (): Promise<void> => {
    if (!(await write((store, at) => changeComparison(store, id, { frozen: now.map(freeze) }, at)))) return;
    offerUndo(words.frozenAgain, async () => {
      const asBefore = { frozen, frozenAt: frozenAt(comparison) };
      await changeComparison(await openStore(), id, asBefore, new Date().toISOString());
    });
  };
  return (
    <p class="actions screen-only">
      <button type="button" class="button plain" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" class="button plain" onClick={copy}>
        {isCopied ? words.copied : words.copy}
      </button>
      <a class="button plain" href={hrefOf({ page: "draft", measure: null, from: id })}>
        {words.change}
      </a>
      <button type="button" class="button plain" onClick={duplicate}>
        {words.duplicate}
      </button>
      <button type="button" class="button plain" onClick={refreeze}>
        {words.freezeAgain}
      </button>
      <button type="button" class="button danger" onClick={remove}>
        {words.remove}
      </button>
      <WritingNote writing={writing} />
    </p>
  );
}
