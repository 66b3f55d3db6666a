import type { ComponentChildren } from "preact";
import type { Statement } from "../../core/claims/claim";
import type { ClaimInArticle } from "../../store/in-article";
import { byMeasure } from "../claim/by-measure";
import type { ArticleHead, ShownClaim } from "../claim/shown-claim";
import { Sums } from "../claim/sums";
import { Guarded } from "../frame/guarded";
import { useLocale } from "../frame/locale-context";
import { useStored } from "../state/use-stored";
import { besidesOf, reckonings, verdictsOf } from "../verdict/verdicts";
import { ArticleHeader } from "./article-header";
import { ChipLine } from "./chip-line";
import { chipsOf } from "./chips";
import { disputedFirst } from "./disputed-first";
import { keyAfterFocus, pressFigureKey } from "./figure-keys";
import { KeysHelp } from "./keys-help";
import { MeasureGroup } from "./measure-group";
import { reachFigure } from "./reach-figure";
import { Statements } from "./statements";
import { useNextFigure } from "./use-next-figure";
import { useShowing } from "./use-showing";

interface Props {
  readonly tabId: number;
  /** Null where it could not be saved. */
  readonly articleId: string | null;
  readonly head: ArticleHead;
  readonly text: string | null;
  readonly claims: readonly ShownClaim[];
  /** The same as they are stored, by their keys; none where nothing could be saved. */
  readonly stored: ReadonlyMap<string, ClaimInArticle>;
  readonly statements: readonly Statement[];
  readonly versionId: string | null;
  readonly status: ComponentChildren;
  /** What was edited in it since it was read first. */
  readonly edited: ComponentChildren;
  /** Under its figures: those that are not shown, and one that is added. */
  readonly children?: ComponentChildren;
}

/** An article: its head, its figures by what they count, the disputed first, and its statements by what they say. */
export function ArticleView(props: Props) {
  const { tabId, articleId, head, text, claims, stored, statements, versionId } = props;
  const locale = useLocale();
  const { sidebar, problems } = locale.words;
  const showing = useShowing(tabId);
  const groups = byMeasure(claims);
  const measures = groups.map(([measure]) => measure);
  const loaded = useStored((store) => besidesOf(store, measures, articleId), [measures, articleId]);
  const besides = loaded.state === "ready" ? loaded.value : null;
  const verdicts = new Map(
    groups.flatMap(([measure, own]) => {
      const beside = besides?.get(measure);
      return beside ? [...verdictsOf(own, beside, head)] : [];
    }),
  );
  const chips = chipsOf(claims, verdicts, head, locale);
  const ordered = disputedFirst(groups, chips);
  const keys = ordered.flatMap(([, own]) => own.map(({ key }) => key));
  useNextFigure(tabId, () => {
    const key = keyAfterFocus(keys);
    if (key === undefined) return;
    reachFigure(key);
    void showing.show(claims.find((shown) => shown.key === key));
  });
  return (
    <div>
      <ArticleHeader head={head} status={props.status}>
        {claims.length > 0 && <ChipLine keys={keys} chips={chips} />}
      </ArticleHeader>
      {props.edited}
      {claims.length === 0 && <p class="notice quiet">{sidebar.savedNoFigures}</p>}
      {loaded.state === "problem" && <p class="notice problem">{problems[loaded.problem]}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its figures have the focus; their keys are handled once. */}
      <div onKeyDown={(event) => pressFigureKey(event, keys)}>
        {ordered.map(([measure, own]) => (
          <Guarded key={measure}>
            <MeasureGroup
              {...{ measure, own, stored, verdicts, text, head, showing }}
              others={besides?.get(measure)?.same ?? null}
            />
          </Guarded>
        ))}
      </div>
      <Sums reckonings={reckonings(claims, head)} />
      {props.children}
      <Statements {...{ tabId, statements, versionId, head }} />
      <KeysHelp />
    </div>
  );
}
