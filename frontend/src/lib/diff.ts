/** Which words of a text are new: runs of the new text, marked where the old one did not have them. */
export interface Run {
  text: string;
  fresh: boolean;
}

const MOST = 600; // words; beyond it the middle is marked as a whole

export function freshWords(old: string, now: string): Run[] {
  const a = old.match(/\s+|\S+/g) ?? [];
  const b = now.match(/\s+|\S+/g) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const fresh = b.map((_, index) => index >= start && index < b.length - end);
  if (a.length - start - end <= MOST && b.length - start - end <= MOST) {
    const kept = common(a.slice(start, a.length - end), b.slice(start, b.length - end));
    for (const index of kept) fresh[start + index] = false;
  }
  const runs: Run[] = [];
  b.forEach((text, index) => {
    const last = runs.at(-1);
    const mark = fresh[index] ?? false;
    if (last && last.fresh === mark) last.text += text;
    else runs.push({ text, fresh: mark });
  });
  return runs;
}

/** Indices in `b` of a longest common subsequence with `a`. */
function common(a: string[], b: string[]): number[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      found.push(j);
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}
