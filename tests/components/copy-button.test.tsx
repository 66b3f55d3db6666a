import { afterEach, describe, expect, it, vi } from "vitest";
import { CopyButton } from "../../components/library/comparisons/copy-button";
import { freeze } from "../../store/comparisons";
import { makeShown } from "./make";
import { rendered, textOf } from "./page";

const filters = { measures: [], sources: [], from: null, to: null, identities: [] };
const times = { createdAt: "2025-05-01T10:00:00.000Z", changedAt: "", deletedAt: null };
const comparison = {
  ...times,
  id: "1",
  name: "The dead of Kursk",
  question: "How many?",
  note: "",
  filters,
  frozen: [freeze(makeShown())],
  forgotten: 0,
};

/** The one part that is made: a clipboard that takes text, or refuses it as a browser without the focus does. */
const clipboard = (writeText: (text: string) => Promise<void>): void =>
  void vi.stubGlobal("navigator", { clipboard: { writeText } });

function press(): HTMLElement {
  const place = rendered(<CopyButton comparison={comparison} since={{ fresh: [], changed: [], gone: [] }} />);
  place.querySelector("button")?.dispatchEvent(new Event("click"));
  return place;
}

describe("copying a comparison", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("hands over its text and says so", async () => {
    const taken: string[] = [];
    clipboard(async (text) => void taken.push(text));
    const place = press();
    await vi.waitFor(() => expect(textOf(place)).toBe("Copied"));
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain("The dead of Kursk");
  });

  it("says when the browser refuses", async () => {
    clipboard(() => Promise.reject(new DOMException("Document is not focused.", "NotAllowedError")));
    const place = press();
    await vi.waitFor(() => expect(place.querySelector('[role="alert"]')).not.toBeNull());
    expect(textOf(place)).toContain("Copy as text");
    expect(textOf(place)).toContain("did not let it be copied");
  });
});
