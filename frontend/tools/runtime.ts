/** What of Svelte's runtime these pages do without, file by file: pages that a server wrote, work that markup awaits,
 * forks and boundaries, transitions, `$inspect`, abort signals. `mounted.ts` carries it out and stops the build where a
 * file of Svelte's is another one than is known here, or where a component asks for what is left out.
 */

/** What stands in a file of Svelte's, and what stands there instead. */
export type Edit = readonly [search: string | RegExp, replace: string];

/** A method of a class of Svelte's, whole. */
const method = (name: string): RegExp => new RegExp(`^\\t${name}\\([^\\n]*\\) \\{\\n[^]*?^\\t\\}\\n`, "m");
/** A function of Svelte's, from its name to its end. */
const whole = (name: string): RegExp => new RegExp(`^export function ${name}\\([^]*?^\\}\\n`, "m");
/** A statement of several lines: from its head to the brace that stands as far from the margin. */
const statement = (head: string, indent = "\t\t"): RegExp => new RegExp(`^${indent}${head}[^]*?^${indent}\\}\\n`, "m");

/** One batch at a time, carried out as soon as it is there: nothing is awaited, so none overtakes another. */
const BATCH: readonly Edit[] = [
  ["\tis_fork = false;\n", ""],
  ["\tasync_deriveds = new Map();\n", ""],
  ["\t#new_effects = [];\n", ""],
  ["\tid = uid++;\n", ""],
  ...["linked = true", "prev = null", "next = null", "current = new Map()", "previous = new Map()"].map((field): Edit => [`\t${field};\n`, ""]),
  [method("constructor"), ""],
  [statement("for \\(const \\[e, status\\] of this\\.#dirty_reactions\\) \\{"), ""],
  ["\t\tthis.apply();\n", ""],
  ["\t\t\t\tthis.#unlink();\n", ""],
  ["if (!this.#is_deferred()) this.discard();", ""],
  [statement("if \\(this\\.#is_deferred\\(\\)\\) \\{"), ""],
  [/\t\tconst earlier_batch = [^]*?\t\t\}\n/, ""],
  ["\t\tthis.#dirty_reactions.clear();\n", ""],
  [/\t\tfor \(const fn of this\.#commit_callbacks\) fn\(this\);\n\t\tthis\.#commit_callbacks\.clear\(\);\n/, ""],
  ["\t\tthis.#deferred?.resolve();\n\n\t\tvar next_batch", "\t\tvar next_batch"],
  [statement("if \\(this\\.#pending === 0 && "), ""],
  [" || this.#skipped_branches.has(effect)", ""],
  ["if ((flags & BLOCK_EFFECT) !== 0) this.add_dirty_reaction(effect, MAYBE_DIRTY);", ""],
  [/^\tcapture\(source, value, is_derived = false\) \{\n[^]*?^\t\}\n/m, "\tcapture(source, value) {\n\t\tsource.v = value;\n\t}\n"],
  ...["skip_effect", "unskip_effect", "activate", "deactivate", "discard", "register_created_effect", "increment", "decrement", "transfer_reactions", "add_dirty_reaction", "oncommit", "ondiscard", "settled", "apply"].map((name): Edit => [method(name), ""]),
  ...["#is_deferred", "#is_skipped", "#find_earlier_batch", "#intersects", "#merge", "#defer_effects", "#commit", "#unlink"].map((name): Edit => [method(name), ""]),
  [statement("if \\(\\n\\t\\t\\teffect\\.b\\?\\.is_pending"), ""],
  ["export let batch_values = null;", "export const batch_values = null;"],
  [/^\t+batch_values = .*;\n/gm, ""],
  ["effect.teardown === null &&\n\t\t\t\teffect.ac === null", "effect.teardown === null"],
  ["for (const source of /** @type {Batch} */ (current_batch).current.keys()) {", "for (const source of []) {"],
];

/** A component is shown once, in an empty place, and stays; the events that it listens for are known by then. */
const MOUNT = `export function mount(Component, { target }) {
	init_operations();
	component_root(() => {
		const anchor = target.appendChild(create_text());
		branch(() => {
			push({});
			Component(anchor, {});
			pop();
		});
		for (const name of all_registered_events) target.addEventListener(name, handle_event_propagation);
	});
}
`;

/** Calls what elements below `this` do at an event, each once, from the innermost on. */
const EVENTS = `export function handle_event_propagation(event) {
	const path = event.composedPath();
	const end = path.indexOf(this);
	let at = Math.max(0, path.indexOf(event[event_symbol]));
	define_property(event, "currentTarget", { configurable: true, get: () => path[at] });
	without_reactive_context(() => {
		for (; at < end && !event.cancelBubble; at++)
			try {
				if (!path[at].disabled || path[at] === event.target) path[at][event_symbol]?.[event.type]?.call(path[at], event);
			} catch (error) {
				reportError(error);
			}
	});
	event[event_symbol] = this;
	delete event.currentTarget;
}
`;

/** A select shows its value again when its options are others. */
const SELECT = `export function init_select(select) {
	const observer = new MutationObserver(() => select_option(select, select.__value));
	observer.observe(select, { childList: true, subtree: true, attributes: true, attributeFilter: ["value"] });
	teardown(() => observer.disconnect());
}
`;
const OPTION = `export function select_option(select, value) {
	select.selectedIndex = [...select.options].findIndex((option) => (option.__value ?? option.value) === value);
}
`;

/** A field of text and a value that follow each other. */
const BIND = `export function bind_value(input, get, set) {
	input.addEventListener("input", () => set(input.value));
	render_effect(() => {
		const value = get() ?? "";
		if (value !== input.value) input.value = value;
	});
}
`;

/** Styles are set one by one, beside no text of styles. */
const STYLE = `export function set_style(dom, value, before, styles) {
	for (const name in styles)
		if (before?.[name] !== styles[name]) {
			if (styles[name] == null) dom.style.removeProperty(name);
			else dom.style.setProperty(name, styles[name]);
		}
	return styles;
}
`;
const CLASSES = `export function to_class(value, hash, directives = {}) {
	return [value, hash, ...Object.keys(directives).filter((name) => directives[name])].filter(Boolean).join(" ") || null;
}
`;

/** Files of Svelte's runtime by the end of their path. */
export const RUNTIME: Readonly<Record<string, readonly Edit[]>> = {
  "/internal/client/dom/hydration.js": [
    ["export let hydrating = false;", "export const hydrating = false;"],
    ["\thydrating = value;\n", ""],
  ],
  "/internal/flags/index.js": [
    [/export let (\w+_mode_flag) = false;/g, "export const $1 = false;"],
    [/^\t\w+_mode_flag = (?:true|false);$/gm, ""],
  ],
  "/internal/client/render.js": [
    ["import { component_root } from", "import { branch, component_root } from"],
    [whole("mount"), MOUNT],
  ],
  "/internal/client/error-handling.js": [[statement("if \\(\\(effect\\.f & BOUNDARY_EFFECT\\)"), ""]],
  "/internal/client/reactivity/async.js": [[whole("flatten"), "export function flatten(blockers, sync, async, fn) {\n\tfn(sync.map(derived));\n}\n"]],
  "/internal/client/reactivity/batch.js": BATCH,
  "/internal/client/reactivity/deriveds.js": [
    ["parent: active_effect,\n\t\tac: null", "parent: active_effect"],
    ["!current_batch?.is_fork || derived.deps === null", "true"],
    ["\t\t\t\tprevious_batch?.capture(derived, value, true);\n", ""],
    ["effect_tracking() || current_batch?.is_fork", "effect_tracking()"],
    ["e.teardown || e.ac", "e.teardown"],
    [statement("if \\(e\\.ac !== null\\) \\{", "\t\t\t"), ""],
  ],
  "/internal/client/reactivity/effects.js": [
    ["\tcurrent_batch?.register_created_effect(effect);\n", ""],
    ["\t\tb: parent && parent.b,\n", ""],
    ["\t\teffect.b =\n", ""],
    ["\t\teffect.ac =\n", ""],
    ["wv: 0,\n\t\tac: null", "wv: 0"],
    [/\t\tconst controller = effect\.ac;\n[^]*?\n\t\t\}\n/, ""],
    [/\tvar transitions = effect\.nodes && effect\.nodes\.t;\n\n\tif \(transitions !== null\) \{[^]*?\n\t\}\n/, ""],
    [whole("pause_effect"), "export function pause_effect(effect, callback, destroy = true) {\n\tif (destroy) destroy_effect(effect);\n\tcallback?.();\n}\n"],
    [whole("resume_effect"), "export function resume_effect() {}\n"],
  ],
  "/internal/client/reactivity/sources.js": [
    ["should_proxy ? proxy(value) : value", "value"],
    [statement("if \\(!batch\\.is_fork && eager_effects"), ""],
    [/if \(\(flags & EAGER_EFFECT\) !== 0\) \{[^]*?\} else if \(\(flags & DERIVED\) !== 0\) \{/, "if ((flags & DERIVED) !== 0) {"],
    [/is_runes\(\)/g, "true"],
  ],
  "/internal/client/runtime.js": [
    ["var is_fork = current_batch?.is_fork;", "const is_fork = false;"],
    [statement("if \\(reaction\\.ac !== null\\) \\{", "\t"), ""],
    [statement("if \\(derived\\.ac !== null\\) \\{"), ""],
    [/is_runes\(\)/g, "true"],
  ],
  "/internal/client/constants.js": [[/^export const STALE_REACTION = [^]*?^\}\)\(\);\n/m, "export const STALE_REACTION = null;\n"]],
  "/internal/client/dom/blocks/key.js": [["var legacy = !is_runes();", "const legacy = false;"]],
  "/internal/client/dom/elements/events.js": [[whole("handle_event_propagation"), EVENTS], [statement("for \\(var fn of root_event_handles\\) \\{", "\t"), ""]],
  "/internal/client/dom/elements/style.js": [[whole("set_style"), STYLE]],
  "/internal/client/dom/elements/bindings/select.js": [[whole("init_select"), SELECT], [whole("select_option"), OPTION]],
  "/internal/client/dom/elements/bindings/input.js": [[whole("bind_value"), BIND]],
  "/internal/client/dom/reconciler.js": [["= create_trusted_html(", "= ("]],
  "/internal/client/reactivity/props.js": [[/^const spread_props_handler = \{\n([^]*?^\t\}),\n[^]*?^\};\n/m, "const spread_props_handler = {\n$1\n};\n"]],
  "/internal/shared/attributes.js": [
    [whole("clsx"), 'export function clsx(value) {\n\treturn value ?? "";\n}\n'],
    [whole("to_class"), CLASSES],
    [/^const whitespace = .*$/m, ""],
  ],
  "/svelte/src/utils.js": [["\t...DOM_BOOLEAN_ATTRIBUTES,\n", ""]],
};
