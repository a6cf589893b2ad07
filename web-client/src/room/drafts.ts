// Working copies: named like the thing they may become, their owner's alone, on the device at once and with the server
// 300 ms after the last key when there is a line. What two devices of one person wrote is merged, never
// replaced. Knows no socket: `send` is an argument.
import type { Keep } from "../device/keep";
import { device_clock, new_id, type Clock } from "./clock";
import {
  empty_copy,
  is_unwritten,
  lifted,
  name_text,
  new_working,
  text_of,
  type Copy,
  type DraftName,
  type Working,
} from "./draft_copy";
import { lift } from "./lifting";
import { equal, merge, settle_own } from "./merge";
import type { SaveState } from "./model";
import {
  kind_versions,
  type DraftKept,
  type DraftRefused,
  type Json,
  type KeptDraft,
  type Kind,
  type RoomId,
  type Side,
} from "./wire";

const group = "drafts";
/** The server hears of it so long after the last key. */
export const quiet_ms = 300;
/** Of somebody who never stops typing it hears so often. */
export const quiet_ms_max = 3_000;

export interface DraftsNeeds {
  readonly keep: Keep;
  readonly clock?: Clock;
  /** The room can be reached now. */
  readonly can_send: (room: RoomId, side: Side) => boolean;
  readonly send: (name: DraftName, v: number, base: number, value: Json) => boolean;
  /** The thing is on its way or has come: a message's draft has done its work. */
  readonly is_used_up: (name: DraftName) => boolean;
  readonly moved: (name: DraftName) => void;
  readonly tell_tabs?: (name: string) => void;
}

export class Drafts {
  readonly #needs: DraftsNeeds;
  readonly #clock: Clock;
  readonly #working = new Map<string, Working>();
  #writing: Promise<unknown> = Promise.resolve();

  constructor(needs: DraftsNeeds) {
    this.#needs = needs;
    this.#clock = needs.clock ?? device_clock;
  }

  async load(): Promise<void> {
    for (const { name, value } of await this.#needs.keep.all(group)) {
      const copy = value as Copy;
      if (!this.#working.has(name)) this.#working.set(name, new_working(lifted(copy), copy));
    }
  }

  /** Another tab has written it to the device. */
  async load_again(name: string): Promise<void> {
    const kept = await this.#needs.keep.get(group, name);
    if (!kept) return;
    const theirs = kept.value as Copy;
    if (this.#needs.is_used_up(theirs)) return;
    const working = this.#working.get(name);
    if (!working || (!is_unwritten(working) && !working.copy.unsent)) {
      this.#working.set(name, new_working(theirs, theirs));
    } else {
      const { value } = merge(
        working.copy.base_value,
        working.copy.value,
        theirs.value,
        settle_own,
      );
      working.copy = { ...theirs, value, unsent: true };
      working.on_device = theirs;
    }
    this.#needs.moved(theirs);
  }

  /** Null: nothing is written. */
  value(name: DraftName): Json {
    return this.#working.get(name_text(name))?.copy.value ?? null;
  }

  /** Names of what is written, of one room and kind. */
  named(room: RoomId, side: Side, kind: Kind): DraftName[] {
    return [...this.#working.values()]
      .map(({ copy }) => copy)
      .filter((copy) => copy.room === room && copy.side === side && copy.kind === kind)
      .filter((copy) => copy.value !== null && !this.#needs.is_used_up(copy));
  }

  save_state(name: DraftName): SaveState {
    const working = this.#working.get(name_text(name));
    if (!working || (working.copy.value === null && !working.copy.unsent)) return "none";
    if (!working.copy.unsent) return "kept";
    // Whoever is at it is not told of every key.
    if (working.first_key !== undefined || is_unwritten(working)) return "writing";
    return this.#needs.keep.lasting ? "here" : "page";
  }

  refused(name: DraftName): string | undefined {
    return this.#working.get(name_text(name))?.refused;
  }

  unsent(): number {
    const waits = ({ copy }: Working) => copy.unsent && !this.#needs.is_used_up(copy);
    return [...this.#working.values()].filter(waits).length;
  }

  rooms_with_unsent(): Set<RoomId> {
    const unsent = [...this.#working.values()].filter(({ copy }) => copy.unsent);
    return new Set(unsent.map(({ copy }) => copy.room));
  }

  /**
   * At every key; null drops it. `seen`: what the screen showed when the key was pressed, which the change was made
   * from. Whatever else has been written or has come since stays: a screen may be a moment behind.
   */
  write(name: DraftName, written: Json, seen?: Json): void {
    const key = name_text(name);
    const working = this.#working.get(key) ?? new_working(empty_copy(name));
    this.#working.set(key, working);
    const value =
      seen === undefined || written === null
        ? written
        : merge(seen, written, working.copy.value, settle_own).value;
    if (equal(working.copy.value, value)) return;
    working.copy = { ...working.copy, v: kind_versions[name.kind], value, unsent: true };
    working.refused = undefined;
    const now = this.#clock.now();
    working.first_key ??= now;
    const ms = Math.min(quiet_ms, Math.max(0, working.first_key + quiet_ms_max - now));
    working.stop_timer();
    working.stop_timer = this.#clock.after(ms, () => void this.#flush(working));
    void this.#put_away(working);
    this.#needs.moved(name);
  }

  /** The page is about to be hidden, perhaps for ever: to the line at once, to the device as soon as it can. */
  async flush_all(): Promise<void> {
    const at_it = (working: Working) => working.first_key !== undefined || is_unwritten(working);
    const all = [...this.#working.values()].filter(at_it);
    for (const working of all) this.#send(working);
    await Promise.all(all.map((working) => this.#flush(working)));
  }

  /**
   * The message was sent, from here or elsewhere, or its entry has come. What was written here meanwhile and is
   * not in it goes on as the draft of another message.
   */
  async used_up(name: DraftName, said: Json): Promise<void> {
    const working = this.#working.get(name_text(name));
    if (!working) return;
    // Out of sight at once, so that nobody else takes it up; from the device only when what follows is there.
    this.#working.delete(name_text(name));
    const { value, unsent } = working.copy;
    if (unsent && text_of(value) !== "" && text_of(value) !== text_of(said)) {
      const next: DraftName = { ...name, id: new_id() };
      const copy = { ...empty_copy(next), value, unsent: true };
      const moved = new_working(copy);
      this.#working.set(name_text(next), moved);
      this.#needs.moved(copy);
      await this.#flush(moved);
    }
    await this.#forget(working);
  }

  /** Those whose message was sent while this page was not there. */
  used_up_names(): DraftName[] {
    return [...this.#working.values()]
      .map(({ copy }) => copy)
      .filter((copy) => this.#needs.is_used_up(copy));
  }

  /** The room was entered: what waits goes out. */
  pump(room: RoomId, side: Side): void {
    for (const working of this.#working.values()) {
      if (working.copy.room === room && working.copy.side === side) this.#send(working);
    }
  }

  /** What was refused is tried once more on the next line: the server may be another one by then. */
  lost_line(): void {
    for (const working of this.#working.values()) {
      working.sending = undefined;
      working.refused = undefined;
    }
  }

  async on_kept({ room, side, kind, id, version }: DraftKept): Promise<void> {
    const working = this.#working.get(name_text({ room, side, kind: kind as Kind, id }));
    if (!working?.sending) return;
    const { value } = working.sending;
    working.sending = undefined;
    const unsent = !equal(working.copy.value, value);
    working.copy = { ...working.copy, base: version, base_value: value, unsent };
    await (working.copy.value === null && !unsent ? this.#forget(working) : this.#store(working));
    this.#send(working);
  }

  async on_refused({ room, side, kind, id, code, ms }: DraftRefused): Promise<void> {
    const working = this.#working.get(name_text({ room, side, kind: kind as Kind, id }));
    if (!working) return;
    working.sending = undefined;
    if (ms === undefined) working.refused = code;
    else this.#clock.after(ms, () => this.#send(working));
    this.#needs.moved(working.copy);
    await this.#writing;
  }

  /**
   * What the server keeps: another device was there first (stale), or has just been there. False: this device
   * has not got it.
   */
  async on_moved(room: RoomId, side: Side, kept: KeptDraft, stale: boolean): Promise<boolean> {
    if (!(kept.kind in kind_versions)) return false;
    const name: DraftName = { room, side, kind: kept.kind as Kind, id: kept.id };
    const key = name_text(name);
    const known = this.#working.get(key);
    if (stale && known) known.sending = undefined;
    if (this.#needs.is_used_up(name) || (!known && kept.value === null)) return true;
    const working = known ?? new_working(empty_copy(name));
    const { copy } = working;
    // One of a newer client stays where it is: this one can neither show it nor go on with it.
    const theirs = lift(name.kind, kept.v, kept.value);
    if (theirs === undefined) return false;
    let has_it = true;
    if (kept.version > copy.base) {
      this.#working.set(key, working);
      const value = copy.unsent
        ? merge(copy.base_value, copy.value, theirs, settle_own).value
        : theirs;
      const unsent = !equal(value, theirs);
      const v = kind_versions[name.kind];
      working.copy = { ...copy, v, value, base: kept.version, base_value: theirs, unsent };
      // Told before the device has it: what is written next has to be made from this.
      this.#needs.moved(name);
      has_it = await (value === null && !unsent ? this.#forget(working) : this.#store(working));
    }
    this.#send(working);
    return has_it;
  }

  /** The room is gone: so is everything of it. */
  async forget_room(room: RoomId): Promise<void> {
    for (const working of [...this.#working.values()]) {
      if (working.copy.room === room) await this.#forget(working);
    }
  }

  async #flush(working: Working): Promise<void> {
    working.stop_timer();
    working.first_key = undefined;
    await this.#store(working);
    this.#send(working);
  }

  /** Whether the device took it. Other tabs and the screen are told. */
  async #store(working: Working): Promise<boolean> {
    const took_it = await this.#put_away(working);
    if (took_it) this.#needs.tell_tabs?.(name_text(working.copy));
    this.#needs.moved(working.copy);
    return took_it;
  }

  /** One at a time, always the newest: what was written meanwhile goes along. */
  #put_away(working: Working): Promise<boolean> {
    const written = this.#writing.then(async () => {
      const { copy } = working;
      if (copy === working.on_device) return;
      await this.#needs.keep.write([{ group, name: name_text(copy), value: copy }]);
      working.on_device = copy;
    });
    // A device that takes no more leaves it unwritten: the save line says so, the server may still have it.
    return this.#after(written);
  }

  #forget(working: Working): Promise<boolean> {
    working.stop_timer();
    const { copy } = working;
    const name = name_text(copy);
    this.#working.delete(name);
    this.#needs.moved(copy);
    const written = this.#writing.then(() =>
      this.#needs.keep.write([{ group, name, value: undefined }]),
    );
    return this.#after(written);
  }

  #after(written: Promise<unknown>): Promise<boolean> {
    const done = written.then(
      () => true,
      () => false,
    );
    this.#writing = done;
    return done;
  }

  #send(working: Working): void {
    const { copy } = working;
    if (!copy.unsent || working.sending || working.refused) return;
    if (this.#working.get(name_text(copy)) !== working || this.#needs.is_used_up(copy)) return;
    if (copy.value === null && copy.base === 0) {
      // Dropped before anybody else had it.
      void this.#forget(working);
      return;
    }
    if (!this.#needs.can_send(copy.room, copy.side)) return;
    if (this.#needs.send(copy, copy.v, copy.base, copy.value)) {
      working.sending = { value: copy.value };
    }
  }
}
