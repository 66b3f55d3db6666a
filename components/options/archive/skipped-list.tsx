import type { WhySkipped } from "../../../core/archive/skipped";
import { useLocale } from "../../frame/locale-context";
import type { Brought, Skipped } from "./bring-in-archive";

/** What was skipped, by why, with the names of the first. */
export function SkippedList({ skipped }: Pick<Brought, "skipped">) {
  const { options, problems } = useLocale().words;
  const words = options.archive;
  const reasons = Object.entries(skipped) as [WhySkipped, Skipped][];
  if (reasons.length === 0) return null;
  return (
    <details>
      <summary>{words.skippedCount({ count: reasons.reduce((sum, [, { count }]) => sum + count, 0) })}</summary>
      <ul>
        {reasons.map(([why, { count, names }]) => (
          <li key={why}>
            {{ ...problems, ...words.skipped }[why]}{" "}
            {words.named({ names: names.join(", "), more: count - names.length })}
          </li>
        ))}
      </ul>
    </details>
  );
}
