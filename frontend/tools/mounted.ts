/** Makes the build lighter by what is true of these pages: they are mounted in the browser and never taken over from
 * HTML that a server wrote, and every component is written in runes. Svelte keeps code for the other cases in its
 * runtime and in every component; told that they do not occur, the build leaves it out.
 */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { RUNTIME, type Edit } from "./runtime.ts";

/** Files of Svelte's that are written anew in tools/blocks/. */
const BLOCKS = /\/internal\/client\/dom\/blocks\/(branches|each)\.js$/;

/** Calls by which a component asks for something that tools/runtime.ts leaves out. */
const LEFT_OUT = /\$\.(async\w*|await\w*|boundary|save|run|proxy|transition|animation|inspect|bind_(?!value|this)\w*|eager|pending|fork|element)\(/;

/** Statements and arguments of compiled components that only hydration or components without runes would read. */
const COMPILED: readonly Edit[] = [
  [/^\s*\$\.(?:reset|next)\([\w$, ]*\);$/gm, ""],
  [/\$\.only_child\(/g, "$.child("],
  [/\$\.(child|first_child)\(([\w$]+), true\)/g, "$.$1($2)"],
  [/(= \$\.sibling\(.*), 1, true\);$/gm, "$1);"],
  [/(= \$\.sibling\(.*, \d+), true\);$/gm, "$1);"],
  [/,\s*\$\$slots: \{[^{}]*\}/g, ""],
  [/^\$\.delegate\(\[[^\]]*\]\);$/gm, ""], // done once, in main.ts
  [/ = \$\.rest_props\(/g, " = /* @__PURE__ */ $.rest_props("],
];

/** Outside a form a button needs no type. */
const PLAIN_BUTTON: Edit = [/(<button[^>]*) type="button"/g, "$1"];
const INSIDE_FORMS = /(?:Menu|PictureChip)\.svelte$/;

/** Events that components listen for at the root of the page. */
const DELEGATED = ["click", "change", "dblclick", "focusin", "input", "keydown", "mousedown", "pointerdown", "pointermove", "pointerup"];

/** Entries of a list that are taken apart are arrays here, never something else that can be walked through. */
function entries(code: string): string {
  const taken = /^\s*var (\$\$array\w*) = \$\.derived\(\(\) => \$\.to_array\(\$\.get\((\$\$item\w*)\), \d+\)\);\n/gm;
  return [...code.matchAll(taken)].reduce((text, [whole, array, item]) => text.replace(whole, "").replaceAll(`$.get(${array})`, () => `$.get(${item})`), code);
}

export function mounted(): Plugin {
  const changed = (code: string, edits: readonly Edit[]): string => edits.reduce((text, [search, replace]) => text.replace(search, replace), code);
  return {
    name: "mounted",
    apply: "build",
    transform(code, id) {
      const [path = ""] = id.split("?");
      if (path.endsWith("/internal/flags/legacy.js")) this.error("A component is not written in runes: see compilerOptions.runes.");
      if (path.endsWith("/src/main.ts")) return { code: `import { delegate } from "svelte/internal/client";\ndelegate(${JSON.stringify(DELEGATED)});\n${code}`, map: null };
      if (path.endsWith(".svelte") && path === id) {
        const other = [...code.matchAll(/^\$\.delegate\(\[([^\]]*)\]\);$/gm)].flatMap(([, names = ""]) => names.match(/\w+/g) ?? []).find((name) => !DELEGATED.includes(name));
        if (other) this.error(`Components listen for ${other}: name it among DELEGATED in tools/mounted.ts.`);
        const asked = LEFT_OUT.exec(code);
        if (asked) this.error(`Svelte's ${asked[1]} is left out of these pages: see tools/runtime.ts.`);
        return { code: entries(changed(code, INSIDE_FORMS.test(path) || code.includes("<form") ? COMPILED : [...COMPILED, PLAIN_BUTTON])), map: null };
      }
      const block = BLOCKS.exec(path)?.[1];
      if (block) return { code: readFileSync(new URL(`blocks/${block}.js`, import.meta.url), "utf8"), map: null };
      const name = Object.keys(RUNTIME).find((end) => path.endsWith(end));
      if (!name) return null;
      const edit = (text: string, [search, replace]: Edit): string => {
        const other = text.replace(search, replace);
        if (other === text) this.error(`Svelte's ${name} is another one than tools/runtime.ts knows: it has no ${search}.`);
        return other;
      };
      return { code: (RUNTIME[name] ?? []).reduce(edit, code), map: null };
    },
  };
}
