import { describe, expect, it } from "vitest";
import { reckon } from "../../core/comparison/arithmetic";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { verdictOn } from "../../core/comparison/verdict";
import { relations } from "../../core/topics/dprk-russia/relations";
import { loadLocale } from "../../locales/locale";
import { sumInWords } from "../../locales/sum";
import { verdictInWords } from "../../locales/verdict";
import { claim, ofOneArticle } from "../comparison/make";

const EN = await loadLocale("en", ["en-GB"]);
const DE = await loadLocale("de", ["de-DE"]);

const least300 = claim(300, "kr.nis", "2025-01-13", { high: null, qualifier: "atLeast", outlet: "The Courier" });
const kyiv1800 = claim(1800, "ua.intelligence", "2025-01-17", { outlet: "The Herald" });

const said = (one: ComparedClaim, other: ComparedClaim, locale = EN): string =>
  verdictInWords(verdictOn(one, other, relations), locale);

const western = (more: Partial<ComparedClaim> = {}): ComparedClaim =>
  claim(4000, "western-officials", "2025-01-22", { qualifier: "about", ...more });

describe("a verdict in one line", () => {
  it("says how many times, of whom, how near in time and on which day", () => {
    expect(said(kyiv1800, least300)).toBe(
      "Six times as high as what NIS said within a week of it: at least 300 (13 Jan 2025).",
    );
    expect(said(least300, kyiv1800)).toBe(
      "Ukraine’s intelligence services said six times as much within a week of it: 1,800 (17 Jan 2025).",
    );
    expect(said(claim(700, "us.gov", "2025-01-28"), least300)).toBe(
      "2.3 times as high as what NIS said within a month of it: at least 300 (13 Jan 2025).",
    );
    expect(said(claim(900, "us.gov", "2025"), least300)).toBe(
      "Three times as high as what NIS said for the same year: at least 300 (13 Jan 2025).",
    );
    expect(said(kyiv1800, least300, DE)).toBe(
      "6-mal so hoch wie eine andere Angabe innerhalb einer Woche – NIS: mindestens 300 (13. Jan. 2025).",
    );
  });

  it("says who denies whom", () => {
    const denial = claim(1800, "ru.gov", "2025-01-18", { stance: "denies" });
    expect(said(kyiv1800, denial)).toBe("This very figure is denied: Moscow (18 Jan 2025).");
    expect(said(denial, kyiv1800)).toBe("Stands against Ukraine’s intelligence services: 1,800 (17 Jan 2025).");
    expect(said(kyiv1800, { ...denial, stance: "doubts" })).toBe("This very figure is doubted: Moscow (18 Jan 2025).");
  });

  it("never tells the denial of a figure as a figure", () => {
    const denial = claim(11000, "ru.gov", "2024-10-18", { stance: "denies", measure: "troops.sent" });
    const yes = claim(11000, "ru.gov", "2025-04-26", { stance: "confirms", measure: "troops.sent" });
    expect(said(denial, yes)).toBe("Moscow later confirmed 11,000 (26 Apr 2025).");
    expect(said(yes, denial)).toBe("Newer than what Moscow denied before: 11,000 (18 Oct 2024).");
    expect(said(yes, denial, DE)).toBe("Neuer als die frühere Angabe – Moskau: 11.000 (bestritten, 18. Okt. 2024).");
    const other = { ...denial, source: "kp.gov", asOf: "2024-10-20" };
    expect(said(denial, other)).toBe("Agrees with Pyongyang: 11,000 (denied, 20 Oct 2024).");
    expect(said(claim(3000, "us.gov", "2024-10-20", { measure: "troops.sent" }), other)).toBe(
      "Not comparable with Pyongyang, 11,000 (denied, 20 Oct 2024): one of them is only the denial of another figure.",
    );
  });

  it("names the later and the earlier one right", () => {
    const june = claim(1500, "ua.intelligence", "2025-06-10");
    expect(said(june, kyiv1800)).toBe(
      "Ukraine’s intelligence services had already said 1,800 (17 Jan 2025), and such a total cannot fall.",
    );
    expect(said(kyiv1800, june)).toBe(
      "Ukraine’s intelligence services later said less: 1,500 (10 Jun 2025), though such a total cannot fall.",
    );
    const april = claim(600, "kr.nis", "2025-04-30");
    expect(said(least300, april)).toBe("NIS later said 600 (30 Apr 2025).");
    expect(said(april, least300)).toBe("Newer than what NIS said before: at least 300 (13 Jan 2025).");
  });

  it("leaves open which is the newer where a coarse date does", () => {
    const october = claim(1500, "kr.nis", "2024-10-18", { measure: "troops.sent" });
    const year = claim(11000, "kr.nis", "2024", { measure: "troops.sent" });
    expect(said(october, year)).toBe(
      "Not comparable with NIS, 11,000 (2024): the dates do not tell which of the two is the newer.",
    );
  });

  it("tells the same number, another that fits, and one that is only close", () => {
    expect(said(claim(4000, "ua.president", "2025-01-22"), western())).toBe(
      "Agrees with Western officials: about 4,000 (22 Jan 2025).",
    );
    const most = western({ low: null, qualifier: "atMost" });
    expect(said(claim(3000, "ua.president", "2025-01-22"), most)).toBe(
      "Fits the figure of Western officials: up to 4,000 (22 Jan 2025).",
    );
    expect(said(claim(4200, "ua.president", "2025-01-22"), western())).toBe(
      "Close to, but not the same as, what Western officials said on the same day: about 4,000 (22 Jan 2025).",
    );
  });

  it("says in German what it is without bending a source's name", () => {
    const zelensky = (best: number) => claim(best, "ua.president", "2025-01-22");
    expect(said(zelensky(4000), western(), DE)).toBe(
      "Stimmt überein – westliche Vertreter: etwa 4.000 (22. Jan. 2025).",
    );
    expect(said(zelensky(4200), western(), DE)).toBe(
      "Nahe an einer anderen Angabe vom selben Tag, aber nicht gleich – westliche Vertreter: etwa 4.000 (22. Jan. 2025).",
    );
    const echo = western({ outlet: "Tageszeile", quote: "" });
    expect(said(western(), echo, DE)).toBe(
      "Steht auch in Tageszeile, mit derselben Quelle – westliche Vertreter (22. Jan. 2025): ein Ursprung, nicht zwei.",
    );
  });

  it("bends no source's name in Russian, Ukrainian, French and Spanish, and gives none a particle in Korean", async () => {
    const zelensky = claim(4000, "ua.president", "2025-01-22");
    const tongues = ["ru", "uk", "fr", "es", "ko"] as const;
    const locales = await Promise.all(tongues.map((language) => loadLocale(language, [])));
    expect(locales.map((locale) => said(zelensky, western(), locale).replace(/[\u00a0\u202f]/g, " "))).toEqual([
      "Совпадает – западные чиновники: около 4 000 (22 янв. 2025).",
      "Збігається – західні посадовці: близько 4 000 (22 січ. 2025).",
      "Concorde – responsables occidentaux : environ 4 000 (22 janv. 2025).",
      "Concuerda – altos cargos occidentales: unos 4000 (22 ene 2025).",
      "일치 – 서방 당국자: 약 4,000 (2025년 1월 22일).",
    ]);
    expect(locales.map((locale) => said(kyiv1800, least300, locale).replace(/[\u00a0\u202f]/g, " "))).toEqual([
      "Выше другой цифры в пределах недели в 6 раз – НРС: не менее 300 (13 янв. 2025).",
      "Вище за іншу цифру в межах тижня в 6 разів – НРС: щонайменше 300 (13 січ. 2025).",
      "6 fois un autre chiffre à moins d’une semaine – NIS : au moins 300 (13 janv. 2025).",
      "6 veces otra cifra a menos de una semana – NIS: al menos 300 (13 ene 2025).",
      "다른 수치의 6배, 일주일 이내 – 국정원: 300 이상 (2025년 1월 13일).",
    ]);
  });

  it("tells two ways to tell one source from a dispute", () => {
    const evening = { ...least300, low: 400, best: 400, outlet: "Ostsee-Echo" };
    expect(said(least300, evening)).toBe("Told otherwise in Ostsee-Echo: there NIS said at least 400 (13 Jan 2025).");
    expect(said(least300, evening, DE)).toBe("In Ostsee-Echo steht es anders – NIS: mindestens 400 (13. Jan. 2025).");
  });

  it("says what the reader had a hand in", () => {
    expect(said(claim(600, "kr.nis", "2025-04-30"), { ...least300, byReader: "corrected" })).toBe(
      "Newer than what NIS said before: at least 300 (13 Jan 2025, corrected by you).",
    );
    expect(said(kyiv1800, { ...least300, byReader: "added" }, DE)).toBe(
      "6-mal so hoch wie eine andere Angabe innerhalb einer Woche – NIS: mindestens 300 (13. Jan. 2025, von Ihnen hinzugefügt).",
    );
  });

  it("says where an echo stands, what was dropped, and that it was copied", () => {
    const echo = claim(300, "kr.nis", "2025-01-14");
    expect(said(echo, least300)).toBe(
      "The Courier has it from NIS too (13 Jan 2025): one origin, not two. There it reads “at least 300”.",
    );
    const quote = "At least 300 North Korean soldiers have been killed, the agency told lawmakers.";
    expect(said({ ...least300, quote }, { ...least300, quote })).toBe(
      "Word for word as in The Courier (13 Jan 2025): one origin, not two.",
    );
  });

  it("says why two figures are no comparison, and which is the later", () => {
    const total = claim(4700, "kr.nis", "2025-01-13", { measure: "casualties.total" });
    expect(said(least300, total)).toBe(
      "Not comparable with NIS, 4,700 (13 Jan 2025): killed only, against killed or wounded.",
    );
    const september = claim(2000, "ua.president", "2025-09-02");
    expect(said(least300, september)).toBe(
      "Nothing of the same time to compare with; Zelensky said 2,000 (2 Sept 2025), 232 days later.",
    );
    expect(said(september, least300)).toBe(
      "Nothing of the same time to compare with; NIS said at least 300 (13 Jan 2025), 232 days before.",
    );
    expect(said(september, { ...least300, asOf: "2025-01" })).toBe(
      "Nothing of the same time to compare with; NIS said at least 300 (Jan 2025), at least 214 days before.",
    );
  });
});

describe("a sum", () => {
  const nis = (measure: string, best: number, unit = "people") =>
    claim(best, "kr.nis", "2025-04-30", { measure, unit });
  const written = (...claims: readonly ComparedClaim[]): string[] =>
    reckon(ofOneArticle(...claims), relations).map((reckoning) =>
      Object.values(sumInWords(reckoning, EN)).filter(Boolean).join(": "),
    );

  it("is written out, with what comes of it", () => {
    const parts = [nis("casualties.killed", 600), nis("casualties.wounded", 4100)];
    expect(written(...parts, nis("casualties.total", 4700))).toEqual([
      "600 + 4,100 = 4,700: comes out right (Killed or wounded)",
    ]);
    expect(written(...parts, nis("casualties.total", 5000))).toEqual([
      "600 + 4,100 = 4,700: leaves 300 of 5,000 unnamed (Killed or wounded)",
    ]);
    expect(
      written(nis("casualties.share", 40, "percent"), nis("troops.sent", 11000), nis("casualties.total", 3000)),
    ).toEqual(["40% of 11,000 = 4,400: more than the 3,000 given (Killed or wounded)"]);
    expect(written(nis("troops.returned", 2000), nis("troops.sent", 1500))).toEqual([
      "2,000 > 1,500: more “Soldiers back home” than “Soldiers sent to Russia”, which cannot be",
    ]);
  });
});
