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
import { offerUndo } from "../../undo/undo-bar";
import { frozenFigure } from "../figure/library-figure";
import { articlesOf } from "../out/cited-article";
import { OutMenu } from "../out/out-menu";
import { hrefOf } from "../route";
import { comparisonTable } from "./comparison-table";
import { CopyButton } from "./copy-button";
import type { SinceSaved } from "./since-then";

interface Props {
  readonly comparison: ComparisonRecord;
  /** What its filters choose today. */
  readonly now: readonly ClaimInArticle[];
  readonly since: SinceSaved;
}

/** What can be done with a saved comparison. */
export function ComparisonActions({ comparison, now, since }: Props) {
  const locale = useLocale();
  const words = locale.words.library.comparisons;
  const [writing, write] = useWriting();
  const { id, name, frozen } = comparison;
  const figures = frozen.map(frozenFigure);
  const duplicate = (): Promise<boolean> =>
    write(async (store, at) => {
      const twin = await duplicateComparison(store, id, words.copyOf({ name }), at);
      if (twin) location.hash = hrefOf({ page: "comparison", id: twin.id });
    });
  const remove = async (): Promise<void> => {
    if (!(await write((store, at) => removeComparison(store, id, at)))) return;
    offerUndo(words.removed({ name }), async () => restoreComparison(await openStore(), id));
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
      <CopyButton comparison={comparison} since={since} />
      <OutMenu
        table={() => comparisonTable(comparison, locale)}
        figures={figures}
        articles={(store) => articlesOf(store, figures)}
      />
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
