/** Icons without script: the outlines stand once in the page, and `Icon` points at them. */
import type { Plugin } from "vite";
import { ICONS } from "../src/lib/icons.ts";

/** Puts the outlines into index.html. */
export function sprite(): Plugin {
  const symbols = Object.entries(ICONS).map(([name, path]) => `<symbol id="i-${name}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`);
  return {
    name: "sprite",
    transformIndexHtml: (html) => html.replace('<div id="app">', `<div hidden><svg>${symbols.join("")}</svg></div>\n    <div id="app">`),
  };
}
