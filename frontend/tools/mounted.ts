/** Makes the build lighter by what is true of these pages: they are mounted in the browser and never taken over from
 * HTML that a server wrote, and every component is written in runes. Svelte keeps code for the other cases in its
 * runtime and in every component; told that they do not occur, the build leaves it out.
 */
import type { Plugin } from "vite";

/** What stands in a file of Svelte's, and what stands there instead. */
type Edit = readonly [search: string | RegExp, replace: string];

/** Files of Svelte's runtime by the end of their path. */
const RUNTIME: Readonly<Record<string, readonly Edit[]>> = {
  "/internal/client/dom/hydration.js": [
    ["export let hydrating = false;", "export const hydrating = false;"],
    ["\thydrating = value;\n", ""],
  ],
  "/internal/client/dom/blocks/boundary.js": [
    [/\t\t\tif \(hydrating\) \{\n\t\t\t\tconst comment_data[^]*?\} else (\{\n\t\t\t\tthis\.#render\(\);\n\t\t\t\})/, "$1"],
    [/^\t#hydrate_\w+\(\w*\) \{\n[^]*?^\t\}\n/gm, ""],
  ],
  "/internal/client/dom/blocks/each.js": [["var is_animated = (flags & EACH_IS_ANIMATED) !== 0;", "const is_animated = false;"]],
  "/internal/flags/index.js": [
    [/export let (\w+_mode_flag) = false;/g, "export const $1 = false;"],
    [/^\t\w+_mode_flag = (?:true|false);$/gm, ""],
  ],
};

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

/** Events that components listen for at the root of the page. */
const DELEGATED = ["click", "change", "dblclick", "focusin", "input", "keydown", "mousedown", "pointerdown", "pointermove", "pointerup"];

export function mounted(): Plugin {
  const changed = (code: string, edits: readonly Edit[]): string => edits.reduce((text, [search, replace]) => text.replace(search, replace), code);
  return {
    name: "mounted",
    apply: "build",
    transform(code, id) {
      const [path = ""] = id.split("?");
      if (path.endsWith("/internal/flags/legacy.js")) this.error("A component is not written in runes: see compilerOptions.runes.");
      if (path.endsWith("/src/main.ts")) return { code: `import { delegate } from "svelte/internal/client";\n${code}\ndelegate(${JSON.stringify(DELEGATED)});`, map: null };
      if (path.endsWith(".svelte") && path === id) {
        const other = [...code.matchAll(/^\$\.delegate\(\[([^\]]*)\]\);$/gm)].flatMap(([, names = ""]) => names.match(/\w+/g) ?? []).find((name) => !DELEGATED.includes(name));
        if (other) this.error(`Components listen for ${other}: name it among DELEGATED in tools/mounted.ts.`);
        return { code: changed(code, COMPILED), map: null };
      }
      const name = Object.keys(RUNTIME).find((end) => path.endsWith(`/svelte/src${end}`));
      if (!name) return null;
      const edits = RUNTIME[name] ?? [];
      if (edits.some(([search]) => (typeof search === "string" ? !code.includes(search) : code.search(search) < 0))) this.error(`Svelte's ${name} is another one than tools/mounted.ts knows.`);
      return { code: changed(code, edits), map: null };
    },
  };
}
