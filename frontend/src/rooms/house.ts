/** The rooms of no show, and the package: one piece of script. */
export { default as library } from "./library/Library.svelte";
export { default as queue } from "./queue/Queue.svelte";
export { default as models } from "./models/Models.svelte";
export { default as package } from "./package/Package.svelte";
export { default as lost } from "./lost/Lost.svelte";
