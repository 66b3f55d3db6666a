import type { ComponentChildren } from "preact";
import { useKeptScroll } from "../state/use-kept-scroll";
import { Latest } from "./latest";
import { type Offer, ReadButton } from "./read-button";

interface Props {
  readonly sentence: string;
  readonly offer?: Offer;
  /** What else can be done about it. */
  readonly children?: ComponentChildren;
  readonly isProblem?: boolean;
}

/** Beside a page that gives nothing: why, what can be done, and what the library has. */
export function ElsewhereView({ sentence, offer, children, isProblem = false }: Props) {
  useKeptScroll("elsewhere", true);
  return (
    <div>
      <div class={isProblem ? "notice problem" : "notice"} role="status">
        <h1 class="notice-title">{sentence}</h1>
        {offer && <ReadButton {...offer} />}
        {children}
      </div>
      <Latest />
    </div>
  );
}
