import { describe, expect, it } from "vitest";
import * as de from "../../core/languages/de/inflect";
import * as en from "../../core/languages/en/inflect";
import * as ja from "../../core/languages/ja/inflect";
import * as ko from "../../core/languages/ko/inflect";

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

describe("Korean forms", () => {
  it.each([
    ["밝히다", ["밝혔", "밝힌", "밝혀 ", "밝히", "밝힙니"]],
    ["숨지다", ["숨졌", "숨진", "숨지"]],
    ["죽다", ["죽었", "죽은", "죽고", "죽으며", "죽는", "죽습니"]],
    ["싣다", ["실었", "실은", "싣고"]],
    ["쏘다", ["쐈", "쏜", "쏘"]],
    ["내보내다", ["내보냈", "내보낸", "내보내"]],
    ["분석하다", ["분석했", "분석한", "분석하", "분석합니"]],
  ])("of %s", (lemma, forms) => expect(ko.verb(lemma).forms).toEqual(expect.arrayContaining(forms)));

  it("by what is done, goes on and is still to come", () => {
    expect(ko.done("건너가다").forms).toEqual(expect.arrayContaining(["건너갔", "건너간", "건너가고"]));
    expect(ko.done("건너가다").forms).not.toContain("건너갈");
    expect(ko.doing("보내다").forms).toEqual(["보내고 있", "보내고 계", "보내는"]);
    expect(ko.yet("보내다").forms).toEqual(expect.arrayContaining(["보낼", "보내려", "보내겠", "보내기로", "보낸다"]));
    expect(ko.yet("죽다").forms).toEqual(expect.arrayContaining(["죽을", "죽으려", "죽는다"]));
    expect(ko.withHada("파견", ko.done).forms).toEqual(expect.arrayContaining(["파견했", "파견된", "파견시켰"]));
  });
});

describe("Japanese forms", () => {
  it.each([
    ["述べる", ["述べる", "述べた", "述べて", "述べ、", "述べま"]],
    ["語る", ["語る", "語った", "語って", "語り、", "語りま"]],
    ["明かす", ["明かす", "明かした", "明かして", "明かし、"]],
    ["説く", ["説く", "説いた", "説いて", "説き、"]],
    ["読む", ["読む", "読んだ", "読んで", "読み、"]],
    ["失う", ["失う", "失った", "失って", "失い、"]],
    ["発表する", ["発表する", "発表した", "発表して", "発表し、"]],
  ])("of %s", (lemma, forms) => expect(ja.verb(lemma).forms).toEqual(expect.arrayContaining(forms)));

  it("by what is done, goes on and is still to come", () => {
    expect(ja.done("送り込む").forms).toEqual(expect.arrayContaining(["送り込んだ", "送り込まれた", "送り込み、"]));
    expect(ja.done("渡る").forms).not.toContain("渡る");
    expect(ja.doing("送る").forms).toEqual(expect.arrayContaining(["送っている", "送られており"]));
    expect(ja.yet("入る").forms).toEqual(expect.arrayContaining(["入る", "入ろう", "入りたい"]));
    expect(ja.done("述べる").forms).toContain("述べさせた");
    expect(ja.suru("発表").forms).toContain("発表。");
  });
});
