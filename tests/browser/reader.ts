import { until } from "../../scripts/browsers/session";

/** Runs something in a page: `Session.inPanel`, or `run` of an opened one. */
export type Run = <A extends unknown[], R>(work: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;

/** Clicks the first element that fits and reads `text`, as soon as there is one. */
export async function click(run: Run, selector: string, text: string): Promise<void> {
  await until(`"${text}" to click on`, async () => (await run(clickOn, selector, text)) || null);
}

function clickOn(selector: string, text: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent?.trim() === text);
  found?.click();
  return found !== undefined;
}

/** Writes into the first field that fits, as soon as there is one. */
export async function fill(run: Run, selector: string, value: string): Promise<void> {
  await until(`${selector} to write in`, async () => (await run(write, selector, value)) || null);
}

function write(selector: string, value: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (field) field.value = value;
  field?.dispatchEvent(new Event("input", { bubbles: true }));
  return field !== null;
}

/** All that can be read on a page, on one line: words broken by the layout stand together. */
export async function textOf(run: Run): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: as it is seen, without what is hidden.
  const text = await run(() => document.body.innerText);
  return text.replace(/\s+/g, " ");
}
