import type { Analysis } from "../../../core/analyse";
import { open, Store } from "../../../store/database";
import { saveReading } from "../../../store/save";

/** Beside the reader's own database, never in it. */
const NAME = "says-who-sample";

/** A store with what was "read before". Deleted when the page is left; what a crash leaves behind is read over. */
export async function sampleStore(before: readonly Analysis[], at: string): Promise<Store> {
  const store = await open(new Store(NAME));
  for (const analysis of before) await saveReading(store, analysis, at, "sample");
  addEventListener("pagehide", () => void store.delete());
  return store;
}
