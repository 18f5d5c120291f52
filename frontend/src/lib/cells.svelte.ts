/** A map whose readers each hear of their own entry alone; who reads all of it hears of what comes and goes as well. */

class Cell<V> {
  value = $state.raw() as V;
}

export class Cells<V> {
  #cells = new Map<string, Cell<V>>();
  #changes = $state.raw(0);

  constructor(entries: Iterable<readonly [string, V]> = []) {
    for (const [key, value] of entries) this.set(key, value);
  }

  get(key: string): V | undefined {
    const cell = this.#cells.get(key);
    if (cell) return cell.value;
    void this.#changes;
    return undefined;
  }
  has(key: string): boolean {
    void this.#changes;
    return this.#cells.has(key);
  }
  set(key: string, value: V): void {
    let cell = this.#cells.get(key);
    if (!cell) {
      this.#cells.set(key, (cell = new Cell()));
      this.#changes++;
    }
    cell.value = value;
  }
  delete(key: string): boolean {
    const cell = this.#cells.get(key);
    if (!cell) return false;
    this.#cells.delete(key);
    this.#changes++;
    cell.value = undefined as V; // whoever reads it looks again
    return true;
  }
  get size(): number {
    void this.#changes;
    return this.#cells.size;
  }
  keys(): string[] {
    void this.#changes;
    return [...this.#cells.keys()];
  }
  values(): V[] {
    return this.keys().map((key) => this.get(key) as V);
  }
  [Symbol.iterator](): Iterator<[string, V]> {
    return this.keys().map((key): [string, V] => [key, this.get(key) as V])[Symbol.iterator]();
  }
}
