import { useEffect, useState } from "preact/hooks";
import type { Analysis } from "../../core/analyse";
import type { Store } from "../../store/database";
import type { SampleArticle, Samples } from "./samples/sample";

/** A sample that was read, and the store that it stands beside. */
export interface Reading {
  readonly analysis: Analysis;
  readonly store: Store;
}

/** Reads the samples once, with all languages, which are most of the program: null until that is done or where it cannot be. */
export function useReading({ language, shown, before }: Samples): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const { knowledge } = await import("../../core/knowledge");
      const { readSample } = await import("./samples/read-sample");
      const { sampleStore } = await import("./samples/sample-store");
      const readOne = (sample: SampleArticle): Analysis =>
        readSample(sample, language, document.implementation.createHTMLDocument(), knowledge);
      const store = await sampleStore(before.map(readOne), new Date().toISOString());
      setReading({ analysis: readOne(shown), store });
    };
    read().catch(console.error);
  }, [language, shown, before]);
  return reading;
}
