import { useRef, useState } from "preact/hooks";
import type { Verdict } from "../../../core/comparison/verdict";
import { measureTitle } from "../../../locales/source";
import type { FrozenClaim } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";
import { stripScale } from "../../strip/scale";
import { Chart, isDrawable } from "../chart/chart";
import { PointDetail } from "../chart/point-detail";
import { frozenFigure } from "../figure/library-figure";
import { articlesOf } from "../out/cited-article";
import { figureTable } from "../out/figure-table";
import { OutMenu } from "../out/out-menu";

interface Props {
  readonly measure: string;
  readonly claims: readonly FrozenClaim[];
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
}

/** The figures of one measure over time as they were saved, and the ways to take them along. Other units are other things. */
export function FrozenChart({ measure, claims, verdicts }: Props) {
  const locale = useLocale();
  const words = locale.words.library.measure;
  const drawing = useRef<SVGSVGElement>(null);
  const [pointedAt, point] = useState<string | null>(null);
  const figures = claims.map(frozenFigure);
  const alike = figures.filter(({ claim }) => claim.unit === figures[0]?.claim.unit);
  const drawn = alike.filter(isDrawable);
  const isLog = stripScale(drawn.map(({ claim }) => claim)).isLog;
  const reached = drawn.find(({ identity }) => identity === pointedAt) ?? null;
  return (
    <>
      {drawn.length > 0 && <Chart figures={drawn} onPoint={point} {...{ measure, isLog, pointedAt, drawing }} />}
      {reached && <PointDetail one={reached} />}
      {alike.length > drawn.length && <p class="note">{words.undated({ count: alike.length - drawn.length })}</p>}
      {figures.length > alike.length && (
        <p class="note">{words.otherUnits({ count: figures.length - alike.length })}</p>
      )}
      <OutMenu
        table={() =>
          figureTable(measureTitle(measure, locale), figures, locale, ({ identity }) => verdicts.get(identity) ?? [])
        }
        figures={figures}
        articles={(store) => articlesOf(store, figures)}
        chart={drawn.length > 0 ? () => drawing.current : undefined}
      />
    </>
  );
}
