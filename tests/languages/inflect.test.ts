import { describe, expect, it } from "vitest";
import * as de from "../../core/languages/de/inflect";
import * as en from "../../core/languages/en/inflect";

describe("English forms", () => {
  it.each([
    ["confirm", ["confirm", "confirms", "confirmed", "confirming"]],
    ["deny", ["deny", "denies", "denied", "denying"]],
    ["admit", ["admit", "admits", "admitted", "admitting"]],
    ["dismiss", ["dismiss", "dismisses", "dismissed", "dismissing"]],
    ["argue", ["argue", "argues", "argued", "arguing"]],
    ["foresee", ["foresee", "foresees", "foresaw", "foreseen", "foreseeing"]],
    ["point out", ["point out", "points out", "pointed out", "pointing out"]],
  ])("of %s", (lemma, forms) => expect(en.verb(lemma).forms).toEqual(forms));

  it("leave out what is a noun too", () => {
    expect(en.verb("warn", { not: ["warning"] }).forms).not.toContain("warning");
    expect(en.pastOf("report").forms).toEqual(["reported"]);
    expect(en.noun("tally").forms).toEqual(["tally", "tallies", "tally's", "tallies'"]);
    expect(en.noun("serviceman", "servicemen").forms).toContain("servicemen's");
  });
});

describe("German forms", () => {
  it.each([
    ["bestätigen", ["bestätigt", "bestätigen", "bestätigte", "bestätigten", "bestätige"]],
    ["rechnen", ["rechnet", "rechnen", "rechnete", "rechneten", "rechne", "gerechnet"]],
    ["schreiben", ["schreibt", "schreiben", "schrieb", "schrieben", "schreibe", "geschrieben"]],
    ["dementieren", ["dementiert", "dementieren", "dementierte", "dementierten", "dementiere"]],
  ])("of %s", (lemma, forms) => expect(de.verb(lemma).forms).toEqual(forms));

  it("of verbs in two parts, apart and together", () => {
    const { lemma, forms } = de.verb("räumen ein");
    expect(lemma).toBe("einräumen");
    expect(forms).toEqual(expect.arrayContaining(["räumt … ein", "räumten … ein", "einräumte", "eingeräumt"]));
    expect(de.verb("geben bekannt").forms).toEqual(expect.arrayContaining(["gab … bekannt", "bekannt gegeben"]));
    expect(de.verb("gehen davon aus").forms).toContain("davon ausgehe");
    expect(de.verb("gehen von … aus").forms).toContain("ging von … aus");
    expect(de.verb("geben an", { not: ["angaben"] }).forms).not.toContain("angaben");
  });

  it("of nouns in their cases", () => {
    expect(de.noun("Bericht", "Berichte").forms).toEqual(["Bericht", "Berichts", "Berichte", "Berichten"]);
    expect(de.feminine("Meldung").forms).toEqual(["Meldung", "Meldungen"]);
    expect(de.weak("Soldat").forms).toContain("Soldatinnen");
  });
});
