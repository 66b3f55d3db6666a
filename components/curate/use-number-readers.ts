import { useEffect, useState } from "preact/hooks";
import { loadNumbers } from "../../core/languages/load-numbers";
import type { NumberReader } from "../../core/quantities/number-reader";
import { useLocale } from "../frame/locale-context";

/** How numbers are read that are typed here: in the interface's language, then in the article's. Null until they are loaded. */
export function useNumberReaders(language: string | null): readonly NumberReader[] | null {
  const { language: own } = useLocale();
  const [readers, setReaders] = useState<readonly NumberReader[] | null>(null);
  useEffect(() => {
    let isLeft = false;
    void loadNumbers([own, language?.toLowerCase().split("-")[0] ?? own]).then((loaded) => {
      if (!isLeft) setReaders(loaded);
    });
    return () => {
      isLeft = true;
    };
  }, [own, language]);
  return readers;
}
