import { until } from "../../../scripts/browsers/session";
import { click, type Run } from "../reader";

/** A file as it was handed to the browser: its words, or the size of its picture. */
export interface Saved {
  readonly type: string;
  readonly text: string;
  readonly picture: { readonly width: number; readonly height: number } | null;
}

/** What a page has handed to the browser, kept in it by `catchFiles`. */
interface Caught {
  caught?: { files: Blob[]; copied: string[] };
}

/** Keeps what the page would save or copy: the browsers of these tests have no folder and no clipboard to look into. */
export function catchFiles(run: Run): Promise<void> {
  return run(() => {
    const caught: NonNullable<Caught["caught"]> = { files: [], copied: [] };
    (globalThis as Caught).caught = caught;
    URL.createObjectURL = (file) => {
      caught.files.push(file as Blob);
      return "#";
    };
    HTMLAnchorElement.prototype.click = () => {};
    const copy = async (text: string): Promise<void> => void caught.copied.push(text);
    Object.defineProperty(navigator, "clipboard", { value: { writeText: copy }, configurable: true });
  });
}

/** What came of a press on a way out in `within`. */
export async function savedBy(run: Run, within: string, label: string): Promise<Saved> {
  await run(() => {
    (globalThis as Caught).caught?.files.splice(0);
  });
  await click(run, `${within} .out-choices button`, label);
  return until(`a file of "${label}"`, async () => {
    const file = await run(async () => {
      const [file] = (globalThis as Caught).caught?.files ?? [];
      if (!file) return null;
      const bitmap = file.type === "image/png" ? await createImageBitmap(file) : null;
      const picture = bitmap && { width: bitmap.width, height: bitmap.height };
      return { type: file.type, text: picture ? "" : await file.text(), picture };
    });
    return file as Saved | null;
  });
}

/** What was copied last. */
export function copied(run: Run): Promise<string> {
  return until("something copied", () => run(() => (globalThis as Caught).caught?.copied.at(-1) ?? null));
}

/** Chooses in the field with this label, as soon as it offers that. */
export async function choose(run: Run, label: string, option: string): Promise<void> {
  await until(`"${option}" of "${label}"`, () =>
    run(
      (wanted, chosen) => {
        const field = [...document.querySelectorAll(".field")].find((one) => one.firstChild?.textContent === wanted);
        const select = field?.querySelector("select");
        const found = [...(select?.options ?? [])].find(({ text }) => text === chosen);
        if (!select || !found) return null;
        select.value = found.value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
        return true;
      },
      label,
      option,
    ),
  );
}

/** Chooses files in the field with this label, as soon as it is there. */
export async function chooseFiles(
  run: Run,
  label: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  await until(`the field "${label}"`, () =>
    run(
      (wanted, chosen) => {
        const field = [...document.querySelectorAll(".field")].find((one) => one.firstChild?.textContent === wanted);
        const input = field?.querySelector("input");
        if (!input) return null;
        const transfer = new DataTransfer();
        for (const { name, text } of chosen) transfer.items.add(new File([text], name));
        input.files = transfer.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
        return true;
      },
      label,
      files,
    ),
  );
}

/** The names on the chart, and how many pairs of them lie over each other. */
export function namesOnChart(run: Run): Promise<{ names: string[]; collisions: number }> {
  return run(() => {
    const texts = [...document.querySelectorAll(".chart .name")];
    const boxes = texts.map((text) => text.getBoundingClientRect());
    const collisions = boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (other) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 3 &&
            other.top < one.bottom - 3,
        ),
    );
    return { names: texts.map(({ textContent }) => textContent ?? ""), collisions: collisions.length };
  });
}
