import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from "@tanstack/virtual-core";
import type { ComponentChild } from "preact";
import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import { Guarded } from "../../frame/guarded";

/** How high the rows of each list were when it was left: only with them is the same place the same row again. */
const measured = new Map<string, VirtualItem[]>();

interface Props<T> {
  /** Under which its heights are remembered. */
  readonly name: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** A guess in CSS pixels, until a row is measured. */
  readonly rowHeight: number;
  /** Called when the last items come into sight: there may be more. */
  readonly onEnd?: () => void;
  readonly children: (item: T) => ComponentChild;
}

/** A list in the page's own scroll that draws only the rows in sight: thousands stay as quick as ten. */
export function LongList<T>({ name, items, keyOf, rowHeight, onEnd, children }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const rows = useWindowRows(name, list, items.length, rowHeight, (index) => {
    const item = items[index];
    return item ? keyOf(item) : index;
  });
  const top = list.current?.offsetTop ?? 0;
  const isAtEnd = (rows.getVirtualItems().at(-1)?.index ?? 0) >= items.length - 1;
  useLayoutEffect(() => {
    if (isAtEnd) onEnd?.();
  }, [isAtEnd, items.length]);
  return (
    <ul ref={list} class="long-list" style={{ height: `${rows.getTotalSize()}px` }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <Guarded>{children(item)}</Guarded>
            </li>
          )
        );
      })}
    </ul>
  );
}

type Rows = Virtualizer<Window, HTMLLIElement>;

function useWindowRows(
  name: string,
  list: { readonly current: HTMLElement | null },
  count: number,
  rowHeight: number,
  getItemKey: (index: number) => string | number,
): Rows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options: VirtualizerOptions<Window, HTMLLIElement> = {
    count,
    getItemKey,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: list.current?.offsetTop ?? 0,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => scrollY,
    initialMeasurementsCache: measured.get(name) ?? [],
    onChange: () => redraw(0),
  };
  const [rows] = useState<Rows>(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => {
    const leave = rows._didMount();
    // The list's place in the page is known only now.
    redraw(0);
    return () => {
      measured.set(name, rows.takeSnapshot());
      leave();
    };
  }, [name, rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}
