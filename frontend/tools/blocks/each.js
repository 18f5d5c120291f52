/** A list in the page, in place of Svelte's own: what goes is removed at once, what is new is made where it belongs, and
 * what stays keeps its elements; of what changes places as few as can be are moved. Imported from where Svelte's stands.
 */
import { get } from "../../runtime.js";
import { create_text, get_next_sibling } from "../operations.js";
import { block, branch, destroy_effect } from "../../reactivity/effects.js";
import { derived_safe_equal } from "../../reactivity/deriveds.js";
import { internal_set, source } from "../../reactivity/sources.js";

const ITEM = 1;
const INDEX = 2;
const CONTROLLED = 4;

/** The key of an entry of a list without keys. */
export function index(_, at) {
  return at;
}

function move({ nodes }, before) {
  for (let node = nodes?.start; node; ) {
    const next = node === nodes.end ? null : get_next_sibling(node);
    before.before(node);
    node = next;
  }
}

/** Shows a list before `node`, or inside it where it is all that is in there (`flags`). */
export function each(node, flags, collection, key, render, fallback) {
  const anchor = flags & CONTROLLED ? node.appendChild(create_text()) : node;
  const list = derived_safe_equal(() => Array.from(collection() ?? []));
  let items = new Map();
  let empty = null;

  function made(value, at, before) {
    const v = flags & ITEM ? source(value) : null;
    const i = flags & INDEX ? source(at) : null;
    return { v, i, effect: branch(() => render(before, v ?? value, i ?? at, collection)) };
  }
  function update() {
    const values = get(list);
    const keys = values.map(key);
    const wanted = new Set(keys);
    if (wanted.size < keys.length) throw new Error("Two entries of a list have the same key.");
    if (empty && keys.length) {
      destroy_effect(empty);
      empty = null;
    }
    for (const [one, item] of items)
      if (!wanted.has(one)) {
        destroy_effect(item.effect);
        items.delete(one);
      }
    const rest = [...items.values()];
    const shown = new Map();
    let at = 0; // which of `rest` stands next in the page
    const settled = new Set();
    for (const [n, one] of keys.entries()) {
      while (settled.has(rest[at])) at++;
      const item = items.get(one);
      if (item && item === rest[at + 1]) at++; // the one before it goes further down
      const before = rest[at]?.effect.nodes?.start ?? anchor;
      if (!item) shown.set(one, made(values[n], n, before));
      else {
        if (item.v) internal_set(item.v, values[n]);
        if (item.i) internal_set(item.i, n);
        if (item === rest[at]) at++;
        else move(item.effect, before);
        settled.add(item);
        shown.set(one, item);
      }
    }
    items = shown;
    if (fallback && !keys.length) empty ??= branch(() => fallback(anchor));
    get(list); // what changed it meanwhile is heard of as well
  }
  block(update);
}
