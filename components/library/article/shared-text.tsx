import { dayInWords } from "../../../locales/day";
import { dayOf, outletOf } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import { useStored } from "../../state/use-stored";
import { hrefOf } from "../route";
import { copiesOf } from "./copies";

/** Which other articles have whole sentences of this one. Nothing where none has. */
export function SharedText({ articleId }: { readonly articleId: string }) {
  const locale = useLocale();
  const words = locale.words.library.article;
  const loaded = useStored((store) => copiesOf(store, articleId), ["copies", articleId]);
  if (loaded.state !== "ready" || loaded.value.length === 0) return null;
  return (
    <section aria-labelledby="shared">
      <h2 id="shared" class="section-title">
        {words.sharedTitle}
      </h2>
      <ul class="shared">
        {loaded.value.map(({ article, reuse }) => (
          <li key={article.id}>
            <a href={hrefOf({ page: "article", id: article.id, claim: null })}>{outletOf(article)}</a>
            <span class="note">
              {" "}
              {dayInWords(dayOf(article), locale)} · {words.shared({ sentences: reuse.shared, of: reuse.of })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
