// Names ↔ synthetic addresses of 198.18.0.0/15 (RFC 2544), the relay's memory of what the command asked for.

const FIRST = 0xc6120001; // 198.18.0.1
const LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** How many names are remembered. A flood of names reuses addresses; it cannot grow memory. */
export const NAMES_KEPT = 20_000;
const ADDRESSES_PER_NAME = 4;
const SLOTS = 131_070; // in the network

/** A name that was asked for: when first (epoch milliseconds) and how often. */
export interface Asked {
  readonly name: string;
  readonly address: string; // empty where the name could not be a host's
  readonly first: number;
  readonly count: number;
}

interface Entry {
  readonly name: string;
  readonly slot: number | undefined;
  readonly first: number;
  count: number;
}

/** A name that can stand in a CONNECT line as it is. */
export function isHostName(name: string): boolean {
  return name.length > 0 && name.length <= 253 && name.split('.').every(label => LABEL.test(label));
}

function addressOf(slot: number): string {
  const value = FIRST + slot;
  return [24, 16, 8, 0].map(shift => (value >>> shift) & 255).join('.');
}

function slotOf(address: string): number {
  return address.split('.').reduce((value, part) => value * 256 + Number(part), 0) - FIRST;
}

export class Names {
  // In the order of last use: the first key is the one to forget.
  private readonly entries = new Map<string, Entry>();
  private readonly slots: (string | undefined)[] = [];
  private readonly free: number[] = [];
  private forgotten = 0;

  constructor(
    private readonly now: () => number,
    private readonly kept = NAMES_KEPT
  ) {}

  /** Notes that a name was asked for; its address if it can have one. */
  ask(written: string): string | undefined {
    const name = written.toLowerCase().replace(/\.$/, '').slice(0, 255);
    const known = this.entries.get(name);
    if (known !== undefined) {
      known.count += 1;
      this.entries.delete(name);
      this.entries.set(name, known);
      return known.slot === undefined ? undefined : addressOf(known.slot);
    }
    if (this.entries.size >= this.kept) this.forgetOldest();
    const slot = isHostName(name) ? this.nextSlot() : undefined;
    if (slot !== undefined) this.slots[slot] = name;
    this.entries.set(name, {name, slot, first: this.now(), count: 1});
    return slot === undefined ? undefined : addressOf(slot);
  }

  /** What was meant by an address that was dialled: the name it was given out for, or itself where it is no address of ours. */
  meantBy(address: string): string | undefined {
    const slot = slotOf(address);
    return slot < 0 || slot >= SLOTS ? address : this.slots[slot];
  }

  asked(): {readonly names: readonly Asked[]; readonly forgotten: number} {
    const names = [...this.entries.values()].map(({name, slot, first, count}) => ({
      name,
      address: slot === undefined ? '' : addressOf(slot),
      first,
      count
    }));
    return {names, forgotten: this.forgotten};
  }

  // Fresh addresses as long as there are some, then the longest unused: an old answer must not lead to a new name.
  private nextSlot(): number {
    const fresh = this.slots.length < this.kept * ADDRESSES_PER_NAME ? undefined : this.free.shift();
    return fresh ?? this.slots.length;
  }

  private forgetOldest(): void {
    const [oldest] = this.entries.values();
    if (oldest === undefined) return;
    this.entries.delete(oldest.name);
    this.forgotten += 1;
    if (oldest.slot === undefined) return;
    this.slots[oldest.slot] = undefined;
    this.free.push(oldest.slot);
  }
}
