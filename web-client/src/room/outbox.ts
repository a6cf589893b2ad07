// Puts that wait, of all rooms: in the order made within a room, on the device before they count as kept, one
// under way in a room at a time. What the server refuses stays until the person has chosen; it stops only
// those after it that name the same thing. Knows no socket: `send` is an argument.
import type { Keep, Write } from "../device/keep";
import { device_clock, new_id, type Clock } from "./clock";
import { lift } from "./lifting";
import { equal } from "./merge";
import type { Stuck } from "./model";
import {
  key_of,
  made_of,
  merged_with,
  names,
  resolved,
  to_wire,
  touched_by,
  touches,
  without_stuck,
  type Item,
  type Named,
  type WaitingChange,
} from "./outbox_item";
import {
  kind_versions,
  limits,
  type Done,
  type Json,
  type Kind,
  type Later,
  type Refused,
  type RoomId,
  type Seq,
  type Side,
  type ThingId,
} from "./wire";

const group = "outbox";
/** Somebody else is writing the same thing again and again: show both instead of going on for ever. */
const merges_max = 20;

export interface NewChange {
  readonly kind: Kind;
  readonly id: ThingId;
  readonly value: Json;
}

export interface OutboxNeeds {
  readonly keep: Keep;
  readonly clock?: Clock;
  readonly is_sender: () => boolean;
  /** The room can be reached now. */
  readonly can_send: (room: RoomId, side: Side) => boolean;
  readonly send: (item: Item, changes: ReturnType<typeof to_wire>[]) => boolean;
  /** The present value of a thing, as this device knows it. */
  readonly present: (
    room: RoomId,
    side: Side,
    thing: Named,
  ) => { readonly seq: Seq; readonly value: Json } | undefined;
  /** Whether these entries have come. */
  readonly has_come: (room: RoomId, side: Side, first: Seq, last: Seq) => boolean;
  readonly moved: (room: RoomId) => void;
  /** Other tabs look again. */
  readonly tell_tabs?: () => void;
}

interface Held {
  readonly item: Item;
  readonly revision: number;
}

export class Outbox {
  readonly #needs: OutboxNeeds;
  readonly #clock: Clock;
  readonly #held = new Map<number, Held>();
  /** put_id of what is on the line now, by room. */
  readonly #under_way = new Map<RoomId, { readonly put_id: string; readonly n: number }>();
  /** Rooms of which something is being written to the device before it is sent. */
  readonly #preparing = new Set<RoomId>();
  #chain: Promise<unknown> = Promise.resolve();
  #last_n = 0;
  #wait_until = 0;
  #stop_wait: () => void = () => undefined;
  #too_old = false;

  constructor(needs: OutboxNeeds) {
    this.#needs = needs;
    this.#clock = needs.clock ?? device_clock;
  }

  /** Reads what waits on the device; again when another tab has moved something. */
  load(): Promise<void> {
    return this.#in_turn(() => this.#read());
  }

  items(room?: RoomId): Item[] {
    return [...this.#held.values()]
      .map(({ item }) => item)
      .filter((item) => room === undefined || item.room === room)
      .sort((a, b) => a.n - b.n);
  }

  /** Not yet accepted by the server. */
  unsent(): number {
    return this.items().filter(({ done }) => !done).length;
  }

  too_old(): boolean {
    return this.#too_old;
  }

  stuck(room: RoomId): Stuck[] {
    return this.items(room).flatMap(({ n, stuck, changes }) =>
      stuck ? [{ n, ...stuck, changes: changes.map(to_wire) }] : [],
    );
  }

  /** The last thing said here about a thing that the server has not confirmed by an entry yet. */
  pending(
    room: RoomId,
    side: Side,
    thing: Named,
  ): { item: Item; change: WaitingChange } | undefined {
    const key = key_of(thing);
    for (const item of this.items(room).reverse()) {
      if (item.side !== side) continue;
      const change = [...item.changes].reverse().find((one) => touched_by(one).includes(key));
      if (change) return { item, change };
    }
    return undefined;
  }

  /** Resolves when it is kept. Editing again changes the waiting one. */
  put(room: RoomId, side: Side, changes: readonly NewChange[]): Promise<void> {
    return this.#in_turn(async () => {
      for (;;) {
        const { item, revision } = this.#placed(room, side, changes);
        if (await this.#store(item, revision)) break;
        await this.#read();
      }
      this.#moved(room);
    });
  }

  /** Takes back what waits about a thing and can't have been sent. Answers whether there was something. */
  take_back_waiting(room: RoomId, thing: Named): Promise<boolean> {
    return this.#in_turn(async () => {
      const key = key_of(thing);
      let found = false;
      for (const item of this.items(room)) {
        const alone = item.changes.length === 1 && item.changes.some((one) => key_of(one) === key);
        if (!alone || item.sent || item.done) continue;
        found = (await this.#remove(item)) || found;
      }
      if (found) this.#moved(room);
      return found;
    });
  }

  try_again(n: number): Promise<void> {
    return this.#change(n, (item) => ({ ...without_stuck(item), put_id: new_id(), sent: false }));
  }

  resolve(n: number, picks: readonly (Json | undefined)[]): Promise<void> {
    return this.#change(n, (item) => resolved(item, picks, new_id()));
  }

  /** The person lets go of what was refused; what was made after it starts from what it started from. */
  let_go(n: number): Promise<void> {
    return this.#in_turn(async () => {
      const item = this.#held.get(n)?.item;
      if (!item?.stuck) return;
      await this.#rebase_on(item, (key) => {
        const change = item.changes.find((one) => key_of(one) === key);
        return change && { seq: change.base, value: change.base_value };
      });
      await this.#remove(item);
      this.#moved(item.room);
    });
  }

  /** Nobody will answer what was on the line. */
  lost_line(): void {
    this.#under_way.clear();
    this.#stop_wait();
    this.#wait_until = 0;
  }

  /** Sends what can be sent. */
  pump(): void {
    if (this.#too_old || !this.#needs.is_sender() || this.#clock.now() < this.#wait_until) return;
    for (const room of new Set(this.items().map((item) => item.room))) {
      if (this.#under_way.has(room) || this.#preparing.has(room)) continue;
      const item = this.#next(room);
      if (!item || !this.#needs.can_send(room, item.side)) continue;
      this.#preparing.add(room);
      void this.#in_turn(() => this.#send(item.n)).then((again) => {
        this.#preparing.delete(room);
        if (again) this.pump();
      });
    }
  }

  on_done(frame: Done): void {
    void this.#in_turn(async () => {
      const item = this.#answered(frame.room, frame.put_id);
      if (!item) return;
      await this.#rebase_on(item, (key) => made_of(item, frame.first, key));
      await this.#finish(item, frame.first, frame.last);
      this.#moved(frame.room);
    }).then(() => this.pump());
  }

  on_refused(frame: Refused): void {
    void this.#in_turn(async () => {
      const item = this.#answered(frame.room, frame.put_id);
      if (item) await this.#refused(item, frame);
      this.#moved(frame.room);
    }).then(() => this.pump());
  }

  on_later(frame: Later): void {
    for (const [room, { put_id }] of this.#under_way) {
      if (put_id === frame.put_id) this.#under_way.delete(room);
    }
    this.#wait_until = Math.max(this.#wait_until, this.#clock.now() + frame.ms);
    this.#stop_wait();
    this.#stop_wait = this.#clock.after(this.#wait_until - this.#clock.now(), () => this.pump());
  }

  /** Forgets accepted puts whose entries have come. */
  settle(room: RoomId): void {
    const come = this.items(room).filter(
      ({ done, side }) => done && this.#needs.has_come(room, side, done.first, done.last),
    );
    if (come.length === 0) return;
    void this.#in_turn(async () => {
      for (const item of come) await this.#remove(item);
      this.#moved(room);
    });
  }

  /** All work on the device so far is over. */
  settled(): Promise<void> {
    return this.#in_turn(() => Promise.resolve());
  }

  // One thing at a time, so that no step is overtaken while it writes to the device.
  #in_turn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#chain.then(work);
    this.#chain = next.catch(() => undefined);
    return next;
  }

  async #read(): Promise<void> {
    const kept = await this.#needs.keep.all(group);
    const rooms = new Set(this.items().map((item) => item.room));
    this.#held.clear();
    for (const { value, revision } of kept) {
      const item = lifted(value as Item);
      this.#held.set(item.n, { item, revision });
      this.#last_n = Math.max(this.#last_n, item.n);
      rooms.add(item.room);
    }
    for (const room of rooms) this.#needs.moved(room);
  }

  async #store(item: Item, revision: number): Promise<boolean> {
    const write: Write = { group, name: String(item.n), value: item };
    const written = await this.#needs.keep.update(write, revision);
    if (written === undefined) return false;
    this.#held.set(item.n, { item, revision: written });
    return true;
  }

  async #remove(item: Item): Promise<boolean> {
    const revision = this.#held.get(item.n)?.revision ?? 0;
    const write: Write = { group, name: String(item.n), value: undefined };
    if ((await this.#needs.keep.update(write, revision)) === undefined) {
      await this.#read();
      return false;
    }
    this.#held.delete(item.n);
    return true;
  }

  #change(n: number, changed: (item: Item) => Item): Promise<void> {
    return this.#in_turn(async () => {
      for (;;) {
        const held = this.#held.get(n);
        if (!held?.item.stuck) return;
        if (await this.#store(changed(held.item), held.revision)) {
          this.#moved(held.item.room);
          return;
        }
        await this.#read();
      }
    });
  }

  #moved(room: RoomId): void {
    this.#needs.tell_tabs?.();
    this.#needs.moved(room);
    this.pump();
  }

  /** Where a new put goes: into the waiting one about the same things, or behind everything. */
  #placed(room: RoomId, side: Side, changes: readonly NewChange[]): Held {
    const touched = new Set(changes.flatMap((one) => touched_by(this.#made(one, 0, null))));
    const last = this.items(room)
      .reverse()
      .find((item) => item.side === side && !item.done && overlap(touches(item), touched));
    if (last && !last.sent) {
      const edited = edit(last, changes, (change) => this.#based(room, side, change, last));
      const held = this.#held.get(last.n);
      if (edited && held) return { item: edited, revision: held.revision };
    }
    this.#last_n = Math.max(this.#last_n + 1, this.#clock.now() * 1000);
    const item: Item = {
      n: this.#last_n,
      room,
      side,
      put_id: new_id(),
      changes: changes.map((change) => this.#based(room, side, change, undefined)),
      sent: false,
      made: this.#clock.now(),
      merges: 0,
    };
    return { item, revision: 0 };
  }

  /** A change as made from the last value known here, also one that is still on its way. */
  #based(room: RoomId, side: Side, change: NewChange, but: Item | undefined): WaitingChange {
    const key = key_of(change);
    const before = this.items(room)
      .reverse()
      .find((item) => item !== but && item.side === side && touches(item).has(key));
    const present = this.#needs.present(room, side, change);
    if (before?.done) {
      const made = made_of(before, before.done.first, key);
      if (made && made.seq >= (present?.seq ?? 0)) {
        return this.#made(change, made.seq, made.value);
      }
    }
    const made = this.#made(change, present?.seq ?? 0, present?.value ?? null);
    return before && !before.done ? { ...made, after: before.n } : made;
  }

  #made({ kind, id, value }: NewChange, base: Seq, base_value: Json): WaitingChange {
    return { kind, id, v: kind_versions[kind], value, base, base_value };
  }

  /** The first of the room that nothing stands in front of. */
  #next(room: RoomId): Item | undefined {
    const stopped = new Set<string>();
    for (const item of this.items(room)) {
      if (item.done) continue;
      const waits = [...names(item)].some((key) => stopped.has(key));
      if (!item.stuck && !waits) return item;
      for (const key of touches(item)) stopped.add(key);
    }
    return undefined;
  }

  /** Answers whether to look once more: another tab has changed it meanwhile. */
  async #send(n: number): Promise<boolean> {
    const held = this.#held.get(n);
    if (!held || held.item.done || held.item.stuck) return true;
    if (!held.item.sent && !(await this.#store({ ...held.item, sent: true }, held.revision))) {
      await this.#read();
      return true;
    }
    const item = { ...held.item, sent: true };
    const changes = item.changes.map(to_wire);
    if (this.#needs.can_send(item.room, item.side) && this.#needs.send(item, changes)) {
      this.#under_way.set(item.room, { put_id: item.put_id, n });
    }
    return false;
  }

  /** The item that an answer is about; an answer to another tab, or a late second one, is about none. */
  #answered(room: RoomId, put_id: string): Item | undefined {
    if (this.#under_way.get(room)?.put_id === put_id) this.#under_way.delete(room);
    return this.items(room).find((item) => item.put_id === put_id && !item.done);
  }

  /** Gives those that were made after `item` their base. */
  async #rebase_on(
    item: Item,
    base: (key: string) => { readonly seq: Seq; readonly value: Json } | undefined,
  ): Promise<void> {
    for (const later of this.items(item.room)) {
      if (!later.changes.some(({ after }) => after === item.n)) continue;
      const changes = later.changes.map((change) => {
        const { after, ...rest } = change;
        const found = after === item.n ? base(key_of(change)) : undefined;
        return found ? { ...rest, base: found.seq, base_value: found.value } : change;
      });
      const revision = this.#held.get(later.n)?.revision ?? 0;
      if (!(await this.#store({ ...later, changes }, revision))) await this.#read();
    }
  }

  async #finish(item: Item, first: Seq, last: Seq): Promise<void> {
    if (this.#needs.has_come(item.room, item.side, first, last)) {
      await this.#remove(item);
      return;
    }
    const revision = this.#held.get(item.n)?.revision ?? 0;
    if (!(await this.#store({ ...item, done: { first, last } }, revision))) await this.#read();
  }

  async #refused(item: Item, { code, field, change, present }: Refused): Promise<void> {
    let next: Item = {
      ...item,
      sent: false,
      stuck: { why: "refused", code, field, change, conflicts: [] },
    };
    if (code === "stale" && present && item.merges < merges_max) {
      const merged = merged_with(item, change, present, new_id());
      if (merged.superfluous) {
        await this.#rebase_on(item, () => present);
        await this.#remove(item);
        return;
      }
      next = merged.item;
    }
    // Erased already, perhaps from another device: it is as the person wished.
    if (code === "unknown_thing" && item.changes.every(({ kind }) => kind === "erasure")) {
      await this.#remove(item);
      return;
    }
    if (code === "client_too_old") {
      this.#too_old = true;
      next = { ...item, put_id: new_id(), sent: false };
    }
    const revision = this.#held.get(item.n)?.revision ?? 0;
    if (!(await this.#store(next, revision))) await this.#read();
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

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...b].some((key) => a.has(key));
}

/** The waiting put with new values, when one of the two names all that the other does. */
function edit(
  waiting: Item,
  changes: readonly NewChange[],
  based: (change: NewChange) => WaitingChange,
): Item | undefined {
  const old_keys = waiting.changes.map(key_of);
  const new_keys = changes.map(key_of);
  const covers = (a: readonly string[], b: readonly string[]) => b.every((key) => a.includes(key));
  if (!covers(old_keys, new_keys) && !covers(new_keys, old_keys)) return undefined;
  const old_of = (key: string) => waiting.changes.find((one) => key_of(one) === key);
  const new_of = (key: string) => changes.find((one) => key_of(one) === key);
  // In the new order where there is one: an erasure stands before the value that follows it.
  const restated = covers(new_keys, old_keys)
    ? changes.map((change) => {
        const old = old_of(key_of(change));
        return old ? { ...old, value: change.value } : based(change);
      })
    : waiting.changes.map((old) => {
        const change = new_of(key_of(old));
        return change ? { ...old, value: change.value } : old;
      });
  if (restated.length > limits.put_changes_max) return undefined;
  const next: Item = { ...without_stuck(waiting), changes: restated, put_id: new_id() };
  return equal(next as unknown as Json, waiting as unknown as Json) ? waiting : next;
}
