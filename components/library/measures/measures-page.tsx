import { measureName } from "../../../locales/source";
import { newestByMeasure } from "../../../store/figures";
import { inOrderOfMeasures } from "../../claim/by-measure";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useStored } from "../../state/use-stored";
import { hrefOf } from "../route";
import { MeasureStrip } from "./measure-strip";

/** Everything that is counted, each on its own scale. */
export function MeasuresPage() {
  const locale = useLocale();
  const { library } = locale.words;
  const loaded = useStored((store) => newestByMeasure(store), ["measures"]);
  return (
    <>
      <h1 class="page-title">{library.pages.measures}</h1>
      <Stored loaded={loaded}>
        {(found) => {
          const groups = inOrderOfMeasures(found.map((one) => [one.measure, [one]]));
          if (groups.length === 0) return <p class="quiet">{library.measure.empty}</p>;
          return (
            <ul class="measure-grid">
              {groups
                .flatMap(([, own]) => own)
                .map(({ measure, figures, claims }) => (
                  <li key={measure}>
                    <Guarded>
                      <a class="measure-card" href={hrefOf({ page: "measure", id: measure })}>
                        <h2 class="measure-name">{measureName(measure, locale)}</h2>
                        <p class="note">{library.figures({ count: figures })}</p>
                        <MeasureStrip measure={measure} claims={claims} />
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
