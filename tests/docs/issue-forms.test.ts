import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { knowledge } from "../../core/knowledge";

/** An issue form as GitHub wants it; whatever breaks one of these rules makes it vanish without a word. */
interface Form {
  readonly name: string;
  readonly description: string;
  readonly title?: string;
  readonly labels?: readonly string[];
  readonly body: readonly Field[];
}

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
  readonly validations?: { readonly required: boolean };
}

const FOLDER = new URL("../../.github/ISSUE_TEMPLATE/", import.meta.url);
const forms = readdirSync(FOLDER);
const read = (file: string): Form => parse(readFileSync(new URL(file, FOLDER), "utf8"));

describe.each(forms)("the issue form %s", (file) => {
  const form = read(file);

  it("has what each form must have, and nothing that there is not", () => {
    expect(Object.keys(form).filter((key) => !/^(?:name|description|title|labels|body)$/.test(key))).toEqual([]);
    for (const text of [form.name, form.description]) expect(text).toMatch(/^\S.{2,}/);
    expect(form.body.some(({ type }) => type !== "markdown")).toBe(true);
  });

  it.each(form.body.map((field) => [field.attributes.label ?? field.type, field] as const))(
    "asks for %s",
    (_, field) => {
      const { type, id, attributes, validations } = field;
      expect(["markdown", "input", "textarea", "dropdown"]).toContain(type);
      if (type === "markdown") return expect(attributes.value).toMatch(/\S/);
      expect(id).toMatch(/^[a-z-]+$/);
      expect(attributes.label).toMatch(/\S/);
      expect(typeof validations?.required).toBe("boolean");
      const isChoice = type === "dropdown";
      expect((attributes.options ?? []).length > 1).toBe(isChoice);
    },
  );

  it("asks for nothing twice", () => {
    for (const part of [
      form.body.flatMap(({ id }) => id ?? []),
      form.body.flatMap(({ attributes }) => attributes.label ?? []),
    ])
      expect(new Set(part).size).toBe(part.length);
  });
});

it("a misread article can be in any language that is read", () => {
  const languages = read("misread-article.yml").body.find(({ id }) => id === "language")?.attributes.options ?? [];
  const inEnglish = new Intl.DisplayNames("en", { type: "language" });
  const names = knowledge.languages.map(({ code }) => inEnglish.of(code) ?? code);
  expect(languages.slice(0, -1)).toEqual(names.sort());
});
