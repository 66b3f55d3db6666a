import { useState } from "preact/hooks";
import { figureInWords } from "../../../locales/figure";
import type { Locale } from "../../../locales/locale";
import { measureName, sourceChain } from "../../../locales/source";
import type { ClaimInArticle } from "../../../store/in-article";
import { type ReviewChange, removeAddedClaim, reviewClaim, withdrawReview } from "../../../store/review";
import { outletOf } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import { useWriting } from "../../state/use-writing";
import { WritingNote } from "../../state/writing-note";
import { fieldsOf } from "./correction";
import { CorrectionForm } from "./correction-form";
import { Rating } from "./rating";

/** The reader's judgement on a figure: confirm, reject, correct, rate, note. The program's reading stays beside it. */
export function Curate({ one }: { readonly one: ClaimInArticle }) {
  const locale = useLocale();
  const words = locale.words.library.curate;
  const [isCorrecting, setCorrecting] = useState(false);
  const [writing, write] = useWriting();
  const { identity } = one.claim;
  const review = (change: ReviewChange): Promise<boolean> =>
    write((store, at) => reviewClaim(store, identity, change, at));
  const verdict = one.review?.verdict ?? null;
  return (
    <div class="curate">
      {one.claim.by === "reader" && <p class="verdict-by-reader by-corrected">{words.add.byReader}</p>}
      {verdict && <p class={`verdict-by-reader by-${verdict}`}>{words.verdict[verdict]}</p>}
      {verdict === "corrected" && <p class="note">{words.machine(machineReading(one, locale))}</p>}
      <p class="actions">
        {verdict !== "confirmed" && (
          <button type="button" class="link-button" onClick={() => review({ verdict: "confirmed" })}>
            {words.confirm}
          </button>
        )}
        <button
          type="button"
          class="link-button"
          aria-expanded={isCorrecting}
          onClick={() => setCorrecting(!isCorrecting)}
        >
          {words.correct}
        </button>
        {verdict !== "rejected" && (
          <button type="button" class="link-button" onClick={() => review({ verdict: "rejected" })}>
            {words.reject}
          </button>
        )}
        {one.review && (
          <button type="button" class="link-button" onClick={() => write((store) => withdrawReview(store, identity))}>
            {words.withdraw}
          </button>
        )}
        {one.claim.by === "reader" && (
          <button type="button" class="link-button" onClick={() => write((store) => removeAddedClaim(store, identity))}>
            {words.add.remove}
          </button>
        )}
        <WritingNote writing={writing} />
      </p>
      {isCorrecting && (
        <CorrectionForm
          first={fieldsOf(one.claim)}
          onCancel={() => setCorrecting(false)}
          onCorrect={async (correction) => {
            if (await review({ verdict: "corrected", correction })) setCorrecting(false);
          }}
        />
      )}
      <Rating key={one.review?.changedAt} review={one.review} identity={identity} onRate={review} />
    </div>
  );
}

function machineReading({ machine, article }: ClaimInArticle, locale: Locale): string {
  const figure = `${measureName(machine.measure, locale)}: ${figureInWords(machine, locale)}`;
  return `${figure}, ${sourceChain(machine, locale, outletOf(article))}`;
}
