/** One show in the page: its head, its nodes by id, its jobs and the documents that were read.
 *
 * A component that reads `show.nodes.get(id)` hears of that node alone, so a card of 720 redraws by itself.
 */
import { Cells } from "./cells.svelte";
import { api, asApiError, type ApiError } from "./api";
import { reordered, valueAt, withValue } from "./paths";
import { router } from "./router.svelte";
import { said } from "./said.svelte";
import { stepName } from "./words";
import type { DocumentView, Effect, Happenings, Job, Json, Node, Show, ShowHead, Step, Stepped } from "./types";

const SAVING_AFTER = 400; // ms before "Saving" is worth saying
const RELOAD_AFTER = 250; // ms in which many happenings become one reload
const RELOAD_SHARE = 4; // a reload may take a quarter of the time: a large show is read less often
const RELOAD_AT_LAST = 3000; // ms

const TRIES = 4; // how often a change is sent that others' changes elsewhere in the document made late

interface Changing {
  /** Says nothing of a failure: the one who asks shows it. */
  quiet?: boolean;
  /** Whether nobody else has changed what these steps change. */
  untouched?: (() => boolean) | undefined;
  tries?: number;
}

export type Saving = "saved" | "saving" | "failed";
type Undo = () => void;

export class ShowStore {
  head = $state.raw<ShowHead | null>(null);
  error = $state.raw<ApiError | null>(null);
  /** Ids of the nodes in the order of production; a new list only when the set changed. */
  ids = $state.raw<string[]>([]);
  readonly nodes = new Cells<Node>();
  /** What runs now, by node. */
  readonly jobs = new Cells<Job>();
  readonly documents = new Cells<DocumentView>();
  /** How much of the running call is left. */
  left = $state.raw<{ left: number; seconds: number; at: number } | null>(null);
  saving = $state.raw<Saving>("saved");
  #sending = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #soon: Promise<void> | null = null;
  #took = 0;
  #reading: Promise<void> | null = null;
  #asked = 0;
  readonly #answered = new Map<string, number>();

  constructor(readonly slug: string) {}

  /** Reads the show. Many callers share one read. */
  load(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Reads the show, from now on: a read that is under way may have been asked too early. */
  async #loadAfresh(): Promise<void> {
    await this.#reading;
    await this.load();
  }

  /** Reads the show again in a moment; many happenings become one read. */
  reloadSoon(): Promise<void> {
    const wait = Math.min(RELOAD_AT_LAST, Math.max(RELOAD_AFTER, this.#took * RELOAD_SHARE));
    this.#soon ??= new Promise<void>((resolve) => setTimeout(resolve, wait))
      .then(() => {
        this.#soon = null;
        return this.#reading;
      })
      .then(() => this.load());
    return this.#soon;
  }

  async #read(): Promise<void> {
    const began = performance.now();
    try {
      this.take(await api.show(this.slug));
      this.error = null;
      this.#took = performance.now() - began;
      await this.#refreshDocuments();
    } catch (error) {
      this.error = asApiError(error);
    }
  }

  /** Takes a show that the server answered; nodes that did not change are left alone. */
  take({ nodes, ...head }: Show): void {
    this.head = head;
    const ids = nodes.map((node) => node.node);
    for (const node of nodes) {
      const old = this.nodes.get(node.node);
      if (!old || JSON.stringify(old) !== JSON.stringify(node)) this.nodes.set(node.node, node);
    }
    if (ids.join() === this.ids.join()) return;
    const there = new Set(ids);
    for (const id of this.nodes.keys()) if (!there.has(id)) this.nodes.delete(id);
    this.ids = ids;
  }

  async #refreshDocuments(): Promise<void> {
    const old = [...this.documents.values()].filter((view) => this.nodes.get(view.node)?.version !== view.version);
    await Promise.all(old.map((view) => this.#readDocument(view.node)));
  }

  /** A document, read once; later `documents.get(node)` follows its changes. */
  async document(node: string): Promise<DocumentView> {
    return this.documents.get(node) ?? (await this.#readDocument(node));
  }

  async #readDocument(node: string): Promise<DocumentView> {
    const asked = ++this.#asked;
    const view = await api.document(this.slug, node);
    const shown = this.documents.get(node);
    if (shown && (this.#answered.get(node) ?? 0) > asked) return shown; // a later question was answered first
    this.#answered.set(node, asked);
    if (shown?.version !== view.version) this.documents.set(node, view);
    return view;
  }

  /** Ids of the nodes of one stage. */
  of(stage: string): string[] {
    return this.ids.filter((id) => id.startsWith(`${stage}:`));
  }

  /** The value of a field, or undefined while its document is not read. */
  value(node: string, path: string): Json | undefined {
    const view = this.documents.get(node);
    return view && valueAt(view.document, path);
  }

  /** What steps would do, without doing them. */
  async preview(steps: Step[], signal?: AbortSignal): Promise<Effect> {
    return (await api.steps(this.slug, steps, true, undefined, signal)).effect;
  }

  /** Does steps: shows them at once, sends them with the versions they were made on, takes them back when refused.
   *
   * A 412 is sent again by itself where the words that were written over still stand (`untouched`); else it is thrown
   * to the field that asked, which shows both texts. Anything else rolls back with a toast that offers another try,
   * and is thrown as well. `asked` may be a function, asked again for each try.
   */
  async change(asked: Step[] | (() => Step[]), { quiet = false, untouched, tries = TRIES }: Changing = {}): Promise<Effect> {
    const steps = typeof asked === "function" ? asked() : asked;
    const back = steps.map((step) => this.#foresee(step));
    try {
      return await this.#inTurn(async () => {
        const stepped = await this.send(() => api.steps(this.slug, steps, false, this.#versions(steps)));
        await this.#settle(stepped);
        return stepped.effect;
      });
    } catch (error) {
      back.reverse().forEach((undo) => undo());
      const failure = asApiError(error);
      await this.#loadAfresh(); // what was put back may be older than what a step before this one made of it
      if (failure.conflict && tries > 1 && untouched?.()) return await this.change(asked, { quiet, untouched, tries: tries - 1 });
      if (!failure.conflict && !quiet) {
        const again = { label: "Try again", run: () => void this.change(asked, { quiet }).catch(() => undefined) };
        said.toast(`${failure.what} Nothing was changed.`, { bad: true, action: again });
      }
      throw failure;
    }
  }

  /** One after the other: a step is sent with the versions that the one before it left. */
  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /** Takes back the last step, or does it again; a step that is still on its way is waited for. */
  async undo(forward = false): Promise<void> {
    await this.#turn;
    const label = forward ? this.head?.undo.forward : this.head?.undo.back;
    if (!label) return;
    try {
      await this.#inTurn(async () => this.#settle(await this.send(() => api.undo(this.slug, forward))));
      said.say(`${forward ? "Done again" : "Undone"}: ${stepName(label, { ids: this.ids, here: router.route.episode })}`);
    } catch (error) {
      said.wrong(error);
    }
  }

  /** Any other change that the saved state should show. */
  async send<R>(work: () => Promise<R>): Promise<R> {
    this.#sending += 1;
    const late = setTimeout(() => {
      this.saving = "saving";
    }, SAVING_AFTER);
    try {
      const result = await work();
      if (this.#sending === 1) this.saving = "saved";
      return result;
    } catch (error) {
      this.saving = asApiError(error).conflict ? "saved" : "failed";
      throw error;
    } finally {
      clearTimeout(late);
      this.#sending -= 1;
    }
  }

  async #settle(stepped: Stepped): Promise<void> {
    const changed = Object.entries(stepped.versions).filter(([node, version]) => {
      const view = this.documents.get(node);
      return view && view.version !== version;
    });
    await Promise.all([this.#loadAfresh(), ...changed.map(([node]) => this.#readDocument(node))]);
  }

  /** The versions that the edited or reordered documents had when they were read. */
  #versions(steps: Step[]): Record<string, number> {
    const known: Record<string, number> = {};
    for (const step of steps) {
      const node = step.do === "edit" ? step.node : step.do === "move" ? `storyboard:${step.place.split(".")[0]}` : "";
      const view = this.documents.get(node);
      if (view) known[view.node] = view.version;
    }
    return known;
  }

  /** Shows a step before the server has answered; returns what takes it back, unless something newer was read. */
  #foresee(step: Step): Undo {
    if (step.do === "edit") return swap(this.documents, step.node, (old) => ({ ...old, document: withValue(old.document, step.path, step.value) }));
    if (step.do === "move") {
      return swap(this.documents, `storyboard:${step.place.split(".")[0]}`, (old) => {
        const moved = reordered(old.document, step.place, step.to);
        return moved && { ...old, document: moved };
      });
    }
    if (step.do === "lock" || step.do === "unlock" || step.do === "pick") {
      const seen = step.do === "pick" ? { take: step.take, by: "person" as const } : { locked: step.do === "lock" };
      return swap(this.nodes, step.node, (old) => ({ ...old, ...seen }));
    }
    return () => undefined;
  }

  started({ node }: Happenings["started"]): void {
    this.jobs.set(node, { show: this.slug, node, since: Date.now() / 1000, fraction: null, message: "" });
  }

  progress({ node, fraction, message }: Happenings["progress"]): void {
    const since = this.jobs.get(node)?.since ?? Date.now() / 1000;
    this.jobs.set(node, { show: this.slug, node, since, fraction, message });
  }

  /** A node's work is over; resolves when what came of it has been read. */
  ended(node: string): Promise<void> {
    this.jobs.delete(node);
    return this.reloadSoon();
  }
}

/** Puts another value in place of one; returns what puts the old one back while the new one still stands. */
function swap<V>(map: Cells<V>, key: string, change: (old: V) => V | null | undefined): Undo {
  const old = map.get(key);
  const shown = old && change(old);
  if (!old || !shown) return () => undefined;
  map.set(key, shown);
  return () => {
    if (map.get(key) === shown) map.set(key, old);
  };
}
