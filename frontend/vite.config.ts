import { globSync } from "node:fs";
import { relative } from "node:path";
import { svelte, vitePreprocess } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { fields } from "./tools/fields.ts";
import { mounted } from "./tools/mounted.ts";
import { sprite } from "./tools/sprite.ts";

/** Where the server of `npm run dev` finds the studio: start it with `production-flow studio --no-browser`. */
const STUDIO = process.env.STUDIO ?? "http://127.0.0.1:8484";

/** The dev server passes the studio's Host and Origin checks by speaking as the studio's own page. */
const toStudio = { target: STUDIO, changeOrigin: true, headers: { origin: STUDIO } };

/** Every component by its place in the list of them: the class that holds its styles together is as short as can be. */
const COMPONENTS = globSync("src/**/*.svelte", { cwd: import.meta.dirname }).sort();
const scope = (file: string): string => COMPONENTS.indexOf(relative(import.meta.dirname, file)).toString(36);

/** What more than one of the pieces of rooms/rooms.ts needs comes with the first; what only the story needs, with it. */
const CHUNKS = [{ name: "studio", test: /svelte\/|tools\/|src\/(lib\/(?!reading)|components\/(?!Field|Unlock|LockButton)|App|main)|beat\/(redo|film)/ }];

export default defineConfig({
  plugins: [svelte({ preprocess: vitePreprocess(), compilerOptions: { runes: true, discloseVersion: false, cssHash: ({ filename }) => `_${scope(filename)}` } }), mounted(), fields(), sprite()],
  build: {
    target: "es2023",
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
    outDir: process.env.BUNDLE ?? "../src/production_flow/web/bundle",
    emptyOutDir: true,
    assetsInlineLimit: 0, // a data: font would not pass the content policy
    modulePreload: { polyfill: false }, // the polyfill would be an inline script
    reportCompressedSize: true,
    sourcemap: false,
  },
  server: { proxy: { "/api": toStudio, "/media": toStudio, "/packages": toStudio } },
});
