import { Component, type ComponentChildren } from "preact";
import { useLocale } from "./locale-context";

interface Props {
  /** What stands in the place of what cannot be shown: a line, a row of a table, or the whole of a page. */
  readonly as?: keyof typeof PLACES;
  readonly children: ComponentChildren;
}

/**
 * What throws while it is drawn is said to be unshowable, and everything around it is drawn as ever: one odd record, from
 * a backup or an older program, breaks no page.
 */
export class Guarded extends Component<Props, { readonly isUnshown: boolean }> {
  static override getDerivedStateFromError(): { isUnshown: boolean } {
    return { isUnshown: true };
  }

  override state = { isUnshown: false };

  /** For whoever looks into it: nothing is sent anywhere. */
  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render({ as = "line", children }: Props) {
    const Place = PLACES[as];
    return this.state.isUnshown ? <Place /> : children;
  }
}

const PLACES = { line: Line, row: Row, page: Page } as const;

function Line() {
  return <span class="note problem">{useLocale().words.library.unshown}</span>;
}

function Row() {
  return (
    <tr>
      <td colSpan={100}>
        <Line />
      </td>
    </tr>
  );
}

function Page() {
  const { library } = useLocale().words;
  return (
    <div class="notice problem" role="alert">
      <p>{library.unshownPage}</p>
    </div>
  );
}
