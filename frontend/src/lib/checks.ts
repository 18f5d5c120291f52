/** Checks of a cut or a package as rows: what says the same of several things is one. */
import type { IconName } from "./icons";
import type { Check } from "./types";

export const LOOK: Record<Check["level"], { icon: IconName; state: string; word: string }> = {
  good: { icon: "circle-check", state: "ok", word: "Good" },
  warn: { icon: "triangle-alert", state: "stale", word: "Look at this" },
  bad: { icon: "circle-alert", state: "fail", word: "Missing" },
};

export interface CheckRow {
  key: string;
  checks: Check[];
  first: Check;
}

export function checkRows(checks: readonly Check[]): CheckRow[] {
  const found = new Map<string, Check[]>();
  for (const check of checks) {
    const key = `${check.level} ${check.what}`;
    found.set(key, [...(found.get(key) ?? []), check]);
  }
  return [...found].map(([key, same]) => ({ key, checks: same, first: same[0] as Check }));
}

/** `2 of 5 ready`. */
export const readyWords = (rows: readonly CheckRow[]): string => `${rows.filter((row) => row.first.level === "good").length} of ${rows.length} ready`;
