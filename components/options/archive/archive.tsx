import { useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { openStore } from "../../../store/database";
import { useLocale } from "../../frame/locale-context";
import { Progress } from "../../state/progress";
import { useTask } from "../../state/use-task";
import { type Brought, bringInArchive, NOTHING } from "./bring-in-archive";
import { SkippedList } from "./skipped-list";

/** Articles that lie in files: lines of them, or a folder of saved pages. */
export function Archive() {
  const words = useLocale().words.options.archive;
  const [task, run] = useTask();
  const [brought, setBrought] = useState<Brought>(NOTHING);
  const stop = useRef(new AbortController());
  const isWorking = task.state === "working";
  const take = async (input: HTMLInputElement): Promise<void> => {
    const files = [...(input.files ?? [])];
    if (files.length === 0) return;
    stop.current = new AbortController();
    const { signal } = stop.current;
    setBrought(NOTHING);
    await run(async (onProgress) => {
      const came = await bringInArchive(await openStore(), files, {
        read: await reader(),
        programVersion: browser.runtime.getManifest().version,
        signal,
        onProgress: (done, soFar) => {
          setBrought(soFar);
          onProgress(done);
        },
      });
      return signal.aborted ? `${words.stopped} ${words.came(came)}` : words.came(came);
    });
    // The same files may be chosen again.
    input.value = "";
  };
  return (
    <section aria-labelledby="archive">
      <h2 id="archive" class="section-title">
        {words.title}
      </h2>
      <p class="note">{words.hint}</p>
      <div class="task">
        <Choose label={words.lines} isOff={isWorking} onChoose={take} />
        <Choose label={words.folder} isOff={isWorking} isFolder onChoose={take} />
        <Progress task={task} label={words.reading} />
        {isWorking && (
          <button type="button" class="button plain" onClick={() => stop.current.abort()}>
            {words.stop}
          </button>
        )}
        {task.state === "failed" && <p class="note">{words.came(brought)}</p>}
        <SkippedList skipped={brought.skipped} />
      </div>
    </section>
  );
}

/** What reads is most of the program: the page gets it only when it reads. */
async function reader() {
  const { readContent } = await import("./read-content");
  const { takeOwnParser } = await import("./own-parser");
  takeOwnParser();
  return (content: Parameters<typeof readContent>[0]) =>
    readContent(content, document.implementation.createHTMLDocument());
}

interface ChooseProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly isFolder?: boolean;
  readonly onChoose: (input: HTMLInputElement) => void;
}

function Choose({ label, isOff, isFolder = false, onChoose }: ChooseProps) {
  // `webkitdirectory` is in every browser, but not in Preact's types.
  return (
    <label class="field file">
      <span>{label}</span>
      <input
        type="file"
        multiple
        {...{ webkitdirectory: isFolder }}
        accept={isFolder ? undefined : ".ndjson,.jsonl,.html,.htm,.xhtml"}
        disabled={isOff}
        onChange={(event) => onChoose(event.currentTarget)}
      />
    </label>
  );
}
