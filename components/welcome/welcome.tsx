import { useEffect } from "preact/hooks";
import { useLocale } from "../frame/locale-context";
import { PageHeader } from "../page-header";

/** The first page that is seen: what it does, what it never does, and what each permission is for. */
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
        <h2 class="section-title">{words.stepsTitle}</h2>
        <ol class="steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h2 class="section-title">{words.promiseTitle}</h2>
        <ul class="promises">
          {words.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
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
