import { reasonsInWords } from "../../locales/reasons";
import { useLocale } from "../frame/locale-context";
import { Disclosure } from "./disclosure";
import type { ShownClaim } from "./shown-claim";

/** Why a figure is read as it is: what in the text made it so, in plain words. */
export function Why({ shown, text }: { readonly shown: ShownClaim; readonly text: string | null }) {
  const locale = useLocale();
  const { words } = locale;
  const isCorrected = shown.review?.verdict === "corrected";
  return (
    <Disclosure name={`why ${shown.key}`} summary={words.sidebar.why} shortcut="w">
      <ul class="why">
        {isCorrected && <li>{words.reasons.corrected}</li>}
        {reasonsInWords(shown.claim, text, locale).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
