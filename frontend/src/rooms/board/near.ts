/** Tells a card when it comes near the window and when it is far again; one observer for all of them. */
import type { Attachment } from "svelte/attachments";

const MARGIN = "480px 0px"; // about two rows

const heard = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | null = null;

export function whenNear(tell: (near: boolean) => void): Attachment<HTMLElement> {
  return (element) => {
    observer ??= new IntersectionObserver((entries) => entries.forEach((entry) => heard.get(entry.target)?.(entry.isIntersecting)), { rootMargin: MARGIN });
    heard.set(element, tell);
    observer.observe(element);
    return () => {
      heard.delete(element);
      observer?.unobserve(element);
    };
  };
}
