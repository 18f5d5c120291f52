/** What the server speaks (see docs/studio.md). Money is in hundredths of a cent, null where nobody knows; time in seconds. */

export type Price = number | null;
export type Digest = string;
export type Tier = "draft" | "preview" | "final";
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type NodeState = "missing" | "fresh" | "stale" | "running" | "failed" | "blocked" | "unknown" | "locked";

export interface Notice {
  code: string;
  message: string;
}

export interface ShowCard {
  slug: string;
  title: string;
  prompt: string;
  logline: string;
  picture: Digest | null;
  stand: string;
  states: Partial<Record<NodeState, number>>;
  episodes: number;
  running: boolean;
}

export interface Waiting {
  show: string;
  title: string;
  node: string;
  state: NodeState;
  what: string;
  todo: string;
}

export interface Library {
  shows: ShowCard[];
  waiting: Waiting[];
  bin: { slug: string; title: string; days: number }[];
  prompts: string[];
}

export interface Chip {
  kind: string;
  text: string;
  said: boolean;
  options: string[];
}

export interface Reading {
  chips: Chip[];
  language: string;
  unused: string[];
  notes: string[];
}

export interface Settings {
  aspect: string;
  size: number;
  episodes: number[];
  choices: Record<string, string>;
  budget: Price;
}

export interface Node {
  node: string;
  stage: string;
  port: string | null;
  state: NodeState;
  reasons: string[];
  take: number | null;
  takes: number;
  locked: boolean;
  by: "auto" | "person";
  digest: Digest | null;
  mime: string;
  seconds: number | null;
  width: number | null;
  height: number | null;
  tier: Tier | "";
  model: string;
  cost: Price;
  notices: Notice[];
  document: boolean;
  version: number | null;
}

export interface Show {
  slug: string;
  title: string;
  prompt: string;
  seed: number;
  settings: Settings;
  version: number;
  running: boolean;
  undo: { back: string | null; forward: string | null };
  spent: Price;
  held: Price;
  nodes: Node[];
}

/** A show without its nodes: they live in a map of their own, one subscription each. */
export type ShowHead = Omit<Show, "nodes">;

export interface DocumentView<D = Record<string, Json>> {
  node: string;
  version: number;
  locked: boolean;
  document: D;
}

export type Step =
  | { do: "edit"; node: string; path: string; value: Json }
  | { do: "move"; place: string; to: number }
  | { do: "add"; after: string; description: string; seconds: number }
  | { do: "remove"; place: string }
  | { do: "duplicate"; place: string }
  | { do: "split"; place: string; at: string }
  | { do: "merge"; place: string }
  | { do: "pick"; node: string; take: number }
  | { do: "lock"; node: string }
  | { do: "unlock"; node: string }
  | { do: "recut"; node: string }
  | { do: "drop"; node: string };

/** Texts that could stand in a field; `writer` may be asked as well, for its price. */
export interface Suggested {
  options: string[];
  model: string;
  writer: string;
  price: Price;
}

export interface StaleLine {
  node: string;
  reasons: string[];
  price: Price;
  seconds: number | null;
  tier: Tier;
  model: string;
}

export interface Effect {
  label: string;
  stale: StaleLine[];
  good: number;
  locked: number;
  price: Price;
  seconds: number | null;
}

export interface Stepped {
  effect: Effect;
  versions: Record<string, number>;
}

export interface Output {
  role: string;
  digest: Digest;
  mime: string;
  size: number;
  meta: Record<string, Json>;
}

export interface TakeView {
  number: number;
  picked: boolean;
  source: string;
  provider: string;
  model: string;
  tier: Tier | "";
  seed: number | null;
  cost: Price;
  seconds: number | null;
  why: string;
  prompt: string;
  guidance: string[];
  /** From which angle a picture is taken. */
  angle?: string;
  /** What a redo was for. */
  because?: string[];
  note?: string;
  references: { role: string; name: string; digest: Digest }[];
  notices: Notice[];
  outputs: Output[];
  stale: string[];
}

export interface FrameNote {
  x: number;
  y: number;
  text: string;
  at: number | null;
}

export interface PlanLine {
  node: string;
  stage: string;
  episode: string;
  state: NodeState;
  reasons: string[];
  provider: string;
  model: string;
  tier: Tier;
  why: string;
  notices: string[];
  references: number;
  guidance: string[];
  price: Price;
  seconds: number | null;
  retakes: number;
  /** Seconds of film that come of it. */
  shown: number;
}

export interface Plan {
  lines: PlanLine[];
  sums: Record<"stage" | "episode" | "model" | "tier", Record<string, { nodes: number; price: number; unknown: number; seconds: number }>>;
  price: Price;
  with_retakes: Price;
  unknown: number;
  seconds: number | null;
  budget: Price;
  held: Price;
  over: Price;
  stays: { message: string; nodes: number }[];
  note: string;
}

/** What a redo asks for: reasons (`wrong face`, ...), who they are about, a note in words, an angle. */
export interface Change {
  because: string[];
  who: string[];
  note: string;
  angle: string | null;
  /** The take that stands stays picked. */
  beside?: boolean;
}

export interface Quote {
  price: Price;
  seconds: number | null;
  model: string;
  tier: Tier;
  guidance: string[];
  notices: string[];
}

export type CallState = "waiting" | "running" | "done" | "failed" | "cancelled";

export interface CallResult {
  made: number;
  found: number;
  bought: number;
  cost: Price;
  failed: Record<string, string>;
  seconds: number;
}

export interface Call {
  id: number;
  show: string;
  title: string;
  do: "make" | "redo";
  node: string | null;
  label: string;
  state: CallState;
  /** What a person agreed to: 0 for what is free. */
  price: Price;
  born: number;
  result: CallResult | null;
  error: Fault | null;
}

/** What went wrong with a call. */
export interface Fault {
  error: string;
  what: string;
  where: string;
  todo: string;
}

/** A take that came in since the studio was opened; `at` in unix seconds. */
export interface Finished {
  show: string;
  title: string;
  node: string;
  number: number;
  digest: Digest;
  mime: string;
  cost: Price;
  at: number;
}

export interface Job {
  show: string;
  node: string;
  since: number;
  fraction: number | null;
  message: string;
  /** A person does without it. */
  stopping?: boolean;
}

export interface Calls {
  held: boolean;
  worker: boolean;
  calls: Call[];
  jobs: Job[];
  finished: Finished[];
}

export type Ask =
  | { show: string; do: "make"; tier?: Tier; only?: string[]; nodes?: string[]; episodes?: number[] | null; approved?: Price }
  | { show: string; do: "redo"; node: string; change: Change; tier?: Tier; model?: string; approved?: Price };

/** What some purchases come to. */
export interface CostSum {
  purchases: number;
  estimate: number;
  actual: number;
}

export interface Costs {
  budget: Price;
  spent: Price;
  held: Price;
  rows: { stage: string; model: string; node: string; take: number | null; state: string; estimate: Price; actual: Price }[];
  by_stage: Record<string, CostSum>;
  by_model: Record<string, CostSum>;
  days: { day: string; cost: Price }[];
}

/** What happens in the studio, by kind. */
export interface Happenings {
  /** `number` is the take's id, not its place among the node's takes. */
  take: { show: string; node: string; number: number; made: boolean };
  started: { show: string; node: string };
  progress: { show: string; node: string; fraction: number; message: string };
  left: { show: string; left: number; seconds: number };
  failed: { show: string; node: string; what: string };
  stopped: { show: string; node: string };
  call: { id: number; show: string; state: CallState };
  step: { show: string; label: string };
  /** Begun, renamed, changed or removed; `was` is the address it had before it was named. */
  show: { show: string; was?: string | null };
  held: { held: boolean };
  /** What happened before is no longer known: read everything anew. */
  reset: Record<string, never>;
}
export type HappeningKind = keyof Happenings;

export interface CutPicture {
  id: string;
  node: string;
  /** `s01e01.b07`, null for a card. */
  beat: string | null;
  at: number;
  length: number;
  title: string;
  act: string;
  join: string;
  overlap: number;
  fade_in: number;
  fade_out: number;
  digest: Digest | null;
  /** Frames at its end that stand still, because the clip is short. */
  held: number;
  /** The clip that this still stands in for, or empty. */
  instead_of: string;
  /** The shortest length that the beat may have: what is said in it must fit. */
  least: number;
}

export interface Check {
  level: "good" | "warn" | "bad";
  what: string;
  node: string | null;
  beat?: string | null;
  fix?: { label: string; step: Step | null; call: Ask | null; price: Price } | null;
}

export interface Cut {
  episode: string;
  title: string;
  fps: number;
  frames: number;
  width: number;
  height: number;
  film: Digest | null;
  film_state: NodeState;
  pictures: CutPicture[];
  tracks: { name: string; items: { id: string; node: string; at: number; start: number; length: number; gain_db: number; digest: Digest | null }[] }[];
  subtitles: { at: number; length: number; speaker: string; text: string }[];
  markers: { at: number; name: string; kind: string }[];
  checks: Check[];
}

export interface Peaks {
  rate: number;
  peaks: number[];
}

export interface ScriptElement {
  kind: "scene" | "action" | "character" | "parenthetical" | "dialogue" | "transition" | "act";
  text: string;
  beat: string | null;
  line: number | null;
  path: string | null;
}

export interface Screenplay {
  episode: string;
  title: string;
  elements: ScriptElement[];
  files: { pdf: string | null; fountain: string | null; fdx: string | null };
}

export interface Package {
  folder: string;
  size: number;
  with_takes: number;
  files: { path: string; size: number }[];
  checks: Check[];
  formats: string[];
}

export interface ModelJob {
  port: string;
  title: string;
  /** `auto`, `draft`, or the name of a model or family. */
  chosen: string;
  model: string;
  where: string;
  price: string;
  seconds: number | null;
  key: { name: string; state: "none needed" | "set" | "missing" };
  note: string;
}

export interface Model {
  id: string;
  name: string;
  family: string;
  provider: string;
  port: string;
  tiers: string[];
  price: string;
  state: "active" | "ending" | "ended" | "coming";
  /** Whether this program speaks with who serves it. */
  spoken: boolean;
  /** Whether its key is there. */
  key: boolean;
  seconds: number | null;
}

export interface Models {
  jobs: ModelJob[];
  models: Model[];
}

export interface KeyRow {
  name: string;
  set: boolean;
  source: "environment" | "file" | "";
  tail: string;
  added: string | null;
  provider: string;
  stops: string[];
}

export interface Keys {
  keys: KeyRow[];
}
