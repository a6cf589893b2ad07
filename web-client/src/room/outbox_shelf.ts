// Where the outbox's items lie: on the device and, the same, in memory. Two tabs share the shelf on the device;
// neither overwrites unseen what the other has put there.
import type { Keep } from "../device/keep";
import { lift } from "./lifting";
import type { Item } from "./outbox_item";
import { kind_versions, type RoomId } from "./wire";

const group = "outbox";

interface Held {
  readonly item: Item;
  readonly revision: number;
}

export class OutboxShelf {
  readonly #keep: Keep;
  readonly #moved: (room: RoomId) => void;
  readonly #held = new Map<number, Held>();

  constructor(keep: Keep, moved: (room: RoomId) => void) {
    this.#keep = keep;
    this.#moved = moved;
  }

  /** In the order made. */
  items(room?: RoomId): Item[] {
    return [...this.#held.values()]
      .map(({ item }) => item)
      .filter((item) => room === undefined || item.room === room)
      .sort((a, b) => a.n - b.n);
  }

  get(n: number): Item | undefined {
    return this.#held.get(n)?.item;
  }

  /** A name behind every other, also of another tab's at the same moment. */
  next_n(now: number): number {
    return Math.max(now * 1000, ...[...this.#held.keys()].map((n) => n + 1));
  }

  async read(): Promise<void> {
    const kept = await this.#keep.all(group);
    const rooms = new Set(this.items().map((item) => item.room));
    this.#held.clear();
    for (const { value, revision } of kept) {
      const item = lifted(value as Item);
      this.#held.set(item.n, { item, revision });
      rooms.add(item.room);
    }
    for (const room of rooms) this.#moved(room);
  }

  /** False when another tab was there before: what it put there has been read now, look again. */
  async store(item: Item): Promise<boolean> {
    const revision = this.#held.get(item.n)?.revision ?? 0;
    const name = String(item.n);
    const written = await this.#keep.update({ group, name, value: item }, revision);
    if (written === undefined) {
      await this.read();
      return false;
    }
    this.#held.set(item.n, { item, revision: written });
    return true;
  }

  /** Undefined from `changed`: nothing to do (any more). */
  async rewrite(n: number, changed: (item: Item) => Item | undefined): Promise<void> {
    for (;;) {
      const item = this.get(n);
      const next = item && changed(item);
      if (!next || (await this.store(next))) return;
    }
  }

  /** False when another tab was there before. */
  async remove(n: number): Promise<boolean> {
    const revision = this.#held.get(n)?.revision ?? 0;
    const write = { group, name: String(n), value: undefined };
    if ((await this.#keep.update(write, revision)) === undefined) {
      await this.read();
      return false;
    }
    this.#held.delete(n);
    return true;
  }
}

/** Written by an older client on this device. What may have been sent stays as it was. */
function lifted(item: Item): Item {
  if (item.sent || item.done) return item;
  const changes = item.changes.map((change) => {
    const value = lift(change.kind, change.v, change.value);
    const base_value = lift(change.kind, change.v, change.base_value);
    if (value === undefined || base_value === undefined) return change;
    return { ...change, v: kind_versions[change.kind], value, base_value };
  });
  return { ...item, changes };
}
