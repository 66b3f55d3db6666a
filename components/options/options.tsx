import { useEffect } from "preact/hooks";
import { languageInWords } from "../../locales/day";
import { INTERFACE_LANGUAGES } from "../../locales/locale";
import { changeSettings, type Settings } from "../../store/settings";
import { SelectField } from "../fields/select-field";
import { useLocale } from "../frame/locale-context";
import { PageHeader } from "../frame/page-header";
import { useSettings } from "../state/use-settings";
import { Archive } from "./archive/archive";
import { Backups } from "./backups";
import { SitesOff } from "./sites-off";
import { StoredData } from "./stored-data";
import { Switch } from "./switch";

/** What the reader decides: language and look, what is read, and what is forgotten. */
export function Options() {
  const words = useLocale().words.options;
  const read = useSettings();
  useEffect(() => {
    document.title = `${words.title} · Says Who`;
  }, [words]);
  if (!read) return null;
  const { settings, problem } = read;
  return (
    <div class="page">
      <PageHeader />
      <main>
        <h1 class="page-title">{words.title}</h1>
        {problem && (
          <p class="note problem" role="alert">
            {words.unreadable}
          </p>
        )}
        <Appearance settings={settings} />
        <Reading settings={settings} />
        <Backups isAutomatic={settings.automaticBackup} />
        <Archive />
        <StoredData />
      </main>
    </div>
  );
}

function Appearance({ settings }: { readonly settings: Settings }) {
  const words = useLocale().words.options;
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance" class="section-title">
        {words.appearance}
      </h2>
      <div class="filters">
        <SelectField
          label={words.language}
          value={settings.language}
          options={["auto", ...INTERFACE_LANGUAGES]}
          nameOf={(language) => (language === "auto" ? words.browserLanguage : ownName(language))}
          onChoose={(language) => changeSettings({ language })}
        />
        <SelectField
          label={words.theme}
          value={settings.theme}
          options={["auto", "light", "dark"]}
          nameOf={(theme) => words.themes[theme]}
          onChoose={(theme) => changeSettings({ theme })}
        />
      </div>
    </section>
  );
}

/** A language as it is called in itself: whoever looks for it reads it. */
function ownName(code: string): string {
  const name = languageInWords(code, { tag: code });
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

function Reading({ settings }: { readonly settings: Settings }) {
  const words = useLocale().words.options;
  return (
    <section aria-labelledby="reading">
      <h2 id="reading" class="section-title">
        {words.reading}
      </h2>
      <Switch {...words.paused} isOn={settings.paused} onTurn={(paused) => changeSettings({ paused })} />
      <Switch
        {...words.onlyOnClick}
        isOn={settings.onlyOnClick}
        onTurn={(onlyOnClick) => changeSettings({ onlyOnClick })}
      />
      <Switch
        {...words.privateWindows}
        isOn={settings.privateWindows}
        onTurn={(privateWindows) => changeSettings({ privateWindows })}
      />
      <SitesOff sites={settings.sitesOff} />
    </section>
  );
}
