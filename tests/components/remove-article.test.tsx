import { expect, it, vi } from "vitest";
import { RemoveButton } from "../../components/sidebar/remove-button";
import { UndoBar } from "../../components/undo/undo-bar";
import { openStore } from "../../store/database";
import { articleById } from "../../store/find";
import { saveReading } from "../../store/save";
import { makeAnalysis } from "../store/make";
import { rendered, textOf } from "./page";

it("removes the article beside the page, and brings it back", async () => {
  const store = await openStore();
  const { articleId } = await saveReading(store, makeAnalysis(), "2025-04-28T08:00:00.000Z", "0.1.0");
  const article = await articleById(store, articleId);
  if (!article) throw new Error("The article was not saved.");
  const button = rendered(<RemoveButton article={article} />);
  const bar = rendered(<UndoBar />);
  button.querySelector("button")?.dispatchEvent(new Event("click"));
  await vi.waitFor(() => expect(textOf(bar)).toContain("was deleted"));
  expect(await articleById(store, articleId)).toBeUndefined();
  bar.querySelector("button")?.dispatchEvent(new Event("click"));
  await vi.waitFor(async () => expect(await articleById(store, articleId)).toBeDefined());
  await vi.waitFor(() => expect(textOf(bar)).toBe(""));
});
