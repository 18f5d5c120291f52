import { svelte, vitePreprocess } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/** Where the server of `npm run dev` finds the studio: start it with `production-flow studio --no-browser`. */
const STUDIO = process.env.STUDIO ?? "http://127.0.0.1:8484";

/** The dev server passes the studio's Host and Origin checks by speaking as the studio's own page. */
const toStudio = { target: STUDIO, changeOrigin: true, headers: { origin: STUDIO } };

export default defineConfig({
  plugins: [svelte({ preprocess: vitePreprocess(), compilerOptions: { discloseVersion: false, cssHash: ({ hash, css }) => `s${hash(css)}` } })],
  build: {
    target: "es2023",
    outDir: process.env.BUNDLE ?? "../src/production_flow/web/bundle",
    emptyOutDir: true,
    assetsInlineLimit: 0, // a data: font would not pass the content policy
    modulePreload: { polyfill: false }, // the polyfill would be an inline script
    reportCompressedSize: true,
    sourcemap: false,
  },
  server: { proxy: { "/api": toStudio, "/media": toStudio, "/packages": toStudio } },
});
