import { useEffect, useRef } from "preact/hooks";
import { followPanelAsks } from "../../messages/panel-asks";

/** Calls `goOn` whenever the reader asks for the next figure of this tab by a key, wherever the browser has the focus. */
export function useNextFigure(tabId: number, goOn: () => void): void {
  const latest = useRef(goOn);
  latest.current = goOn;
  useEffect(() => followPanelAsks(tabId, "nextFigure", () => latest.current()), [tabId]);
}
