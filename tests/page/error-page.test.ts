import { describe, expect, it } from "vitest";
import { isErrorPage } from "../../core/page/error-page";

const SHORT = "The page you asked for is not here. It may have been moved, or its address was mistyped.";
const LONG = "The investigators found no trace of the missing. ".repeat(40);

describe("a page that was not found", () => {
  it.each([404, 410, 500, 503])("is one where the server says %d, whatever stands on it", (status) => {
    expect(isErrorPage({ title: "Six hundred dead, agency says", text: LONG }, status)).toBe(true);
  });

  it.each([
    "Not found",
    "Page not found | The Courier",
    "404: Page Not Found",
    "Seite nicht gefunden – Tageszeile",
    "Page introuvable",
    "Страница не найдена",
    "페이지를 찾을 수 없습니다",
  ])("is one by the title %j, though the server says that all is well", (title) => {
    expect(isErrorPage({ title, text: SHORT }, 200)).toBe(true);
    expect(isErrorPage({ title, text: SHORT }, 0)).toBe(true);
  });

  it("is none where an article speaks of not finding", () => {
    expect(isErrorPage({ title: "Remains of 404 soldiers not found", text: SHORT }, 200)).toBe(false);
    expect(isErrorPage({ title: "Not found", text: LONG }, 200)).toBe(false);
    expect(isErrorPage({ title: "Six hundred dead, agency says", text: SHORT }, 200)).toBe(false);
  });

  it("is none behind a refusal that leaves the article to be read", () => {
    expect(isErrorPage({ title: "Six hundred dead, agency says", text: LONG }, 403)).toBe(false);
  });
});
