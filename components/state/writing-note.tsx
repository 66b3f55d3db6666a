import { useLocale } from "../frame/locale-context";
import type { Writing } from "./use-writing";

/** Says that something was saved, or why not. */
export function WritingNote({ writing }: { readonly writing: Writing }) {
  const { library, problems } = useLocale().words;
  if (writing === "idle" || writing === "writing") return null;
  const isProblem = writing !== "written";
  return (
    <span class={isProblem ? "note problem" : "note"} role="status">
      {isProblem ? problems[writing] : library.article.saved}
    </span>
  );
}
