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
      {review?.verdict !== "confirmed" && <Action label={words.confirm} act={judge("confirmed")} />}
      <button type="button" class="link-button" aria-expanded={isCorrecting} onClick={onCorrect}>
        {words.correct}
      </button>
      {review?.verdict !== "rejected" && <Action label={words.reject} act={judge("rejected")} />}
      {review && <Action label={words.withdraw} act={() => write((store) => withdrawReview(store, identity))} />}
      {by === "reader" && (
        <Action label={words.add.remove} act={() => write((store) => removeAddedClaim(store, identity))} />
      )}
    </>
  );
}

function Action({ label, act }: { readonly label: string; readonly act: () => unknown }) {
  return (
    <button type="button" class="link-button" onClick={act}>
      {label}
    </button>
  );
}
