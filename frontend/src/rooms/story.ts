/** The rooms where a show is written and cast: one piece of script. */
export { default as show } from "./show/Show.svelte";
export { default as cast } from "./cast/Cast.svelte";
export { default as season } from "./season/Season.svelte";
export { default as script } from "./script/Script.svelte";
