import { useEffect, useState } from "preact/hooks";
import { readSettings, type SettingsRead, watchSettings } from "../../store/settings";

/** The reader's settings, followed through every change; null until they are read. */
export function useSettings(): SettingsRead | null {
  const [read, setRead] = useState<SettingsRead | null>(null);
  useEffect(() => {
    let isNewer = false;
    const unwatch = watchSettings((changed) => {
      isNewer = true;
      setRead(changed);
    });
    void readSettings().then((first) => {
      if (!isNewer) setRead(first);
    });
    return unwatch;
  }, []);
  return read;
}
