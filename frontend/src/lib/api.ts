/** The server, typed: one function for each thing it answers. Errors come as `ApiError` with the server's own sentence. */
import type * as T from "./types";

/** What went wrong, where, and what to do; `body` is the whole answer (412: `theirs`, `version`; 402: `plan`). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly kind: string,
    readonly what: string,
    readonly where: string,
    readonly todo: string,
    readonly body: Record<string, unknown> = {},
  ) {
    super(what);
    this.name = "ApiError";
  }

  /** The document changed under us. */
  get conflict(): boolean {
    return this.status === 412;
  }

  /** Nobody answered: the studio is not running, or the wire is cut. */
  get offline(): boolean {
    return this.status === 0;
  }

  /** The plan that has to be approved, where the server refused for money (402). */
  get plan(): T.Plan | null {
    return this.status === 402 ? ((this.body.plan as T.Plan | undefined) ?? null) : null;
  }
}

interface Options {
  body?: unknown;
  key?: string;
  match?: number;
  signal?: AbortSignal;
}

const enc = encodeURIComponent;

/** A key that makes a request count once however often it is sent. */
export function onceKey(): string {
  return globalThis.crypto?.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;
}

/** Any error as an `ApiError`, so that callers show one kind. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new ApiError(-1, "Unexpected", "Something in this page went wrong.", text, "Reload the page.");
}

async function request<R>(method: string, path: string, { body, key, match, signal }: Options = {}): Promise<R> {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (key) headers["Idempotency-Key"] = key;
  if (match !== undefined) headers["If-Match"] = `"${match}"`;
  const form = body instanceof FormData || body instanceof Blob;
  if (body !== undefined && !form) headers["Content-Type"] = "application/json";
  let response: Response;
  try {
    response = await fetch(path, { method, headers, body: form ? body : body === undefined ? null : JSON.stringify(body), signal: signal ?? null });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError(0, "Offline", "The studio does not answer.", path, "Start it again with production-flow studio.");
  }
  if (response.status === 204) return undefined as R;
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as R;
  const said = (answer && typeof answer === "object" ? answer : {}) as Record<string, unknown>;
  const text = (name: string): string => (typeof said[name] === "string" ? (said[name] as string) : "");
  const what = text("what") || `The studio answered ${response.status} without a reason.`;
  throw new ApiError(response.status, text("error") || "Error", what, text("where"), text("todo"), said);
}

const get = <R>(path: string, signal?: AbortSignal): Promise<R> => request("GET", path, signal ? { signal } : {});
const post = <R>(path: string, body: unknown, options: Options = {}): Promise<R> => request("POST", path, { ...options, body });
const put = <R>(path: string, body: unknown): Promise<R> => request("PUT", path, { body });
const show = (slug: string, rest = ""): string => `/api/shows/${enc(slug)}${rest}`;

export interface PlanQuery {
  tier?: T.Tier;
  only?: string[];
  episodes?: number[];
  nodes?: string[];
}

function planQuery({ tier, only, episodes, nodes }: PlanQuery): string {
  const query = new URLSearchParams();
  if (tier) query.set("tier", tier);
  for (const [name, values] of Object.entries({ only, episodes, nodes })) {
    if (values?.length) query.set(name, values.join(","));
  }
  return query.size ? `?${query}` : "";
}

export const api = {
  library: () => get<T.Library>("/api/shows"),
  read: (sentence: string, chips: Record<string, string>, signal?: AbortSignal) =>
    post<T.Reading>("/api/read", { sentence, chips }, signal ? { signal } : {}),
  begin: (what: { sentence: string; chips: Record<string, string>; seed?: number; aspect?: string; size?: number; episodes?: number[] }, key: string) =>
    post<{ show: T.Show; call: T.Call }>("/api/shows", what, { key }),

  show: (slug: string, signal?: AbortSignal) => get<T.Show>(show(slug), signal),
  change: (slug: string, what: Partial<T.Settings>) => request<T.Show>("PATCH", show(slug), { body: what }),
  remove: (slug: string) => request<void>("DELETE", show(slug)),
  duplicate: (slug: string, key: string = onceKey()) => post<T.Show>(show(slug, "/duplicate"), {}, { key }),
  restore: (slug: string) => post<T.Show>(show(slug, "/restore"), {}),

  document: <D = Record<string, T.Json>>(slug: string, node: string) => get<T.DocumentView<D>>(show(slug, `/documents/${enc(node)}`)),
  steps: (slug: string, steps: T.Step[], dry_run = false, version?: Record<string, number>, signal?: AbortSignal) =>
    post<T.Stepped>(show(slug, "/steps"), version ? { steps, dry_run, version } : { steps, dry_run }, signal ? { signal } : {}),
  undo: (slug: string, forward = false) => post<T.Stepped>(show(slug, "/undo"), { forward }),

  takes: (slug: string, node: string) => get<{ takes: T.TakeView[] }>(show(slug, `/takes/${enc(node)}`)),
  /** Other wordings of a field; nothing is changed by asking. */
  suggest: (slug: string, asked: { node: string; path: string; model?: string; approved?: T.Price }) => post<T.Suggested>(show(slug, "/suggest"), asked),
  bring: (slug: string, node: string, file: File) => {
    const form = new FormData();
    form.append("file", file);
    return post<{ effect: T.Effect }>(show(slug, `/takes/${enc(node)}`), form);
  },
  notes: (slug: string, node: string) => get<{ notes: T.FrameNote[] }>(show(slug, `/notes/${enc(node)}`)),
  setNotes: (slug: string, node: string, notes: T.FrameNote[]) => put<{ notes: T.FrameNote[] }>(show(slug, `/notes/${enc(node)}`), { notes }),

  plan: (slug: string, query: PlanQuery = {}) => get<T.Plan>(show(slug, `/plan${planQuery(query)}`)),
  quote: (slug: string, node: string, change: T.Change, tier?: T.Tier, model?: string) =>
    post<T.Quote>(show(slug, "/quote"), { node, change, ...(tier && { tier }), ...(model && { model }) }),
  ask: (what: T.Ask, key: string = onceKey()) => post<T.Call>("/api/calls", what, { key }),
  calls: () => get<T.Calls>("/api/calls"),
  cancel: (id: number) => post<T.Call>(`/api/calls/${id}/cancel`, {}),
  stop: (show: string, node: string) => post<T.Calls>("/api/calls/stop", { show, node }),
  retry: (id: number) => post<T.Call>(`/api/calls/${id}/retry`, {}),
  order: (ids: number[]) => put<unknown>("/api/calls/order", { ids }),
  hold: (held: boolean) => put<unknown>("/api/calls/held", { held }),
  costs: (slug: string) => get<T.Costs>(show(slug, "/costs")),
  resolve: (slug: string, node: string, bought: boolean) => post<unknown>(show(slug, `/resolve/${enc(node)}`), { bought }),

  cut: (slug: string, episode: string) => get<T.Cut>(show(slug, `/cut/${enc(episode)}`)),
  script: (slug: string, episode: string) => get<T.Screenplay>(show(slug, `/script/${enc(episode)}`)),
  open: (file: File) => post<{ slug: string; title: string }>("/api/packages", file),
  package: (slug: string) => get<T.Package>(show(slug, "/package")),
  models: (show?: string) => get<T.Models>(`/api/models${show ? `?show=${enc(show)}` : ""}`),
  test: (id: string, approved: T.Price = null) => post<{ ok: boolean; what: string; seconds: number; cost: T.Price }>(`/api/models/${enc(id)}/test`, { approved }),
  keys: () => get<T.Keys>("/api/keys"),
  setKey: (name: string, value: string) => put<void>(`/api/keys/${enc(name)}`, { value }),
  removeKey: (name: string) => request<void>("DELETE", `/api/keys/${enc(name)}`),
  peaks: (digest: T.Digest, zoom: 0 | 1 | 2) => get<T.Peaks>(`/media/${digest}/peaks/${zoom}`),
};

/** Where a file is served from, by its digest. */
export const media = (digest: T.Digest): string => `/media/${digest}`;

/** A small picture of a picture or a clip, 320 or 640 wide. */
export const thumb = (digest: T.Digest, width: 320 | 640 = 320): string => `/media/${digest}/thumb/${width}.webp`;
