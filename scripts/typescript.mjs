// Lets Node run the project's sources as they are: `node --import ./scripts/typescript.mjs scripts/analyze.ts`.
// Node takes the types out itself; what it lacks is the bundler's way of naming a module, without ".ts" or "/index.ts".
import { statSync } from "node:fs";
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, next) {
    const source = specifier.startsWith(".") ? sourceOf(new URL(specifier, context.parentURL).href) : null;
    return next(source ?? specifier, context);
  },
});

/** The source that a relative import means; null where it names its file in full. */
function sourceOf(href) {
  if (isFile(href)) return null;
  return [`${href}.ts`, `${href}/index.ts`].find(isFile) ?? null;
}

function isFile(href) {
  return statSync(new URL(href), { throwIfNoEntry: false })?.isFile() ?? false;
}
