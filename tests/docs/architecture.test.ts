import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARCHITECTURE_FILE, architectureSvg } from "../../scripts/architecture/drawing";
import { architecture } from "../../scripts/architecture/rooms";
import { PROJECT } from "../../scripts/tool";

describe("the picture of the rooms", () => {
  it("is what the imports say (node scripts/run.mjs architecture draws it)", async () => {
    expect(readFileSync(join(PROJECT, ARCHITECTURE_FILE), "utf8")).toBe(await architectureSvg());
  });

  it("has an arrow where one room runs another's code, and none for types or what a third brings", () => {
    const arrows = architecture().arrows.map(([from, to]) => `${from} → ${to}`);
    expect(arrows).toEqual(
      expect.arrayContaining(["entrypoints → components", "messages → store", "core → core/claims"]),
    );
    // The screens use the store by themselves too, and through the messages.
    expect(arrows).not.toContain("components → store");
    // The words that a number reader needs are a type of the languages.
    expect(arrows).not.toContain("core/quantities → core/languages");
  });

  it("shows a way down from every room and no way back", () => {
    const { arrows } = architecture();
    const below = (room: string): string[] => arrows.filter(([from]) => from === room).map(([, to]) => to);
    const path = (room: string, above: readonly string[]): void => {
      expect(above).not.toContain(room);
      for (const next of below(room)) path(next, [...above, room]);
    };
    path("entrypoints", []);
  });
});
