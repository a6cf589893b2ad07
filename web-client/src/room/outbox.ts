// Puts that wait, of all rooms: in the order made within a room, on the device before they count as kept, one
// under way in a room at a time. What the server refuses stays until the person has chosen; it stops only
// those after it that name the same thing. Knows no socket: `send` is an argument.
import type { Keep } from "../device/keep";
import { device_clock, new_id, type Clock } from "./clock";
import type { Stuck } from "./model";
import {
  key_of,
  made_of,
  merged_with,
  resolved,
  to_wire,
  touched_by,
  twin_message,
  without_erased,
  without_stuck,
  without_thing,
  type Item,
  type Named,
  type WaitingChange,
} from "./outbox_item";
import {
  based,
  edited,
  next_to_go,
  rebased,
  type NewChange,
  type PresentValue,
  type Waiting,
} from "./outbox_placing";
import { OutboxShelf } from "./outbox_shelf";
import type { Done, Json, Later, PutId, Refused, RoomId, Seq, Side } from "./wire";

export type { NewChange };

/** Somebody else is writing the same thing again and again: show both instead of going on for ever. */
const merges_max = 20;

export interface OutboxNeeds {
  readonly keep: Keep;
  readonly clock?: Clock;
  readonly is_sender: () => boolean;
  /** The room can be reached now. */
  readonly can_send: (room: RoomId, side: Side) => boolean;
  readonly send: (item: Item, changes: ReturnType<typeof to_wire>[]) => boolean;
  /** The present value of a thing, as this device knows it. */
  readonly present: (room: RoomId, side: Side, thing: Named) => PresentValue | undefined;
  /** Whether these entries have come. */
  readonly has_come: (room: RoomId, side: Side, first: Seq, last: Seq) => boolean;
  readonly moved: (room: RoomId) => void;
  /** Other tabs look again. */
  readonly tell_tabs?: () => void;
}

export class Outbox {
  readonly #needs: OutboxNeeds;
  readonly #clock: Clock;
  readonly #shelf: OutboxShelf;
  /** put_id of what is on the line now, by room. */
  readonly #under_way = new Map<RoomId, PutId>();
  /** Rooms of which something is being written to the device before it is sent. */
  readonly #preparing = new Set<RoomId>();
  #chain: Promise<unknown> = Promise.resolve();
  #wait_until = 0;
  #stop_wait: () => void = () => undefined;
  #too_old = false;

  constructor(needs: OutboxNeeds) {
    this.#needs = needs;
    this.#clock = needs.clock ?? device_clock;
    this.#shelf = new OutboxShelf(needs.keep, needs.moved);
  }

  /** Reads what waits on the device; again when another tab has moved something. */
  load(): Promise<void> {
    return this.#in_turn(() => this.#shelf.read());
  }

  items(room?: RoomId): Item[] {
    return this.#shelf.items(room);
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
      while (!(await this.#shelf.store(this.#placed(room, side, changes))));
      this.#moved(room);
    });
  }

  /** Takes back what waits about a thing and can't have been sent; the rest of its put goes on without it. */
  take_back_waiting(room: RoomId, thing: Named): Promise<void> {
    return this.#in_turn(async () => {
      const key = key_of(thing);
      for (const item of this.items(room)) {
        const left = without_thing(item, key);
        if (left?.changes.length === 0) await this.#shelf.remove(item.n);
        else if (left) await this.#shelf.rewrite(item.n, (one) => without_thing(one, key));
      }
      this.#moved(room);
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
      const item = this.#shelf.get(n);
      if (!item?.stuck) return;
      await this.#rebase_on(item, (key) => {
        const change = item.changes.find((one) => key_of(one) === key);
        return change && { seq: change.base, value: change.base_value };
      });
      await this.#shelf.remove(n);
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
      const item = next_to_go(this.items(room));
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
    for (const [room, put_id] of this.#under_way) {
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
      for (const { n } of come) await this.#shelf.remove(n);
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

  /** Changes something that is stuck; then it may go out again. */
  #change(n: number, changed: (item: Item) => Item): Promise<void> {
    return this.#in_turn(async () => {
      const room = this.#shelf.get(n)?.room;
      await this.#shelf.rewrite(n, (item) => (item.stuck ? changed(item) : undefined));
      if (room !== undefined) this.#moved(room);
    });
  }

  #moved(room: RoomId): void {
    this.#needs.tell_tabs?.();
    this.#needs.moved(room);
    this.pump();
  }

  /** Into the waiting put about the same things, or behind everything. */
  #placed(room: RoomId, side: Side, changes: readonly NewChange[]): Item {
    const waiting: Waiting = {
      items: this.items(room).filter((item) => item.side === side),
      present: (thing) => this.#needs.present(room, side, thing),
    };
    const now = this.#clock.now();
    return (
      edited(waiting, changes) ?? {
        n: this.#shelf.next_n(now),
        room,
        side,
        put_id: new_id(),
        changes: changes.map((change) => based(waiting, change)),
        sent: false,
        made: now,
        merges: 0,
      }
    );
  }

  /** Answers whether to look once more: another tab has changed it meanwhile. */
  async #send(n: number): Promise<boolean> {
    const waiting = this.#shelf.get(n);
    if (!waiting || waiting.done || waiting.stuck) return true;
    const item: Item = { ...waiting, sent: true };
    // On the device first: from here on its content can't be told from what the server may have.
    if (!waiting.sent && !(await this.#shelf.store(item))) return true;
    const changes = item.changes.map(to_wire);
    if (this.#needs.can_send(item.room, item.side) && this.#needs.send(item, changes)) {
      this.#under_way.set(item.room, item.put_id);
    }
    return false;
  }

  /** The item that an answer is about; an answer to another tab, or a late second one, is about none. */
  #answered(room: RoomId, put_id: PutId): Item | undefined {
    if (this.#under_way.get(room) === put_id) this.#under_way.delete(room);
    return this.items(room).find((item) => item.put_id === put_id && !item.done);
  }

  /** Gives those that were made after `item` their base. */
  async #rebase_on(item: Item, base: (key: string) => PresentValue | undefined): Promise<void> {
    for (const { n } of this.items(item.room)) {
      await this.#shelf.rewrite(n, (later) => rebased(later, item.n, base));
    }
  }

  async #finish({ n, room, side }: Item, first: Seq, last: Seq): Promise<void> {
    if (this.#needs.has_come(room, side, first, last)) await this.#shelf.remove(n);
    else await this.#shelf.rewrite(n, (item) => ({ ...item, done: { first, last } }));
  }

  async #refused(item: Item, { code, field, change, present }: Refused): Promise<void> {
    // Erased already, perhaps from another device: it is as the person wished.
    if (code === "unknown_thing" && item.changes[change]?.kind === "erasure") {
      const left = without_erased(item, change, field);
      if (left.changes.length === 0) await this.#shelf.remove(item.n);
      else await this.#shelf.rewrite(item.n, () => left);
      return;
    }
    const twin = code === "stale" && present ? twin_message(item, present) : undefined;
    if (twin) {
      if (twin === "said") await this.#shelf.remove(item.n);
      else await this.#shelf.rewrite(item.n, () => twin);
      return;
    }
    if (code === "stale" && present && item.merges < merges_max) {
      const merged = merged_with(item, change, present, new_id());
      if (!merged.superfluous) {
        await this.#shelf.rewrite(item.n, () => merged.item);
        return;
      }
      await this.#rebase_on(item, () => present);
      await this.#shelf.remove(item.n);
      return;
    }
    if (code === "client_too_old") {
      this.#too_old = true;
      await this.#shelf.rewrite(item.n, () => ({ ...item, put_id: new_id(), sent: false }));
      return;
    }
    const stuck = { why: "refused" as const, code, field, change, conflicts: [] };
    await this.#shelf.rewrite(item.n, () => ({ ...item, sent: false, stuck }));
  }
}
