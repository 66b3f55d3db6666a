import { describe, expect, it } from "vitest";
import {
  type ArticleFilter,
  choicesOf,
  entriesOf,
  filterEntries,
  NO_FILTER,
} from "../../components/library/articles/entry";
import { makeRecord, makeShown } from "./make";

const killed = makeShown(
  {},
  { article: { id: "killed", title: "Sechs Männer", language: "de", publisher: "Der Bote" } },
);
const sent = makeShown(
  { measure: "troops.sent", source: "kp.gov", quote: "Pyongyang sent them." },
  { article: { id: "sent", title: "Sent", publishedAt: "2025-06-01T08:00:00.000Z" } },
);
const wrong = makeShown(
  { measure: "revenue", quote: "Twenty billion." },
  { article: { id: "sent" }, review: { verdict: "rejected" } },
);
const bare = makeRecord({ id: "bare", title: "No figures", publisher: null, language: null });
const note = { articleId: "bare", note: "Call the desk.", tags: ["later"], changedAt: "2025-05-01T00:00:00.000Z" };
const entries = entriesOf([sent.article, killed.article, bare], [killed, sent, wrong], [note]);

const found = (filter: Partial<ArticleFilter>, texts?: Map<string, string>): string[] =>
  filterEntries(entries, { ...NO_FILTER, ...filter }, texts).map(({ article }) => article.id);

describe("the list of articles", () => {
  it("shows all, in the order of the store, where nothing is asked for", () => {
    expect(found({})).toEqual(["sent", "killed", "bare"]);
  });

  it("searches headlines, outlets and sentences, every word, in any letter case", () => {
    expect(found({ search: "MÄNNER" })).toEqual(["killed"]);
    expect(found({ search: "bote agency" })).toEqual(["killed"]);
    expect(found({ search: "pyongyang them" })).toEqual(["sent"]);
    expect(found({ search: "pyongyang männer" })).toEqual([]);
  });

  it("searches texts where they are at hand", () => {
    const texts = new Map([["bare", "a village by the river"]]);
    expect(found({ search: "river village" }, texts)).toEqual(["bare"]);
    expect(found({ search: "river" })).toEqual([]);
  });

  it("finds what the reader wrote, and their tags", () => {
    expect(found({ search: "call desk" })).toEqual(["bare"]);
    expect(found({ tag: "later" })).toEqual(["bare"]);
    expect(found({ tag: "sooner" })).toEqual([]);
  });

  it("wants measure and source of one claim, and not of one that was rejected", () => {
    expect(found({ measure: "casualties.killed", source: "kr.nis" })).toEqual(["killed"]);
    expect(found({ measure: "casualties.killed", source: "kp.gov" })).toEqual([]);
    expect(found({ measure: "revenue" })).toEqual([]);
  });

  it("filters by outlet, language and day, both days included", () => {
    expect(found({ outlet: "courier.example" })).toEqual(["bare"]);
    expect(found({ language: "de" })).toEqual(["killed"]);
    expect(found({ from: "2025-06-01", to: "2025-06-01" })).toEqual(["sent"]);
    expect(found({ to: "2025-05-31" })).toEqual(["killed", "bare"]);
  });

  it("offers what there is to choose from, each once", () => {
    expect(choicesOf(entries)).toEqual({
      topics: ["dprk-russia"],
      measures: ["casualties.killed", "troops.sent"],
      sources: ["kp.gov", "kr.nis"],
      outlets: ["courier.example", "Der Bote", "The Courier"],
      languages: ["de", "en"],
      tags: ["later"],
    });
  });
});
