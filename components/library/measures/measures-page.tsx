import { measureName } from "../../../locales/source";
import { allClaims } from "../../../store/find";
import { isRejected } from "../../claim/shown-claim";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import { byMeasure, inOrderOfMeasures } from "../../sidebar/by-measure";
import { Stored } from "../../state/stored";
import { useStored } from "../../state/use-stored";
import { hrefOf } from "../route";
import { MeasureStrip } from "./measure-strip";

/** Everything that is counted, each on its own scale. */
export function MeasuresPage() {
  const locale = useLocale();
  const { library } = locale.words;
  const loaded = useStored(allClaims, ["all"]);
  return (
    <>
      <h1 class="page-title">{library.pages.measures}</h1>
      <Stored loaded={loaded}>
        {(claims) => {
          const groups = inOrderOfMeasures(byMeasure(claims.filter((one) => !isRejected(one))));
          if (groups.length === 0) return <p class="quiet">{library.measure.empty}</p>;
          return (
            <ul class="measure-grid">
              {groups.map(([measure, own]) => (
                <li key={measure}>
                  <Guarded>
                    <a class="measure-card" href={hrefOf({ page: "measure", id: measure })}>
                      <h2 class="measure-name">{measureName(measure, locale)}</h2>
                      <p class="note">{library.figures(own.length)}</p>
                      <MeasureStrip measure={measure} claims={own} />
                    </a>
                  </Guarded>
                </li>
              ))}
            </ul>
          );
        }}
      </Stored>
    </>
  );
}
