/** What a person has changed in one beat, or in several, and not saved yet: one set of steps, one effect, one save.
 *
 * The words lie in `drafts`, by field, so they survive a reload and a change of room.
 */
import { asApiError, type ApiError } from "../../lib/api";
import { drafts } from "../../lib/drafts.svelte";
import { later } from "../../lib/later";
import { valueAt, withValue } from "../../lib/paths";
import type { ShowStore } from "../../lib/show.svelte";
import type { Effect, Json, Step } from "../../lib/types";

const ASK_AFTER = 300; // ms after typing stops
const JSON_MARK = "json:";

const encoded = (value: Json): string => (typeof value === "string" ? value : JSON_MARK + JSON.stringify(value));
const decoded = (text: string): Json => (text.startsWith(JSON_MARK) ? (JSON.parse(text.slice(JSON_MARK.length)) as Json) : text);
const alike = (a: Json | undefined, b: Json): boolean => JSON.stringify(a ?? "") === JSON.stringify(b ?? "");

/** A field that somebody else changed meanwhile. */
export interface Clash {
  id: string;
  path: string;
  yours: Json;
  theirs: Json;
}

export class BeatDraft {
  effect = $state.raw<Effect | null>(null);
  trouble = $state.raw<ApiError | null>(null);
  busy = $state.raw(false);
  /** Another save was asked for while one was under way. */
  #waits = false;
  readonly node: string;

  constructor(
    readonly show: ShowStore,
    readonly episode: string,
    /** Ids of beats, `b07`. */
    readonly ids: string[],
  ) {
    this.node = `storyboard:${episode}`;
  }

  #key(id: string, path: string): string {
    return drafts.key(this.show.slug, this.node, `beats.${id}.${path}`);
  }

  saved(path: string, id: string = this.ids[0] ?? ""): Json | undefined {
    return this.show.value(this.node, `beats.${id}.${path}`);
  }

  /** The value as it stands on screen. */
  value(path: string, id: string = this.ids[0] ?? ""): Json | undefined {
    const text = drafts.get(this.#key(id, path));
    return text === undefined ? this.saved(path, id) : decoded(text);
  }

  /** One value where all beats agree; undefined where they are mixed. */
  shared(path: string): Json | undefined {
    const [first, ...rest] = this.ids.map((id) => this.value(path, id));
    return rest.every((value) => alike(value, first ?? null)) ? first : undefined;
  }

  /** Changes a field of every beat, or of one. */
  set(path: string, value: Json, id?: string): void {
    for (const one of id ? [id] : this.ids) {
      const key = this.#key(one, path);
      const saved = this.saved(path, one);
      if (saved === undefined) continue;
      if (alike(saved, value)) drafts.drop(key);
      else drafts.set(key, encoded(value), encoded(saved));
    }
  }

  changed(path: string): boolean {
    return this.ids.some((id) => drafts.get(this.#key(id, path)) !== undefined);
  }

  /** The changes by beat: `[path, value]`, shots before the length they sum to. */
  #changes(id: string): [string, Json][] {
    const start = `beats.${id}.`;
    return drafts
      .list(this.show.slug, this.node)
      .filter(([path]) => path.startsWith(start))
      .map(([path, text]) => [path.slice(start.length), decoded(text)]);
  }

  get dirty(): boolean {
    return this.ids.some((id) => this.#changes(id).length > 0);
  }

  /** One edit for each beat: its field where only one is changed, the beat as a whole where several are. */
  get steps(): Step[] {
    const steps: Step[] = [];
    for (const id of this.ids) {
      const changes = this.#changes(id);
      const [only] = changes;
      if (!only) continue;
      const whole = this.show.value(this.node, `beats.${id}`);
      if (whole === undefined) continue;
      if (changes.length === 1) steps.push({ do: "edit", node: this.node, path: `beats.${id}.${only[0]}`, value: tidy(only[1]) });
      else steps.push({ do: "edit", node: this.node, path: `beats.${id}`, value: changes.reduce((beat, [path, value]) => withValue(beat, path, tidy(value)), whole) });
    }
    return steps;
  }

  /** Asks what saving would do, a moment after the last change: `$effect(() => draft.watch())`. */
  watch(): () => void {
    const steps = this.steps;
    if (!steps.length) {
      this.effect = null;
      this.trouble = null;
      return () => undefined;
    }
    return later(ASK_AFTER, async (signal) => {
      try {
        this.effect = await this.show.preview(steps, signal);
        this.trouble = null;
      } catch (error) {
        if (signal.aborted) return;
        this.effect = null;
        this.trouble = asApiError(error);
      }
    });
  }

  /** Saves; true where it was. What nobody else touched is saved over a newer document by itself. */
  async save(): Promise<boolean> {
    if (this.busy) {
      this.#waits = true; // what was typed since then is saved next
      return false;
    }
    this.busy = true;
    let sent: [key: string, text: string][] = [];
    const asked = (): Step[] => {
      sent = this.ids.flatMap((id) => this.#changes(id).map(([path]): [string, string] => [this.#key(id, path), drafts.get(this.#key(id, path)) ?? ""]));
      return this.steps;
    };
    try {
      await this.show.change(asked, { quiet: true, untouched: () => !this.#clashing().length });
      for (const [key, text] of sent) drafts.saved(key, text, encoded(tidy(decoded(text))));
      this.trouble = null;
      return true;
    } catch (error) {
      const failure = asApiError(error);
      if (!failure.conflict) this.trouble = failure;
      return false;
    } finally {
      this.busy = false;
      if (this.#waits) {
        this.#waits = false;
        if (this.dirty) void this.save();
      }
    }
  }

  /** The fields that say something else now than when they were begun. */
  get clashes(): Clash[] {
    return this.busy ? [] : this.#clashing();
  }

  #clashing(): Clash[] {
    const found: Clash[] = [];
    for (const id of this.ids)
      for (const [path, yours] of this.#changes(id)) {
        const theirs = this.saved(path, id) ?? null;
        if (drafts.base(this.#key(id, path)) !== encoded(theirs) && !alike(theirs, yours)) found.push({ id, path, yours, theirs });
      }
    return found;
  }

  /** Keeps one's own over what somebody else wrote. */
  async keepMine(): Promise<boolean> {
    for (const { id, path, yours, theirs } of this.#clashing()) drafts.set(this.#key(id, path), encoded(yours), encoded(theirs), true);
    return await this.save();
  }

  useTheirs(): void {
    for (const { id, path } of this.#clashing()) this.#drop(id, path);
  }

  discard(): void {
    for (const id of this.ids) for (const [path] of this.#changes(id)) this.#drop(id, path);
    this.trouble = null;
    this.effect = null;
  }

  #drop(id: string, path: string): void {
    drafts.drop(this.#key(id, path));
  }

  /** The beat as it stands on screen. */
  beat<B>(id: string = this.ids[0] ?? ""): B | undefined {
    const whole = this.show.value(this.node, `beats.${id}`);
    if (whole === undefined) return undefined;
    return this.#changes(id).reduce((beat, [path, value]) => (valueAt(beat, path) === undefined ? beat : withValue(beat, path, value)), whole) as unknown as B;
  }
}

const tidy = (value: Json): Json => (typeof value === "string" ? value.trim() : value);
