import { useEffect } from "preact/hooks";
import { languageInWords } from "../../locales/day";
import { useLocale } from "../frame/locale-context";
import { PageHeader } from "../frame/page-header";
import { facts } from "./facts";
import { TryIt } from "./try-it";

/** The first page that is seen: try it, begin, how right it is, what it never does, and what each permission is for. */
export function Welcome() {
  const { welcome: words } = useLocale().words;
  useEffect(() => {
    document.title = `${words.title} · Says Who`;
  }, [words]);
  return (
    <div class="page welcome">
      <PageHeader />
      <main>
        <h1 class="headline">{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <h2 class="section-title">{words.tryTitle}</h2>
        <p>{words.tryLead}</p>
        <TryIt />
        <p class="note">{words.tryNote}</p>
        <Begin />
        <HowRight />
        <h2 class="section-title">{words.promiseTitle}</h2>
        <ul class="promises">
          {words.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
        <Permissions />
        <p>{words.control}</p>
        <p class="actions">
          <a class="button" href="library.html">
            {words.toLibrary}
          </a>
          <a class="button plain" href="options.html">
            {words.toOptions}
          </a>
        </p>
      </main>
    </div>
  );
}

/** The first minutes: where the button is, what to read, and in which languages. */
function Begin() {
  const locale = useLocale();
  const { welcome: words } = locale.words;
  const names = facts.languages
    .map((code) => languageInWords(code, locale))
    .sort(new Intl.Collator(locale.tag).compare);
  return (
    <>
      <h2 class="section-title">{words.stepsTitle}</h2>
      <ol class="steps">
        {[words.pin[import.meta.env.FIREFOX ? "firefox" : "chrome"], ...words.steps].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.languages({ names: new Intl.ListFormat(locale.tag).format(names) })}</p>
    </>
  );
}

function HowRight() {
  const { welcome: words } = useLocale().words;
  return (
    <>
      <h2 class="section-title">{words.rightTitle}</h2>
      <p>{words.right}</p>
      <p>{words.measured(facts.measured)}</p>
    </>
  );
}

function Permissions() {
  const { welcome: words } = useLocale().words;
  return (
    <>
      <h2 class="section-title">{words.permissionsTitle}</h2>
      <p class="quiet">{words.permissionsLead}</p>
      <dl class="permissions">
        {words.permissions.map(({ name, reason }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
