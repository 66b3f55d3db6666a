import { type Signal, signal } from "@preact/signals";

/** What outlives a component: the panel shows another tab, and comes back as it was left. */
const switches = new Map<string, Signal<boolean>>();
const scrolls = new Map<string, number>();

/** An on-or-off that is remembered by its name as long as the page is open. */
export function keptSwitch(name: string, initially = false): Signal<boolean> {
  const kept = switches.get(name) ?? signal(initially);
  switches.set(name, kept);
  return kept;
}

/** How far down the reader was in what is called `name`, in CSS pixels. */
export const keptScroll = (name: string): number => scrolls.get(name) ?? 0;

export const keepScroll = (name: string, top: number): void => void scrolls.set(name, top);
