import { useLocale } from "../frame/locale-context";

interface Props {
  readonly hasEstimates: boolean;
  readonly hasDenials: boolean;
  readonly hasOpenEnds: boolean;
}

/** What the marks mean, of those that are there. */
export function RowsKey({ hasEstimates, hasDenials, hasOpenEnds }: Props) {
  const { key } = useLocale().words.panel.rows;
  if (!hasEstimates && !hasDenials && !hasOpenEnds) return null;
  return (
    <ul class="rows-key note">
      {hasEstimates && (
        <li>
          <svg class="key-mark mark mark-estimate" viewBox="-6 -6 12 12" aria-hidden="true">
            <circle r="3.6" />
          </svg>
          {key.estimate}
        </li>
      )}
      {hasDenials && (
        <li>
          <svg class="key-mark mark mark-denied" viewBox="-6 -6 12 12" aria-hidden="true">
            <path d="M-4 -4L4 4M-4 4L4 -4" />
          </svg>
          {key.denied}
        </li>
      )}
      {hasOpenEnds && (
        <li>
          <svg class="key-mark mark" viewBox="-6 -6 12 12" aria-hidden="true">
            <path d="M-5 0H5M2 -3L5 0L2 3" />
          </svg>
          {key.open}
        </li>
      )}
    </ul>
  );
}
