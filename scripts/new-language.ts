import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PROJECT } from "./tool";

/**
 * `npm run new-language xx Name`: writes the records of a language as stubs that compile, and a corpus whose empty list
 * fails. Nothing that exists is written over.
 */
const [code, name = code] = process.argv.slice(2);

const RECORDS: Readonly<Record<string, { readonly type: string; readonly from: string; readonly value: string }>> = {
  profile: { type: "LanguageProfile", from: "../language", value: '{ script: "latin", letters: "", stopWords: [] }' },
  sentences: { type: "SentenceWords", from: "../language", value: "{ abbreviations: [], ordinalStop: false }" },
};

function writeLanguage(code: string, name: string): void {
  const folder = join(PROJECT, "core", "languages", code);
  if (existsSync(folder)) {
    console.error(`core/languages/${code} is there already; nothing was written.`);
    process.exitCode = 1;
    return;
  }
  for (const [file, record] of Object.entries(RECORDS)) write(join(folder, `${file}.ts`), recordSource(file, record));
  // Numbers, dates, claims and the classes have many words: the English ones stand in until each is replaced.
  for (const file of ["numbers", "dates", "claims"]) write(join(folder, `${file}.ts`), borrowed(file, "../en"));
  write(join(folder, "words", "index.ts"), borrowed("words", "../../en"));
  write(join(folder, "index.ts"), indexSource(code, name));
  write(join(PROJECT, "tests", "languages", code, "claims.ts"), CORPUS);
  console.log(`core/languages/${code} compiles and reads nothing yet. Next: core/languages/README.md`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function recordSource(file: string, { type, from, value }: { type: string; from: string; value: string }): string {
  return `import type { ${type} } from "${from}";\n\nexport const ${file}: ${type} = ${value};\n`;
}

function borrowed(file: string, english: string): string {
  return `// English words until this language's own stand here.\nexport { ${file} } from "${english}/${file}";\n`;
}

function indexSource(code: string, name: string): string {
  const parts = ["claims", "dates", "numbers", "profile", "sentences", "words"];
  const imports = parts.map((part) => `import { ${part} } from "./${part}";`).join("\n");
  return `import type { Language } from "../language";
${imports}

export const ${code}: Language = {
  code: "${code}",
  name: ${JSON.stringify(name)},
  profile,
  boundaries: "word",
  sentences,
  numbers,
  dates,
  claims,
  words,
};
`;
}

const CORPUS = `import type { ClaimCase } from "../claim-corpus";

/** Sentences as this language's outlets write them, and what they claim; at least twenty. Empty, it fails. */
export const corpus: readonly ClaimCase[] = [];
`;

if (!code || !/^[a-z]{2}$/.test(code)) {
  console.error("Say which language: npm run new-language -- sv Svenska (a code of two small letters, its own name)");
  process.exitCode = 1;
} else writeLanguage(code, name ?? code);
