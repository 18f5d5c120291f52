/** The rooms, each fetched when it is first entered. */
import type { Component } from "svelte";
import type { Room } from "../lib/router.svelte";

type Load = () => Promise<{ default: Component }>;

export const LOAD: Record<Room, Load> = {
  library: () => import("./library/Library.svelte"),
  show: () => import("./show/Show.svelte"),
  cast: () => import("./cast/Cast.svelte"),
  season: () => import("./season/Season.svelte"),
  script: () => import("./script/Script.svelte"),
  board: () => import("./board/Board.svelte"),
  beat: () => import("./beat/Beat.svelte"),
  cut: () => import("./cut/Cut.svelte"),
  queue: () => import("./queue/Queue.svelte"),
  models: () => import("./models/Models.svelte"),
  package: () => import("./package/Package.svelte"),
  lost: () => import("./lost/Lost.svelte"),
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
