import { readStamp, watchStamp } from "../../store/copy/stamp";
import { useLocale } from "../frame/locale-context";
import { useKept } from "../state/use-kept";

/** Says that the second copy lacks what was saved last, and why. */
export function CopyNotice() {
  const words = useLocale().words.safety;
  const problem = useKept(readStamp, watchStamp)?.copyProblem ?? null;
  if (!problem) return null;
  return (
    <p class="notice problem" role="status">
      {words.copyProblems[problem]}
    </p>
  );
}
