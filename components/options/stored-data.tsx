import { useEffect, useState } from "preact/hooks";
import { dayInWords } from "../../locales/day";
import type { Locale } from "../../locales/locale";
import { forgetAllTabs } from "../../messages/tab-states";
import { type CopyPlace, copyPlace } from "../../store/copy/where";
import type { Store } from "../../store/database";
import { namesOf } from "../../store/figures";
import { counts } from "../../store/find";
import { purgeEverything, purgePeriod, purgeSite } from "../../store/remove";
import { DateField } from "../fields/date-field";
import { useLocale } from "../frame/locale-context";
import { Stored } from "../state/stored";
import { useStored } from "../state/use-stored";
import { Forget } from "./forget";

/** What is stored, and ways to forget it for good. */
export function StoredData() {
  const locale = useLocale();
  const words = locale.words.options;
  const loaded = useStored(
    async (store) => ({
      ...(await counts(store)),
      sites: await namesOf(store, "site"),
    }),
    ["counts"],
  );
  return (
    <section aria-labelledby="data">
      <h2 id="data" class="section-title">
        {words.data}
      </h2>
      <Stored loaded={loaded}>
        {({ articles, claims, comparisons, sites }) => (
          <>
            <p>{storedInWords(articles, claims, comparisons, locale)}</p>
            <SecondCopy />
            <ForgetSite sites={sites} />
            <ForgetPeriod />
            <Forget title={words.forgetAll} question={words.sureAll} forget={withTabs(forgetEverything)} />
          </>
        )}
      </Stored>
    </section>
  );
}

function storedInWords(
  articles: number,
  figures: number,
  comparisons: number,
  { tag, words: { library, options } }: Locale,
): string {
  const all = [
    library.articles({ count: articles }),
    library.figures({ count: figures }),
    library.savedComparisons({ count: comparisons }),
  ];
  return options.stored({ all: new Intl.ListFormat(tag).format(all) });
}

/** Where the second copy lies. */
function SecondCopy() {
  const words = useLocale().words.safety;
  const [place, setPlace] = useState<CopyPlace | null>(null);
  useEffect(() => void copyPlace().then(({ name }) => setPlace(name)), []);
  return place && <p class="note">{words.copyPlaces[place]}</p>;
}

async function forgetEverything(store: Store): Promise<null> {
  await purgeEverything(store);
  return null;
}

/** Nothing of what is gone stays with the tabs either: no panel may go on showing it. */
function withTabs<T>(forget: (store: Store) => Promise<T>): (store: Store) => Promise<T> {
  return async (store) => {
    const forgotten = await forget(store);
    await forgetAllTabs();
    return forgotten;
  };
}

function ForgetSite({ sites }: { readonly sites: readonly string[] }) {
  const words = useLocale().words.options;
  const [chosen, setSite] = useState("");
  const site = sites.includes(chosen) ? chosen : "";
  return (
    <Forget
      title={words.forgetSite}
      question={site === "" ? null : words.sureSite({ site })}
      forget={withTabs((store) => purgeSite(store, site))}
    >
      <select aria-label={words.site} value={site} onChange={(event) => setSite(event.currentTarget.value)}>
        <option value="">{words.choose}</option>
        {sites.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </Forget>
  );
}

function ForgetPeriod() {
  const locale = useLocale();
  const { library, options } = locale.words;
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const isWhole = from !== "" && to !== "" && from <= to;
  return (
    <Forget
      title={options.forgetPeriod}
      question={isWhole ? options.surePeriod({ from: dayInWords(from, locale), to: dayInWords(to, locale) }) : null}
      forget={withTabs((store) => purgePeriod(store, startOf(from), startOf(to, 1)))}
    >
      <DateField label={library.from} value={from} onChange={setFrom} />
      <DateField label={library.to} value={to} onChange={setTo} />
    </Forget>
  );
}

/** When a day of the reader's own calendar begins, or one so many days later, as an ISO date-time. */
function startOf(day: string, later = 0): string {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + later);
  return date.toISOString();
}
