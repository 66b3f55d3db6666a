import { curveStepAfter, line } from "d3-shape";
import { sideOf } from "../../../locales/names";
import type { Spot } from "./spots";
import type { Way } from "./ways";

const stepping = line<Spot>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveStepAfter);

/** What each source held by, as steps from figure to figure. */
export function Lines({ ways }: { readonly ways: readonly Way[] }) {
  return (
    <g>
      {ways.map(({ origin, source, stops }) => (
        <path key={origin} class={`line side-${sideOf(source)}`} d={stepping([...stops]) ?? ""} />
      ))}
    </g>
  );
}

/** From a figure to where it was told again. */
export function EchoLines({ spots }: { readonly spots: readonly Spot[] }) {
  const groups = [...Map.groupBy(spots, ({ figure }) => figure.first)].filter(([, own]) => own.length > 1);
  return (
    <g>
      {groups.map(([first, own]) => (
        <path
          key={first.identity}
          class={`echo-line side-${sideOf(first.claim.source)}`}
          d={`M${Math.min(...own.map(({ x }) => x))} ${own[0]?.y}H${Math.max(...own.map(({ x }) => x))}`}
        />
      ))}
    </g>
  );
}
