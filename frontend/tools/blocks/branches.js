/** The one branch of a block that is shown, in place of Svelte's own: nothing fades out and nothing is awaited, so the
 * branch before it goes as soon as the next one stands. It is imported from where Svelte's stands.
 */
import { branch, destroy_effect } from "../../reactivity/effects.js";

export class BranchManager {
  #key;
  #shown = null;

  constructor(anchor) {
    this.anchor = anchor;
  }

  /** Shows the branch of a key, made by `make` before the anchor; `null` shows none. */
  ensure(key, make) {
    if (this.#key === key && (this.#shown || !make)) return;
    const before = this.#shown;
    this.#shown = null;
    this.#key = key;
    if (make) this.#shown = branch(() => make(this.anchor));
    if (before) destroy_effect(before);
  }
}
