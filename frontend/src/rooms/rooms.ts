/** The rooms, each fetched when it is first entered. */
import type { Component } from "svelte";
import type { Room } from "../lib/router.svelte";

/** Few, large pieces of script weigh less than many small ones: rooms that share much come together. */
const house = (): Promise<typeof import("./house")> => import("./house");
const story = (): Promise<typeof import("./story")> => import("./story");
const direct = (): Promise<typeof import("./direct")> => import("./direct");

export const LOAD: Record<Room, () => Promise<Component>> = {
  library: async () => (await house()).library,
  show: async () => (await story()).show,
  cast: async () => (await story()).cast,
  season: async () => (await story()).season,
  script: async () => (await story()).script,
  board: async () => (await direct()).board,
  beat: async () => (await direct()).beat,
  cut: async () => (await import("./cut/Cut.svelte")).default,
  queue: async () => (await house()).queue,
  models: async () => (await house()).models,
  package: async () => (await house()).package,
  lost: async () => (await house()).lost,
};

export const TITLE: Record<Room, string> = {
  library: "Library",
  show: "Show",
  cast: "Cast",
  season: "Season",
  script: "Script",
  board: "Board",
  beat: "Beat",
  cut: "Cut",
  queue: "Queue & costs",
  models: "Models & keys",
  package: "Package",
  lost: "Not found",
};
