import { useEffect, useState } from "preact/hooks";
import { loadNumbers } from "../../core/languages/load-numbers";
import type { NumberReader } from "../../core/quantities/number-reader";
import { useLocale } from "../frame/locale-context";

/** How numbers are read that are typed here: in the interface's language, then in the article's. */
export interface TypedReaders {
  /** Null until they are loaded. */
  readonly now: readonly NumberReader[] | null;
  readonly loaded: () => Promise<readonly NumberReader[]>;
}

export function useNumberReaders(language: string | null): TypedReaders {
  const { language: own } = useLocale();
  const [now, setNow] = useState<readonly NumberReader[] | null>(null);
  const loaded = (): Promise<readonly NumberReader[]> =>
    loadNumbers([own, language?.toLowerCase().split("-")[0] ?? own]);
  useEffect(() => {
    let isLeft = false;
    void loaded().then((readers) => {
      if (!isLeft) setNow(readers);
    });
    return () => {
      isLeft = true;
    };
  }, [own, language]);
  return { now, loaded };
}
