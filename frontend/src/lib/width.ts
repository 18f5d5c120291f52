/** Follows how wide an element is: `<div {@attach measured((px) => (width = px))}>`. */
import type { Attachment } from "svelte/attachments";

export function measured(take: (px: number) => void): Attachment<HTMLElement> {
  return (element) => {
    const measure = (): void => take(element.clientWidth);
    const seen = new ResizeObserver(measure);
    seen.observe(element);
    measure();
    return () => seen.disconnect();
  };
}
