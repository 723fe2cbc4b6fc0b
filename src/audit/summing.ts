// Records as they come → a bounded number of them: the first stand each alone, alike ones after them as one with its count.

/** Of each log. What is beyond is summed, and the report says so. */
export const RECORDS_KEPT = 100_000;

/** Where a record stands that may still have to be put right. */
export interface Place<T> {
  put(record: T): void;
}

export interface Alike<T> {
  readonly key: (record: T) => string;
  readonly sum: (all: T, more: T) => T; // without its count
  readonly bare: (record: T) => T; // what a sum can say
}

export class Summing<T extends {readonly host: string; readonly count?: number}> {
  private readonly single: T[] = [];
  private readonly held = new Set<{readonly record: T}>();
  private readonly sums = new Map<string, T>();

  constructor(
    private readonly kept: number,
    private readonly alike: Alike<T>
  ) {}

  add(record: T): void {
    if (this.single.length < this.kept) this.single.push(record);
    else this.count(record);
  }

  /** The same for a record that is not whole yet: it counts when it is put, or at the end. */
  hold(record: T): Place<T> {
    if (this.single.length < this.kept) {
      const at = this.single.push(record) - 1;
      return {put: better => void (this.single[at] = better)};
    }
    const held = {record};
    this.held.add(held);
    return {
      put: better => {
        this.held.delete(held);
        this.count(better);
      }
    };
  }

  all(): T[] {
    for (const {record} of this.held) this.count(record);
    this.held.clear();
    return [...this.single, ...this.sums.values()];
  }

  private count(record: T): void {
    const key = this.alike.key(record);
    const known = this.sums.get(key);
    if (known !== undefined) {
      this.sums.set(key, {...this.alike.sum(known, record), count: (known.count ?? 0) + 1});
    } else if (this.sums.size < this.kept || record.host === '') {
      this.sums.set(key, {...this.alike.bare(record), count: 1});
    } else {
      this.count({...record, host: ''}); // so many hosts have a sum of their own; the others have one together
    }
  }
}
