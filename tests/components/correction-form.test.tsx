import { describe, expect, it, vi } from "vitest";
import { fieldsOf, type WholeCorrection } from "../../components/curate/correction";
import { CorrectionForm } from "../../components/curate/correction-form";
import { makeClaim } from "../store/make";
import { rendered, textOf } from "./page";

async function opened(onCorrect: (correction: WholeCorrection) => void = () => {}): Promise<HTMLElement> {
  const form = rendered(
    <CorrectionForm first={fieldsOf(makeClaim())} language="de" onCorrect={onCorrect} onCancel={() => {}} />,
  );
  await vi.waitFor(() => expect(textOf(form)).toContain("Understood as: 600 people"));
  return form;
}

function type(form: HTMLElement, place: number, text: string): void {
  const field = form.querySelectorAll("input")[place] as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const send = (form: HTMLElement): unknown =>
  form.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));

describe("the form of a correction", () => {
  it("says back what it understood before it is saved, in the interface's and the article's language", async () => {
    const onCorrect = vi.fn();
    const form = await opened(onCorrect);
    type(form, 0, "about 1.2 million");
    await vi.waitFor(() => expect(textOf(form)).toContain("Understood as: about 1.2 million people"));
    type(form, 0, "mindestens 1.200");
    await vi.waitFor(() => expect(textOf(form)).toContain("Understood as: at least 1,200 people"));
    expect(onCorrect).not.toHaveBeenCalled();
    send(form);
    await vi.waitFor(() => expect(onCorrect).toHaveBeenCalled());
    expect(onCorrect.mock.calls[0]?.[0]).toMatchObject({ low: 1200, best: 1200, high: null, qualifier: "atLeast" });
  });

  it("says what is wrong at its field, and saves nothing", async () => {
    const onCorrect = vi.fn();
    const form = await opened(onCorrect);
    type(form, 0, "many");
    type(form, 1, "soon");
    await vi.waitFor(() => expect(textOf(form)).not.toContain("Understood"));
    send(form);
    await vi.waitFor(() => expect(form.querySelectorAll('[role="alert"]')).toHaveLength(2));
    const fields = [...form.querySelectorAll("label")].filter((field) => field.querySelector('[role="alert"]'));
    expect(fields.map((field) => field.querySelector("span")?.textContent)).toEqual(["Figure", "As of"]);
    expect(onCorrect).not.toHaveBeenCalled();
    type(form, 0, "300");
    await vi.waitFor(() => expect(form.querySelectorAll('[role="alert"]')).toHaveLength(0));
  });
});
