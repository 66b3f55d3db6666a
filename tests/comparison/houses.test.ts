import { expect, it } from "vitest";
import { houseOf } from "../../core/houses";

it("knows whose a site is, also below it, and says nothing of others", () => {
  expect(houseOf("welt.de")).toBe(houseOf("bild.de"));
  expect(houseOf("english.chosun.com")).toBe("Chosun");
  expect(houseOf("notbild.de")).toBeNull();
  expect(houseOf("courier.example")).toBeNull();
  expect(houseOf(null)).toBeNull();
});
