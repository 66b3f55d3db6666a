import type { ClaimInArticle } from "../../store/in-article";
import { removeAddedClaim, reviewClaim, withdrawReview } from "../../store/review";
import { useLocale } from "../frame/locale-context";
import type { Write } from "../state/use-writing";

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
  return (
    <>
      {review?.verdict !== "confirmed" && <Action label={words.confirm} shortcut="c" act={judge("confirmed")} />}
      <button type="button" class="link-button" aria-expanded={isCorrecting} aria-keyshortcuts="e" onClick={onCorrect}>
        {words.correct}
      </button>
      {review?.verdict !== "rejected" && <Action label={words.reject} shortcut="r" act={judge("rejected")} />}
      {review && <Action label={words.withdraw} act={() => write((store) => withdrawReview(store, identity))} />}
      {by === "reader" && (
        <Action label={words.add.remove} act={() => write((store) => removeAddedClaim(store, identity))} />
      )}
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
