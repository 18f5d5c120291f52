/** Accessors of reactive class fields, defined for all classes in one place: tools/fields.ts puts a call of this into
 * each. `$name` holds the signal of `name`.
 */
import * as $ from "svelte/internal/client";

export function signals({ prototype }, names) {
  for (const name of names.split(" "))
    Object.defineProperty(prototype, name, {
      get() {
        return $.get(this[`$${name}`]);
      },
      set(value) {
        $.set(this[`$${name}`], value);
      },
    });
}
