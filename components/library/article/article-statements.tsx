import { propositionName, sourceChain } from "../../../locales/source";
import type { StatementInArticle } from "../../../store/in-article";
import { Quote } from "../../claim/quote";
import { outletOf } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import type { ArticleReading } from "../../reading/article-reading";

/** An article's statements by what they say, with the sentences. */
export function ArticleStatements({ reading: { statements } }: { readonly reading: ArticleReading }) {
  const locale = useLocale();
  const { library, sidebar } = locale.words;
  const groups = [...Map.groupBy(statements, ({ statement }) => statement.proposition)];
  return (
    <section class="statements" aria-labelledby="statements">
      <h2 id="statements" class="section-title">
        {sidebar.statementsTitle}
      </h2>
      {groups.length === 0 && <p class="quiet">{library.article.noStatements}</p>}
      {groups.map(([proposition, said]) => (
        <section key={proposition} class="statement">
          <h3 class="proposition">{propositionName(proposition, locale)}</h3>
          {said.map((one) => (
            <Said key={one.statement.id} one={one} />
          ))}
        </section>
      ))}
    </section>
  );
}

function Said({ one: { statement, article } }: { readonly one: StatementInArticle }) {
  const locale = useLocale();
  const { stance, certainty } = locale.words.claims;
  return (
    <div class="said">
      <p>
        <b class="source">{sourceChain(statement, locale, outletOf(article))}</b>{" "}
        <span class={`stance stance-${statement.stance}`}>{stance[statement.stance]}</span>
        {statement.certainty !== "stated" && <span class="note"> ({certainty[statement.certainty]})</span>}
      </p>
      <Quote quote={statement.quote} language={article.language} />
    </div>
  );
}
