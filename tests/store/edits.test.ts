import { describe, expect, it } from "vitest";
import { bothTexts } from "../../store/edit";
import { editNote, noteArticle, noteOfArticle } from "../../store/notes";
import { editReviewNote, reviewClaim } from "../../store/review";
import { saveReading } from "../../store/save";
import { makeAnalysis } from "./make";
import { freshStore } from "./stores";

const AT = "2025-04-28T08:00:00.000Z";
const NOTHING = { note: "", tags: [] };

describe("two windows with one note", () => {
  it("a window that saves only a tag leaves the other's note as it is", async () => {
    const store = await freshStore();
    await noteArticle(store, "a", { note: "Ask the ministry." }, AT);
    expect(await editNote(store, "a", { tags: { from: [], to: ["kursk"] } }, AT)).toBeNull();
    expect(await noteOfArticle(store, "a")).toMatchObject({ note: "Ask the ministry.", tags: ["kursk"] });
  });

  it("both windows' tags are kept, and what one took away stays away", async () => {
    const store = await freshStore();
    await noteArticle(store, "a", { tags: ["old", "kept"] }, AT);
    const from = ["old", "kept"];
    await editNote(store, "a", { tags: { from, to: ["kept", "one"] } }, AT);
    await editNote(store, "a", { tags: { from, to: [...from, "two"] } }, AT);
    expect((await noteOfArticle(store, "a"))?.tags).toEqual(["kept", "one", "two"]);
  });

  it("a note that another window has changed meanwhile is not overwritten but handed out", async () => {
    const store = await freshStore();
    await editNote(store, "a", { note: { from: "", to: "first" } }, AT);
    const second = { note: { from: NOTHING.note, to: "second" }, tags: { from: NOTHING.tags, to: ["tag"] } };
    expect(await editNote(store, "a", second, AT)).toBe("first");
    expect(await noteOfArticle(store, "a")).toMatchObject({ note: "first", tags: [] });
    expect(await editNote(store, "a", { note: { from: "first", to: "second" } }, AT)).toBeNull();
    expect(await noteOfArticle(store, "a")).toMatchObject({ note: "second" });
  });

  it("the same typed twice is no conflict", async () => {
    const store = await freshStore();
    await noteArticle(store, "a", { note: "same" }, AT);
    expect(await editNote(store, "a", { note: { from: "", to: "same" } }, AT)).toBeNull();
  });

  it("holds for the note on a figure too, and a grade leaves it as it is", async () => {
    const store = await freshStore();
    await saveReading(store, makeAnalysis(), AT, "0.1.0");
    const [claim] = await store.claims.toArray();
    const identity = claim?.identity ?? "";
    expect(await editReviewNote(store, identity, { from: "", to: "mine" }, AT)).toBeNull();
    await reviewClaim(store, identity, { reliability: "B" }, AT);
    expect(await editReviewNote(store, identity, { from: "", to: "theirs" }, AT)).toBe("mine");
    expect(await store.reviews.get(identity)).toMatchObject({ note: "mine", reliability: "B" });
  });
});

describe("keeping both texts", () => {
  it.each([
    ["one", "other", "one\n\nother"],
    ["one and more", "one", "one and more"],
    ["", "other", "other"],
  ])("%j and %j", (one, other, both) => expect(bothTexts(one, other)).toBe(both));
});
