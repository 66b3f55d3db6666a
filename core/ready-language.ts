import { dateEntries } from "./claims/dates/date-reader";
import { languageEntries, nameEntries, topicEntries } from "./claims/reader";
import type { Language } from "./languages/language";
import type { Grammar, ReadyLanguage, ReadyTopicWords } from "./languages/ready-language";
import { packWords } from "./text/word-table";
import { gateEntries } from "./topics/gate";
import type { Topic, TopicWords } from "./topics/topic";

/** Makes a language ready to be brought to a page. Done when the extension is built; on the command line, once. */
export function readyLanguage(language: Language, topics: readonly Topic[]): ReadyLanguage {
  const ready = topics.flatMap(({ id, words }) => {
    const own = words[language.code];
    return own ? [[id, readyTopic(own)] as const] : [];
  });
  return {
    grammar: grammarOf(language),
    words: packWords(languageEntries(language)),
    dates: packWords(dateEntries(language.dates)),
    names: packWords(nameEntries(language)),
    topics: Object.fromEntries(ready),
  };
}

function readyTopic(words: TopicWords): ReadyTopicWords {
  return { words: packWords(topicEntries(words)), gate: packWords(gateEntries(words)) };
}

function grammarOf({ code, boundaries, sentences, numbers, dates, claims, words }: Language): Grammar {
  const { attribution: _, hedges: __, clauses: ___, ...grammar } = claims;
  const { order, ordinalEndings, yearNeedsMark } = dates;
  const own = words.home ? { home: words.home } : {};
  return {
    code,
    boundaries,
    sentences,
    numbers,
    dates: { order, ordinalEndings, yearNeedsMark },
    claims: grammar,
    words: own,
  };
}
