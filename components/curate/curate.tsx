import { useState } from "preact/hooks";
import type { ClaimInArticle } from "../../store/in-article";
import type { Correction } from "../../store/records";
import { type ReviewChange, reviewClaim } from "../../store/review";
import { useLocale } from "../frame/locale-context";
import { useWriting } from "../state/use-writing";
import { WritingNote } from "../state/writing-note";
import { correctionOver, fieldsOf } from "./correction";
import { CorrectionForm } from "./correction-form";
import { CurateActions } from "./curate-actions";
import { Rating } from "./rating";

/** The reader's judgement on a figure: confirm, reject, correct, rate, note. The program's reading stays beside it. */
export function Curate({ one }: { readonly one: ClaimInArticle }) {
  const [isCorrecting, setCorrecting] = useState(false);
  const [writing, write] = useWriting();
  const { identity } = one.claim;
  const review = (change: ReviewChange): Promise<boolean> =>
    write((store, at) => reviewClaim(store, identity, change, at));
  return (
    <div class="curate">
      <Judged one={one} />
      <p class="actions">
        <CurateActions
          one={one}
          write={write}
          isCorrecting={isCorrecting}
          onCorrect={() => setCorrecting(!isCorrecting)}
        />
        <WritingNote writing={writing} />
      </p>
      {isCorrecting && (
        <CorrectionForm
          first={fieldsOf(one.claim)}
          language={one.article.language}
          onCancel={() => setCorrecting(false)}
          onCorrect={async (whole, start) => {
            const correction = correctionOver(storedCorrection(one), whole, start);
            if (await review({ verdict: "corrected", correction })) setCorrecting(false);
          }}
        />
      )}
      <Rating review={one.review} identity={identity} onRate={review} />
    </div>
  );
}

/** What was corrected before, in this window or another. */
function storedCorrection({ review }: ClaimInArticle): Correction | null {
  return review?.verdict === "corrected" ? review.correction : null;
}

/** Whether the reader stands by it. That they corrected or added it, the figure's own line says. */
function Judged({ one: { review } }: { readonly one: ClaimInArticle }) {
  const words = useLocale().words.library.curate;
  const verdict = review?.verdict ?? null;
  if (verdict === null || verdict === "corrected") return null;
  return <p class={`verdict-by-reader by-${verdict}`}>{words.verdict[verdict]}</p>;
}
