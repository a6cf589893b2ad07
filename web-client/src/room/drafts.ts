// Working copies: named like the thing they may become, their owner's alone, on the device 300 ms after the
// last key and with the server when there is a line. What two devices of one person wrote is merged, never
// replaced. Knows no socket: `send` is an argument.
import type { Keep } from "../device/keep";
import { device_clock, new_id, type Clock } from "./clock";
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
  type ThingId,
} from "./wire";

const group = "drafts";
/** After the last key. */
export const quiet_ms = 300;
/** Somebody who never stops typing loses no more than this. */
export const quiet_ms_max = 3_000;

export interface DraftName {
  readonly room: RoomId;
  readonly side: Side;
  readonly kind: Kind;
  readonly id: ThingId;
}

/** As it stands on the device. */
interface Copy extends DraftName {
  readonly v: number;
  readonly value: Json;
  /** The version of the server that it was made from, and its value: what a merge starts from. */
  readonly base: number;
  readonly base_value: Json;
  /** The server has not got `value` yet. */
  readonly unsent: boolean;
}

interface Working {
  copy: Copy;
  /** The device has not got it yet. */
  unwritten: boolean;
  sending: { readonly value: Json } | undefined;
  refused: string | undefined;
  stop_timer: () => void;
  first_key: number | undefined;
}

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

export const name_text = ({ room, side, kind, id }: DraftName) => `${room} ${side} ${kind} ${id}`;

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
      if (!this.#working.has(name)) this.#working.set(name, new_working(lifted(value as Copy)));
    }
  }

  /** Another tab has written it to the device. */
  async load_again(name: string): Promise<void> {
    const kept = await this.#needs.keep.get(group, name);
    if (!kept) return;
    const theirs = kept.value as Copy;
    if (this.#needs.is_used_up(theirs)) return;
    const working = this.#working.get(name);
    if (!working || (!working.unwritten && !working.copy.unsent)) {
      this.#working.set(name, new_working(theirs));
    } else {
      const { value } = merge(
        working.copy.base_value,
        working.copy.value,
        theirs.value,
        settle_own,
      );
      working.copy = { ...theirs, value, unsent: true };
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
    if (working.unwritten && this.#needs.keep.lasting) return "writing";
    if (!working.copy.unsent) return "kept";
    if (this.#needs.keep.lasting) return "here";
    return working.unwritten ? "writing" : "page";
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

  /** At every key; null drops it. */
  write(name: DraftName, value: Json): void {
    const key = name_text(name);
    const working = this.#working.get(key) ?? new_working(empty_copy(name));
    this.#working.set(key, working);
    if (equal(working.copy.value, value)) return;
    working.copy = { ...working.copy, v: kind_versions[name.kind], value, unsent: true };
    working.unwritten = true;
    working.refused = undefined;
    const now = this.#clock.now();
    working.first_key ??= now;
    const ms = Math.min(quiet_ms, Math.max(0, working.first_key + quiet_ms_max - now));
    working.stop_timer();
    working.stop_timer = this.#clock.after(ms, () => void this.#flush(working));
    this.#needs.moved(name);
  }

  /** The page is about to be hidden, perhaps for ever: to the line at once, to the device as soon as it can. */
  async flush_all(): Promise<void> {
    const unwritten = [...this.#working.values()].filter((working) => working.unwritten);
    for (const working of unwritten) this.#send(working);
    await Promise.all(unwritten.map((working) => this.#flush(working)));
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
      moved.unwritten = true;
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

  /** What the server keeps: another device was there first (stale), or has just been there. */
  async on_moved(room: RoomId, side: Side, kept: KeptDraft, stale: boolean): Promise<void> {
    if (!(kept.kind in kind_versions)) return;
    const name: DraftName = { room, side, kind: kept.kind as Kind, id: kept.id };
    const key = name_text(name);
    const known = this.#working.get(key);
    if (stale && known) known.sending = undefined;
    if (this.#needs.is_used_up(name) || (!known && kept.value === null)) return;
    const working = known ?? new_working(empty_copy(name));
    const { copy } = working;
    // One of a newer client stays where it is: this one can neither show it nor go on with it.
    const theirs = lift(name.kind, kept.v, kept.value);
    if (theirs === undefined) return;
    if (kept.version > copy.base) {
      this.#working.set(key, working);
      const value = copy.unsent
        ? merge(copy.base_value, copy.value, theirs, settle_own).value
        : theirs;
      const unsent = !equal(value, theirs);
      const v = kind_versions[name.kind];
      working.copy = { ...copy, v, value, base: kept.version, base_value: theirs, unsent };
      await (value === null && !unsent ? this.#forget(working) : this.#store(working));
    }
    this.#send(working);
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
    if (working.unwritten) await this.#store(working);
    this.#send(working);
  }

  #store(working: Working): Promise<void> {
    const { copy } = working;
    const name = name_text(copy);
    const written = this.#writing.then(async () => {
      await this.#needs.keep.write([{ group, name, value: copy }]);
      if (equal(working.copy.value, copy.value)) working.unwritten = false;
      this.#needs.tell_tabs?.(name);
      this.#needs.moved(copy);
    });
    // A device that takes no more leaves it unwritten: the save line says so, the server may still have it.
    this.#writing = written.catch(() => undefined);
    return written.catch(() => undefined);
  }

  #forget(working: Working): Promise<void> {
    working.stop_timer();
    const { copy } = working;
    const name = name_text(copy);
    this.#working.delete(name);
    this.#needs.moved(copy);
    const written = this.#writing.then(() =>
      this.#needs.keep.write([{ group, name, value: undefined }]),
    );
    this.#writing = written.catch(() => undefined);
    return written.catch(() => undefined);
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

function text_of(value: Json): string {
  return (value as { readonly text?: string } | null)?.text?.trim() ?? "";
}

/** Written by an older client on this device. */
function lifted(copy: Copy): Copy {
  const value = lift(copy.kind, copy.v, copy.value);
  const base_value = lift(copy.kind, copy.v, copy.base_value);
  if (value === undefined || base_value === undefined) return copy;
  return { ...copy, v: kind_versions[copy.kind], value, base_value };
}

function empty_copy({ room, side, kind, id }: DraftName): Copy {
  const v = kind_versions[kind];
  return { room, side, kind, id, v, value: null, base: 0, base_value: null, unsent: false };
}

function new_working(copy: Copy): Working {
  return {
    copy,
    unwritten: false,
    sending: undefined,
    refused: undefined,
    stop_timer: () => undefined,
    first_key: undefined,
  };
}
