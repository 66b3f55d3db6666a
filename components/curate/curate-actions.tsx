import { openStore } from "../../store/database";
import type { ClaimInArticle } from "../../store/in-article";
import { removeAddedClaim, restoreAddedClaim, restoreReview, reviewClaim, withdrawReview } from "../../store/review";
import { useLocale } from "../frame/locale-context";
import type { Write } from "../state/use-writing";
import { offerUndo } from "../undo/undo-bar";

interface Props {
  readonly one: ClaimInArticle;
  readonly write: Write;
  readonly isCorrecting: boolean;
  readonly onCorrect: () => void;
}

/** Confirm, correct, reject, and take back. What is said already is not offered again. */
export function CurateActions({ one: { claim, review }, write, isCorrecting, onCorrect }: Props) {
  const words = useLocale().words.library.curate;
  const { identity, by } = claim;
  const judge = (verdict: "confirmed" | "rejected") => () =>
    write((store, at) => reviewClaim(store, identity, { verdict }, at));
  const withdraw = (): Promise<boolean> =>
    write(async (store, at) => {
      const before = await withdrawReview(store, identity, at);
      if (before)
        offerUndo(words.withdrawn, async () => restoreReview(await openStore(), before, new Date().toISOString()));
    });
  const remove = (): Promise<boolean> =>
    write(async (store) => {
      const removed = await removeAddedClaim(store, identity);
      if (removed) offerUndo(words.add.removed, async () => restoreAddedClaim(await openStore(), removed));
    });
  return (
    <>
      {review?.verdict !== "confirmed" && <Action label={words.confirm} shortcut="c" act={judge("confirmed")} />}
      <button type="button" class="link-button" aria-expanded={isCorrecting} aria-keyshortcuts="e" onClick={onCorrect}>
        {words.correct}
      </button>
      {review?.verdict !== "rejected" && <Action label={words.reject} shortcut="r" act={judge("rejected")} />}
      {review?.verdict && <Action label={words.withdraw} act={withdraw} />}
      {by === "reader" && <Action label={words.add.remove} act={remove} />}
    </>
  );
}

interface ActionProps {
  readonly label: string;
  readonly shortcut?: string;
  readonly act: () => unknown;
}

function Action({ label, shortcut, act }: ActionProps) {
  return (
    <button type="button" class="link-button" aria-keyshortcuts={shortcut} onClick={act}>
      {label}
    </button>
  );
}
