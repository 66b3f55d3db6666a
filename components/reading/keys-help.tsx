import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { Words } from "../../locales/words";
import { NEXT_FIGURE, READ_PAGE } from "../../messages/command-names";
import { Disclosure } from "../claim/disclosure";
import { useLocale } from "../frame/locale-context";

/** Keys in a figure, in the order in which one works. */
const IN_FIGURE: readonly (readonly [string, keyof Words["panel"]["keys"]["inFigure"]])[] = [
  ["n", "next"],
  ["p", "previous"],
  ["s", "show"],
  ["c", "confirm"],
  ["e", "correct"],
  ["r", "reject"],
  ["g", "judge"],
  ["w", "why"],
];

/** Which keys there are: the browser's, as its user has set them, and those of a figure. */
export function KeysHelp() {
  const { keys } = useLocale().words.panel;
  return (
    <div class="keys-help">
      <Disclosure name="keys" summary={keys.title}>
        <p class="note">{keys.everywhere}</p>
        <BrowserKeys />
        <p class="note">{keys.whereFigure}</p>
        <dl class="keys">
          {IN_FIGURE.map(([key, does]) => (
            <Key key={key} name={key} does={keys.inFigure[does]} />
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}

function BrowserKeys() {
  const { keys } = useLocale().words.panel;
  const [given, setGiven] = useState<ReadonlyMap<string | undefined, string | undefined>>(new Map());
  useEffect(() => {
    void browser.commands.getAll().then((all) => setGiven(new Map(all.map(({ name, shortcut }) => [name, shortcut]))));
  }, []);
  const opening = given.get("_execute_action") ?? given.get("_execute_sidebar_action");
  return (
    <dl class="keys">
      <Key name={opening || keys.none} does={keys.open} />
      <Key name={given.get(READ_PAGE) || keys.none} does={keys.read} />
      <Key name={given.get(NEXT_FIGURE) || keys.none} does={keys.next} />
    </dl>
  );
}

function Key({ name, does }: { readonly name: string; readonly does: string }) {
  return (
    <div>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
