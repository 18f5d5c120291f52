/** Scales of the timeline: its marks, timecodes, waveforms. */
import { clock, two } from "../../lib/words";

/** Seconds between two marks, so that they stand at least 64 px apart. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600];

export interface Tick {
  frame: number;
  words: string;
}

/** The marks between two frames at a scale in px a frame. */
export function ticks(from: number, to: number, fps: number, scale: number): Tick[] {
  const step = (STEPS.find((seconds) => seconds * fps * scale >= 64) ?? 600) * fps;
  const found: Tick[] = [];
  for (let frame = Math.floor(from / step) * step; frame < to; frame += step) found.push({ frame, words: clock(frame / fps) });
  return found;
}

/** A frame as `0:35.7`. */
export function timecode(frame: number, fps: number): string {
  const tenths = Math.floor((frame * 10) / fps + 1e-6);
  return `${Math.floor(tenths / 600)}:${two(Math.floor(tenths / 10) % 60)}.${tenths % 10}`;
}

/** A frame in words, for those who listen. */
export function spokenTime(frame: number, fps: number): string {
  const seconds = frame / fps;
  return `${Math.floor(seconds / 60)} min ${(seconds % 60).toFixed(1)} s`;
}

/** Rates of the peaks that the studio keeps, in peaks a second. */
export const RATES = [10, 40, 160] as const;

/** Which of the three serves a scale in px a second, at one bar every four px. */
export function zoomFor(pixels: number): 0 | 1 | 2 {
  const wanted = pixels / 4;
  return wanted <= RATES[0] ? 0 : wanted <= RATES[1] ? 1 : 2;
}

/** A time span in px of the lane in which everything is quieter: music under a line. */
export interface Duck {
  from: number;
  to: number;
}

export interface WaveOf {
  peaks: readonly number[];
  rate: number;
  /** px a second. */
  pixels: number;
  /** Seconds into the source at which it begins. */
  start: number;
  /** What is drawn, in px from the item's left edge. */
  from: number;
  to: number;
  height: number;
  ducks?: readonly Duck[];
  /** How loud the ducked parts are, 0 to 1. */
  low?: number;
}

/** Bars of a waveform as an SVG path; silence is a row of dots. */
export function wavePath({ peaks, rate, pixels, start, from, to, height, ducks = [], low = 1 }: WaveOf): string {
  const middle = height / 2;
  let path = "";
  for (let x = Math.floor(from / 4) * 4; x < to; x += 4) {
    const first = Math.floor((start + x / pixels) * rate);
    const last = Math.max(first + 1, Math.ceil((start + (x + 4) / pixels) * rate));
    let loud = 0;
    for (let at = first; at < last && at < peaks.length; at += 1) loud = Math.max(loud, peaks[at] ?? 0);
    const gain = ducks.some((duck) => x >= duck.from && x < duck.to) ? low : 1;
    const half = Math.max(0.6, (loud / 255) ** 0.7 * gain * (middle - 3));
    path += `M${x + 1} ${(middle - half).toFixed(1)}V${(middle + half).toFixed(1)}`;
  }
  return path;
}
