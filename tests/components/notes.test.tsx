import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Rating } from "../../components/curate/rating";
import { NoteForm } from "../../components/library/article/note-form";
import { keptSwitch } from "../../components/state/kept";
import { openStore } from "../../store/database";
import { noteArticle, noteOfArticle } from "../../store/notes";
import { type ReviewChange, reviewClaim } from "../../store/review";
import { saveReading } from "../../store/save";
import { makeAnalysis, makeClaim } from "../store/make";
import { rendered, textOf } from "./page";

const AT = "2025-04-28T08:00:00.000Z";

function type(place: HTMLElement, field: "textarea" | "input", text: string): void {
  const element = place.querySelector(field) as HTMLTextAreaElement;
  element.value = text;
  element.dispatchEvent(new Event("input", { bubbles: true }));
}

const submit = (place: HTMLElement): unknown =>
  place.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));

const stored = async (id: string) => noteOfArticle(await openStore(), id);

describe("the form of a note", () => {
  afterEach(async () => (await openStore()).notes.clear());

  it("opened before another window saved a note, and saving only a tag, leaves that note", async () => {
    const place = rendered(<NoteForm articleId="a" kept={null} />);
    await noteArticle(await openStore(), "a", { note: "Ask the ministry." }, AT);
    type(place, "input", "kursk");
    await vi.waitFor(() => expect(place.querySelector("input")?.value).toBe("kursk"));
    submit(place);
    await vi.waitFor(async () => expect(await stored("a")).toMatchObject({ tags: ["kursk"] }));
    expect(await stored("a")).toMatchObject({ note: "Ask the ministry." });
  });

  it("shows what another window has saved meanwhile, and keeps both if told so", async () => {
    const place = rendered(<NoteForm articleId="a" kept={null} />);
    type(place, "textarea", "Mine.");
    await noteArticle(await openStore(), "a", { note: "Theirs." }, AT);
    await new Promise((resolve) => setTimeout(resolve, 20));
    submit(place);
    await vi.waitFor(() => expect(textOf(place)).toContain("Another window has saved"));
    expect(textOf(place)).toContain("Theirs.");
    expect(textOf(place)).not.toContain("Saved");
    expect(await stored("a")).toMatchObject({ note: "Theirs." });
    const both = [...place.querySelectorAll("button")].find((button) => button.textContent === "Keep both");
    both?.dispatchEvent(new Event("click"));
    await vi.waitFor(async () => expect(await stored("a")).toMatchObject({ note: "Theirs.\n\nMine." }));
  });

  it("does not say Saved beside what was typed since", async () => {
    const place = rendered(<NoteForm articleId="a" kept={null} />);
    type(place, "textarea", "One");
    await new Promise((resolve) => setTimeout(resolve, 20));
    submit(place);
    await vi.waitFor(() => expect(place.querySelector('[role="status"]')?.textContent).toBe("Saved"));
    type(place, "textarea", "One and two");
    await vi.waitFor(() => expect(place.querySelector('[role="status"]')).toBeNull());
    expect(await stored("a")).toMatchObject({ note: "One" });
  });

  it("saves what was typed when its place is left", async () => {
    const place = rendered(<NoteForm articleId="a" kept={null} />);
    type(place, "textarea", "Half a thought");
    await new Promise((resolve) => setTimeout(resolve, 20));
    render(null, place as unknown as Element);
    await vi.waitFor(async () => expect(await stored("a")).toMatchObject({ note: "Half a thought" }));
  });
});

describe("the form of a judgement", () => {
  it("keeps the note that is being typed when a grade is chosen", async () => {
    const store = await openStore();
    await saveReading(store, makeAnalysis(), AT, "0.1.0");
    const identity = (await store.claims.toArray())[0]?.identity ?? "";
    const place = rendered(<Rating identity={identity} review={null} onRate={async () => true} />);
    keptSwitch(`judge ${identity}`).value = true;
    await vi.waitFor(() => expect(place.querySelector("textarea")).not.toBeNull());
    type(place, "textarea", "Half a thought");
    await new Promise((resolve) => setTimeout(resolve, 20));
    const review = { identity, articleId: "a", verdict: null, correction: null, note: "", changedAt: "2025" } as const;
    const graded = {
      ...review,
      reliability: "B" as const,
      credibility: 6 as const,
      machine: makeClaim(),
    };
    rendered(<Rating identity={identity} review={graded} onRate={async () => true} />, place);
    await vi.waitFor(() => expect(textOf(place)).toContain("B6"));
    expect(place.querySelector("textarea")?.value).toBe("Half a thought");
  });

  it("saves the note along with the grade, and shows no grade before there is one", async () => {
    const store = await openStore();
    const { articleId } = await saveReading(store, makeAnalysis(), AT, "0.1.0");
    const { identity = "" } = (await store.claims.where({ articleId }).first()) ?? {};
    await store.reviews.delete(identity);
    const rate = async (change: ReviewChange) => Boolean(await reviewClaim(store, identity, change, AT));
    const place = rendered(<Rating identity={identity} review={null} onRate={rate} />);
    keptSwitch(`judge ${identity}`).value = true;
    await vi.waitFor(() => expect(place.querySelector("textarea")).not.toBeNull());
    expect(place.querySelector("summary")?.textContent).toBe("Your judgement: not given yet");
    type(place, "textarea", "Half a thought");
    await new Promise((resolve) => setTimeout(resolve, 20));
    const select = place.querySelector("select") as HTMLSelectElement;
    Object.defineProperty(select, "value", { value: "B" });
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(async () =>
      expect(await store.reviews.get(identity)).toMatchObject({ note: "Half a thought", verdict: null }),
    );
    await vi.waitFor(async () => expect(await store.reviews.get(identity)).toMatchObject({ reliability: "B" }));
  });
});
