import { reasonsInWords } from "../../locales/reasons";
import { useLocale } from "../frame/locale-context";
import { Disclosure } from "./disclosure";
import type { ShownClaim } from "./shown-claim";

/** Why a figure is read as it is: what in the text made it so, and by which rules. */
export function Why({ shown, text }: { readonly shown: ShownClaim; readonly text: string | null }) {
  const locale = useLocale();
  const { words } = locale;
  const isCorrected = shown.review?.verdict === "corrected";
  const explanations = reasonsInWords(shown.claim, text, locale);
  return (
    <Disclosure name={`why ${shown.key}`} summary={words.sidebar.why} shortcut="w">
      <ul class="why">
        {isCorrected && <li>{words.reasons.corrected}</li>}
        {explanations.map(({ sentence, rules }) => (
          <li key={sentence}>
            {sentence}
            {rules.map((rule) => (
              <code key={rule} class="rule">
                {rule}
              </code>
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
