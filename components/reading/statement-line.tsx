import { useContext, useState } from "preact/hooks";
import type { Statement } from "../../core/claims/claim";
import { sourceChain } from "../../locales/source";
import { Quote } from "../claim/quote";
import { ShowContext, type Shown } from "../claim/show-in-page";
import { type ArticleHead, outletOf } from "../claim/shown-claim";
import { useLocale } from "../frame/locale-context";

interface Props {
  readonly tabId: number;
  readonly statement: Statement;
  readonly versionId: string | null;
  readonly head: ArticleHead;
}

/** Who says it. A click shows the sentence in the page, or here where it is gone from there. */
export function StatementLine({ tabId, statement, versionId, head }: Props) {
  const locale = useLocale();
  const { claims, sidebar } = locale.words;
  const [outcome, setOutcome] = useState<Shown | null>(null);
  const showQuote = useContext(ShowContext);
  const show = async (): Promise<void> => setOutcome(await showQuote(tabId, { ...statement, versionId }));
  const isPlain = statement.stance === "asserts" && statement.certainty === "stated";
  return (
    <li>
      <button type="button" class="link-button sayer" title={statement.quote} onClick={show}>
        {sourceChain(statement, locale, outletOf(head), "short")}
      </button>
      {!isPlain && <span class="sayer-how"> {howSaid(statement, claims)}</span>}
      {outcome && outcome !== "shown" && (
        <div role="status">
          <p class="note problem">{sidebar[outcome]}</p>
          <Quote quote={statement.quote} language={head.language} />
        </div>
      )}
    </li>
  );
}

function howSaid({ stance, certainty }: Statement, words: ReturnType<typeof useLocale>["words"]["claims"]): string {
  const parts = [stance === "confirms" && words.stance.confirms, certainty !== "stated" && words.certainty[certainty]];
  return parts.filter(Boolean).join(", ");
}
