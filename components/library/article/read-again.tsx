import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { useLocale } from "../../frame/locale-context";
import { useWriting } from "../../state/use-writing";

/** Reads the saved text anew: what a newer program understands better is understood of older articles too. */
export function ReadAgain({ articleId }: { readonly articleId: string }) {
  const { library, problems } = useLocale().words;
  const words = library.article;
  const [writing, write] = useWriting();
  const [came, setCame] = useState<"readAnew" | "readSame" | "full">("readSame");
  const read = (): Promise<boolean> =>
    write(async (store, at) => {
      // What reads is most of the program: the library gets it only when it reads.
      const { readStored } = await import("./read-stored");
      const { readAgain } = await import("../../../store/read-again");
      const { version } = browser.runtime.getManifest();
      const saved = await readAgain(store, articleId, readStored, at, version);
      setCame(saved?.outcome === "changed" ? "readAnew" : saved?.outcome === "full" ? "full" : "readSame");
    });
  return (
    <>
      <button type="button" class="button plain" disabled={writing === "writing"} onClick={read}>
        {words.readAgain}
      </button>
      {writing === "written" && (
        <span class="note" role="status">
          {words[came]}
        </span>
      )}
      {writing !== "idle" && writing !== "writing" && writing !== "written" && (
        <span class="note problem" role="alert">
          {problems[writing]}
        </span>
      )}
    </>
  );
}
