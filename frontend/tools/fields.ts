/** Writes the accessors of reactive class fields shorter: Svelte writes a getter and a setter for each, which in some
 * forty classes is a kilobyte of the same. Here each class names its fields to `signals` instead, which defines them.
 */
import type { Plugin } from "vite";

const CLASS = /class [^{]*\{[^]*?^\}/gm;
/** The pair of a `$state.raw` or a `$derived` field; those whose values are followed into their entries stay as they are. */
const PAIR = /\tget (\w+)\(\) \{\n\t\treturn \$\.get\(this\.#\1\);\n\t\}\n\n\tset \1\(value\) \{\n\t\t\$\.set\(this\.#\1, value\);\n\t\}\n/g;
const HELPER = "/tools/signals.js";

/** A compiled class with its fields named to `signals`. */
function shortened(body: string): string {
  const names: string[] = [];
  let text = body.replace(PAIR, (_, name: string) => (names.push(name), ""));
  if (!names.length) return body;
  for (const name of names) text = text.replace(new RegExp(`#${name}\\b`, "g"), `$$${name}`);
  return text.replace("{", `{\n\tstatic {\n\t\tsignals(this, "${names.join(" ")}");\n\t}\n`);
}

export function fields(): Plugin {
  return {
    name: "fields",
    apply: "build",
    enforce: "post", // behind Svelte, which compiles modules late
    transform(code, id) {
      if (!id.endsWith(".svelte.ts")) return null;
      const text = code.replace(CLASS, shortened);
      return text === code ? null : { code: `import { signals } from "${HELPER}";\n${text}`, map: null };
    },
  };
}
