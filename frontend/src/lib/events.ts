/** One event stream for all tabs: the tab that holds the lock listens, the others hear it over a channel.
 *
 * A browser keeps six connections to a host; a stream in every tab would hang the seventh. When the listening tab
 * closes, sleeps or crashes, the browser gives the lock to the next one, which resumes after the last number it heard.
 */
import type { HappeningKind, Happenings } from "./types";

type Heard = { [K in HappeningKind]: { id: number; kind: K; data: Happenings[K] } }[HappeningKind];
type Word = { say: "heard"; heard: Heard } | { say: "state"; online: boolean } | { say: "hello" };

const KINDS: HappeningKind[] = ["take", "started", "progress", "left", "failed", "stopped", "call", "step", "show", "held", "reset"];
const NAME = "production-flow-events";
const SILENCE = 5000; // ms without a stream before we say that the studio is offline
const RETRY = 1000;

export interface Listener {
  /** Something happened; numbers only grow, a number that was heard before is dropped. */
  heard(heard: Heard): void;
  /** The stream came (true) or has been gone for five seconds (false). */
  online(online: boolean): void;
}

/** Starts to listen; returns what stops it. `since`: the last number already known, or -1 for "from now on". */
export function listen(listener: Listener, since = -1): () => void {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(NAME);
  let last = since;
  let leading = false;
  let up = false;
  let source: EventSource | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let stepDown: (() => void) | null = null;
  let stopped = false;

  const tell = (word: Word): void => {
    if (!stopped) channel?.postMessage(word);
  };
  const hear = (heard: Heard): void => {
    if (heard.id <= last && heard.kind !== "reset") return;
    last = heard.id;
    listener.heard(heard);
  };
  const setOnline = (online: boolean): void => {
    up = online;
    clearTimeout(silence);
    silence = undefined;
    listener.online(online);
    if (leading) tell({ say: "state", online });
  };
  const gone = (): void => {
    silence ??= setTimeout(() => setOnline(false), SILENCE);
  };

  const open = (): void => {
    source = new EventSource(last >= 0 ? `/api/events?since=${last}` : "/api/events");
    source.onopen = () => setOnline(true);
    source.onerror = () => {
      gone();
      if (source?.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      clearTimeout(again);
      again = setTimeout(open, RETRY);
    };
    for (const kind of KINDS) {
      source.addEventListener(kind, (event) => {
        const message = event as MessageEvent<string>;
        const heard = { id: Number(message.lastEventId), kind, data: JSON.parse(message.data) } as Heard;
        tell({ say: "heard", heard });
        hear(heard);
      });
    }
  };
  const close = (): void => {
    source?.close();
    source = null;
    clearTimeout(again);
  };

  const lead = async (): Promise<void> => {
    leading = true;
    open();
    await new Promise<void>((resolve) => {
      stepDown = resolve;
    });
    leading = false;
    stepDown = null;
    close();
  };
  const queue = (): void => {
    if (stopped || leading) return;
    // Without locks (a page served over plain http to another machine) each tab listens for itself.
    if (navigator.locks && channel) void navigator.locks.request(NAME, lead);
    else void lead();
  };

  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.say === "hello") {
        if (leading) tell({ say: "state", online: up });
      } else if (leading) return;
      else if (data.say === "heard") hear(data.heard);
      else {
        clearTimeout(silence);
        silence = undefined;
        setOnline(data.online);
      }
    };
  }
  const sleep = (): void => stepDown?.();
  addEventListener("pagehide", sleep);
  document.addEventListener("freeze", sleep);
  addEventListener("pageshow", queue);
  document.addEventListener("resume", queue);
  gone();
  tell({ say: "hello" });
  queue();

  return () => {
    stopped = true;
    stepDown?.();
    clearTimeout(silence);
    channel?.close();
    removeEventListener("pagehide", sleep);
    document.removeEventListener("freeze", sleep);
    removeEventListener("pageshow", queue);
    document.removeEventListener("resume", queue);
  };
}
