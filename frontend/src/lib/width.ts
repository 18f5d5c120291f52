/** How wide the window and its elements are. */
import type { Attachment } from "svelte/attachments";
import { createSubscriber } from "svelte/reactivity";

const resizing = createSubscriber((tick) => {
  addEventListener("resize", tick);
  return () => removeEventListener("resize", tick);
});

/** CSS pixels of the window from side to side; reading it in markup or a derived value follows it. */
export function windowWidth(): number {
  resizing();
  return innerWidth;
}

/** Follows how wide an element is: `<div {@attach measured((px) => (width = px))}>`. */
export function measured(take: (px: number) => void): Attachment<HTMLElement> {
  return (element) => {
    const measure = (): void => take(element.clientWidth);
    const seen = new ResizeObserver(measure);
    seen.observe(element);
    measure();
    return () => seen.disconnect();
  };
}
