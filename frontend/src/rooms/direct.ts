/** The rooms where beats are directed: one piece of script. */
export { default as board } from "./board/Board.svelte";
export { default as beat } from "./beat/Beat.svelte";
