/** What the whole page knows: the library, the shows that were opened, the queue, and the stream that keeps them true. */
import { api, asApiError, type ApiError } from "./api";
import { numberOf } from "./episodes";
import { listen } from "./events";
import { router } from "./router.svelte";
import { said } from "./said.svelte";
import { ShowStore } from "./show.svelte";
import type { Calls, Happenings, Library } from "./types";
import { nodeName, type Reader } from "./words";

const SOON = 250;

/** A read that many callers ask for and that happens once, a moment later. */
function soon(work: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void work();
    }, SOON);
  };
}

class Studio {
  library = $state.raw<Library | null>(null);
  libraryError = $state.raw<ApiError | null>(null);
  calls = $state.raw<Calls | null>(null);
  /** False after five seconds without a stream. */
  online = $state.raw(true);
  /** Not reactive: a show is made when it is first asked for, also while something is derived. */
  readonly #shows = new Map<string, ShowStore>();
  readonly #libraryAgain = soon(() => this.loadLibrary());
  readonly #callsAgain = soon(() => this.loadCalls());

  /** Starts the stream and reads the queue. */
  start(): void {
    listen({ heard: ({ kind, data }) => this.#heard(kind, data), online: (online) => this.#setOnline(online) });
    void this.loadCalls();
  }

  /** A show; the first call reads it. */
  show(slug: string): ShowStore {
    let store = this.#shows.get(slug);
    if (!store) {
      store = new ShowStore(slug);
      this.#shows.set(slug, store);
      void store.load();
    }
    return store;
  }

  /** How a show's places are named from where we are: of a show that was not opened only their ids are known. */
  reader(slug = router.route.slug): Reader {
    const { slug: open, episode } = router.route;
    const show = slug ? this.#shows.get(slug) : undefined;
    return { ids: show?.ids, here: slug === open ? episode : null, number: show && ((id) => numberOf(show, id)) };
  }

  /** A node of a show in words, with its episode where that is not clear from the room. */
  name(node: string, slug = router.route.slug): string {
    return nodeName(node, this.reader(slug));
  }

  async loadLibrary(): Promise<void> {
    try {
      this.library = await api.library();
      this.libraryError = null;
    } catch (error) {
      this.libraryError = asApiError(error);
    }
  }

  async loadCalls(): Promise<void> {
    try {
      this.calls = await api.calls();
    } catch {
      return; // the stream says whether the studio is there
    }
    const running = new Set(this.calls.jobs.map((job) => `${job.show}|${job.node}`));
    for (const job of this.calls.jobs) this.#shows.get(job.show)?.jobs.set(job.node, job);
    for (const store of this.#shows.values())
      for (const node of store.jobs.keys()) if (!running.has(`${store.slug}|${node}`)) store.jobs.delete(node);
  }

  /** Forgets a show that was moved to the bin. */
  forget(slug: string): void {
    this.#shows.delete(slug);
    this.#libraryAgain();
  }

  #setOnline(online: boolean): void {
    const back = online && !this.online;
    this.online = online;
    if (!back) return;
    said.say("The studio is back.");
    this.#readAll();
  }

  #readAll(): void {
    for (const store of this.#shows.values()) void store.reloadSoon();
    this.#callsAgain();
    if (this.library) this.#libraryAgain();
  }

  #heard(kind: keyof Happenings, data: Happenings[keyof Happenings]): void {
    if (kind === "reset") return this.#readAll();
    const slug = "show" in data ? data.show : "";
    const store = this.#shows.get(slug);
    if (kind === "started") store?.started(data as Happenings["started"]);
    else if (kind === "progress") return store?.progress(data as Happenings["progress"]);
    else if (kind === "left" && store) store.left = { ...(data as Happenings["left"]), at: Date.now() };
    else if (kind === "take" || kind === "failed") void this.#ended(store, kind, data as Happenings["take"]);
    else if (kind === "step" || kind === "stopped") void store?.reloadSoon();
    else if (kind === "show") {
      // A new show is named when its bible is written: who has it open under its first address reads it anew.
      const was = (data as Happenings["show"]).was;
      for (const open of [store, was ? this.#shows.get(was) : undefined]) void open?.reloadSoon();
    } else if (kind === "call") {
      if ((data as Happenings["call"]).state !== "running" && store) store.left = null;
      void store?.reloadSoon();
    }
    if (kind !== "left" && kind !== "step") this.#callsAgain();
    if (this.library && kind !== "left" && kind !== "started") this.#libraryAgain();
  }

  async #ended(store: ShowStore | undefined, kind: "take" | "failed", { node, made }: Happenings["take"]): Promise<void> {
    await store?.ended(node);
    const takes = store?.nodes.get(node)?.takes;
    if (kind === "take" && made && takes) said.takeReady(`${this.name(node, store?.slug)}, take ${takes}`);
  }
}

export const studio = new Studio();
