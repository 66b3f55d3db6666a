import { describe, expect, it } from "vitest";
import { shownClaim } from "../../components/claim/shown-claim";
import { pressFigureKey } from "../../components/reading/figure-keys";
import { FigureOfArticle } from "../../components/reading/figure-of-article";
import { figureId } from "../../components/reading/reach-figure";
import { TEXT } from "../store/make";
import { makeShown, SHOWING } from "./make";
import { rendered } from "./page";

const ones = [makeShown(), makeShown({ source: "ua.gov" })];
const keys = ones.map(({ claim }) => claim.identity);
const place = rendered(
  ones.map((one) => (
    <FigureOfArticle
      key={one.claim.id}
      shown={shownClaim(one)}
      stored={one}
      text={TEXT}
      head={one.article}
      verdicts={[]}
      showing={SHOWING}
    />
  )),
);
place.addEventListener("keydown", (event) => pressFigureKey(event, keys));
const [first, second] = keys.map((key) => place.querySelector<HTMLElement>(`#${figureId(key)}`) as HTMLElement);

/** What a key does that is pressed in an element: what got the focus, what was pressed, and may the browser act on it too? */
function press(key: string, element: HTMLElement | undefined, more: object = {}) {
  const done = { focused: null as string | null, pressed: null as string | null, isFree: true };
  for (const one of place.querySelectorAll<HTMLElement>(".figure, button, summary")) {
    Object.assign(one, {
      focus: () => (done.focused = one.id || one.textContent),
      click: () => (done.pressed = one.textContent),
      scrollIntoView: () => {},
    });
  }
  const event = Object.assign(new Event("keydown", { bubbles: true, cancelable: true }), { key, ...more });
  done.isFree = element?.dispatchEvent(event) ?? true;
  return done;
}

const UNTOUCHED = { focused: null, pressed: null, isFree: true };

describe("a key in a figure", () => {
  it("goes to the next and the one before, and stays at the ends", () => {
    expect(press("n", first)).toEqual({ focused: second?.id, pressed: null, isFree: false });
    expect(press("p", second)).toEqual({ focused: first?.id, pressed: null, isFree: false });
    expect(press("n", second)).toEqual({ ...UNTOUCHED, isFree: false });
  });

  it.each([
    ["s", "600"],
    ["e", "Correct…"],
    ["w", "Why?"],
  ])("%s presses what names it: %s", (key, pressed) => {
    expect(press(key, second)).toEqual({ focused: pressed, pressed, isFree: false });
  });

  it("stays in the figure that is confirmed, though the button for it is gone then", () => {
    expect(press("c", first)).toEqual({ focused: first?.id, pressed: "Confirm", isFree: false });
  });

  it("goes on from the next figure when one is rejected, or from the one before", () => {
    expect(press("r", first)).toEqual({ focused: second?.id, pressed: "Reject", isFree: false });
    expect(press("r", second)).toEqual({ focused: first?.id, pressed: "Reject", isFree: false });
  });

  it("is left to the browser where it is none of ours, or pressed with another", () => {
    expect(press("Tab", first)).toEqual(UNTOUCHED);
    expect(press("n", first, { ctrlKey: true })).toEqual(UNTOUCHED);
  });

  it("writes where somebody writes", () => {
    const field = document.createElement("textarea");
    first?.append(field);
    expect(press("n", field)).toEqual(UNTOUCHED);
    field.remove();
  });

  it("is named once in a figure", () => {
    const named = [...(first?.querySelectorAll("[aria-keyshortcuts]") ?? [])];
    expect(named.map((one) => one.getAttribute("aria-keyshortcuts")).sort()).toEqual(["c", "e", "g", "r", "s", "w"]);
  });
});
