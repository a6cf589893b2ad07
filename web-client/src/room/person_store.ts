// Everything of one signed-in person on this device: rooms, outbox, drafts, list, texts of instruments. Routes
// frames to rooms. Made at sign-in, thrown away at sign-out or when somebody else signs in.
import type { Api } from "../api/api";
import { probe_ms_max } from "../connection/connection";
import type { Keeps } from "../device/device";
import type { Tabs, TabWord } from "../device/tabs";
import type { Clock } from "./clock";
import { draft_frame } from "./draft_handles";
import type { DraftName } from "./draft_copy";
import { Drafts } from "./drafts";
import { Instruments } from "./instruments";
import { Outbox } from "./outbox";
import { Rooms } from "./room_list";
import { RoomStore } from "./room_store";
import { SideStore } from "./side_store";
import type { ClientFrame, Entered, Me, PersonId, RoomId, ServerFrame, Side } from "./wire";

const leave_ms = 60_000; // A room nobody looks at any more is left after so long.
const again_ms = 5_000; // `closed unavailable`: the database is away.

export interface PersonNeeds {
  readonly me: Me;
  readonly keeps: Keeps;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly api: Api;
  readonly send: (frame: ClientFrame, answer_ms?: number) => boolean;
  readonly is_on_line: () => boolean;
  readonly join_tabs: (told: (word: TabWord) => void, sends: () => void) => Tabs;
  /** How much is unsent, and whether the server wants a newer client. */
  readonly moved: () => void;
  /** The cookie belongs to somebody else by now. */
  readonly other_person: (person: PersonId) => void;
  readonly signed_out_elsewhere: () => void;
}

export class PersonStore {
  readonly me: PersonId;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  readonly rooms: Rooms;
  readonly instruments: Instruments;
  readonly #needs: PersonNeeds;
  readonly #tabs: Tabs;
  readonly #rooms = new Map<RoomId, RoomStore>();
  readonly #loading = new Map<RoomId, Promise<void>>();
  readonly #watched = new Set<RoomId>();
  readonly #leaving = new Map<RoomId, () => void>();
  #gone = false;

  constructor(needs: PersonNeeds) {
    this.#needs = needs;
    this.me = needs.me.person;
    const { keeps, clock } = needs;
    this.rooms = new Rooms({
      api: needs.api,
      clock,
      keep: keeps.had,
      moved: () => {
        for (const room of this.#rooms.values()) room.view.moved();
        this.#enter_needed();
      },
    });
    this.instruments = new Instruments(needs.api, keeps.had);
    this.#tabs = needs.join_tabs(
      (word) => this.#tab_said(word),
      () => this.#sends_now(),
    );
    const can_send = (room: RoomId, side: Side) => this.#is_in(room, side);
    this.outbox = new Outbox({
      keep: keeps.made,
      clock,
      // On a shared device each tab has an outbox of its own.
      is_sender: () => !keeps.made.lasting || this.#tabs.is_sender(),
      can_send,
      send: ({ room, side, put_id }, changes) =>
        needs.send({ type: "put", room, side, put_id, changes }),
      present: (room, side, { kind, id }) => {
        const thing = this.#rooms.get(room)?.side_of(side).fold.thing(kind, id);
        return thing && { seq: thing.seq, value: thing.value };
      },
      has_come: (room, side, first, last) =>
        this.#rooms.get(room)?.side_of(side).fold.covers(first, last) ?? false,
      moved: (room) => {
        this.room(room).view.moved();
        needs.moved();
        this.#use_up_drafts();
        this.#enter_needed();
      },
      tell_tabs: () => this.#tabs.tell({ about: "outbox" }),
    });
    this.drafts = new Drafts({
      keep: keeps.made,
      clock,
      can_send,
      send: (name, v, base, value) => needs.send(draft_frame(name, v, base, value)),
      is_used_up: (name) => this.#is_used_up(name),
      moved: (name) => {
        this.room(name.room).draft_moved(name);
        needs.moved();
        this.#enter_needed();
      },
      tell_tabs: (name) => this.#tabs.tell({ about: "draft", name }),
    });
  }

  /** What the device has, before anything is asked of the server. */
  async load(): Promise<void> {
    await this.rooms.load();
    for (const { room } of this.rooms.list.now().rows) this.room(room);
    await Promise.all(this.#loading.values());
    await Promise.all([this.outbox.load(), this.drafts.load()]);
    this.#use_up_drafts();
    for (const room of this.#rooms.values()) room.view.moved();
    this.#needs.moved();
  }

  room(id: RoomId): RoomStore {
    const known = this.#rooms.get(id);
    if (known) return known;
    const { keeps, clock, send, is_on_line } = this.#needs;
    const side_of = (side: Side) =>
      new SideStore({
        room: id,
        side,
        keep: keeps.had,
        is_sender: () => !this.#gone && (!keeps.had.lasting || this.#tabs.is_sender()),
        send,
        moved: () => this.#rooms.get(id)?.view.moved(),
      });
    const room = new RoomStore({
      id,
      me: this.me,
      side: side_of("circle"),
      staff_side: side_of("staff"),
      outbox: this.outbox,
      drafts: this.drafts,
      clock,
      api: this.#needs.api,
      row: () => this.rooms.row(id),
      is_on_line,
      watched: (watchers) => this.#room_is_watched(id, watchers > 0),
    });
    this.#rooms.set(id, room);
    const loading = room.load().finally(() => {
      this.#loading.delete(id);
      this.#enter_needed();
    });
    this.#loading.set(id, loading);
    return room;
  }

  unsent(): number {
    return this.outbox.unsent() + this.drafts.unsent();
  }

  // The line.

  opened(): void {
    this.#enter_needed();
    for (const room of this.#rooms.values()) room.documents.pump();
    void this.rooms.refresh();
    this.instruments.find_missing();
  }

  /** A line that seems open may be dead since the device slept or changed its network. */
  probe(): void {
    for (const { side } of this.#rooms.values()) {
      if (!side.is_in()) continue;
      this.#needs.send(side.probe_frame(), probe_ms_max);
      return;
    }
  }

  lost_line(): void {
    for (const room of this.#rooms.values()) room.lost_line();
    this.outbox.lost_line();
    this.drafts.lost_line();
  }

  on_frame(frame: ServerFrame): void {
    if (frame.type === "later") {
      this.outbox.on_later(frame);
      return;
    }
    if (frame.type === "malformed" || frame.type === "come_back") return;
    if (!("room" in frame)) return;
    const room = this.#rooms.get(frame.room);
    if (!room) return;
    const side = room.side_of(frame.side);
    switch (frame.type) {
      case "entered":
        if (frame.person !== this.me) {
          this.#needs.other_person(frame.person);
          return;
        }
        side.on_entered(frame);
        void this.#take_drafts(frame, side);
        this.drafts.pump(frame.room, frame.side);
        this.outbox.settle(frame.room);
        this.outbox.pump();
        // In which role I am here may be known only now, and with it whether there is another side for me.
        if (frame.side === "circle") this.#enter_needed();
        return;
      case "entries": {
        const { things } = side.on_entries(frame);
        if (things.some(({ kind }) => kind === "message")) this.#use_up_drafts();
        this.outbox.settle(frame.room);
        this.rooms.soon();
        return;
      }
      case "done":
        this.outbox.on_done(frame);
        return;
      case "refused":
        this.outbox.on_refused(frame);
        return;
      case "draft_kept":
        void this.drafts.on_kept(frame);
        return;
      case "draft_stale":
        void this.drafts.on_moved(frame.room, frame.side, frame.kept, true);
        return;
      case "draft_moved":
        void this.drafts.on_moved(frame.room, frame.side, frame.kept, false);
        return;
      case "draft_refused":
        void this.drafts.on_refused(frame);
        return;
      case "turn_moved":
        side.on_turn(frame.turn);
        this.rooms.soon();
        return;
      case "read_moved":
        side.on_read(frame.read);
        return;
      case "people_moved":
        side.on_people(frame.people);
        return;
      case "closed": {
        const when = side.on_closed(frame);
        const again = () => this.#enter_needed();
        if (when === "again") again();
        if (when === "later")
          this.#needs.clock.after(again_ms * (0.5 + this.#needs.chance()), again);
        if (when === "never") this.rooms.soon();
        return;
      }
      default:
        frame satisfies never; // Of a newer server: passed over. One of ours forgotten above does not compile.
    }
  }

  /** They are asked for again until the device has them: the page may be closed before. */
  async #take_drafts({ room, drafts, side: of }: Entered, side: SideStore): Promise<void> {
    const taken = drafts.map((kept) => this.drafts.on_moved(room, of, kept, false));
    if ((await Promise.all(taken)).includes(false)) return;
    side.has_drafts(drafts.map(({ version }) => version));
  }

  flush(): Promise<void> {
    return this.drafts.flush_all();
  }

  /** Lets go of everything; `destroy` empties the device, too. */
  async close(destroy: boolean): Promise<void> {
    this.#gone = true;
    this.rooms.close();
    for (const room of this.#rooms.values()) room.documents.close();
    for (const stop of this.#leaving.values()) stop();
    if (destroy) {
      await Promise.all([this.#needs.keeps.made.destroy(), this.#needs.keeps.had.destroy()]);
      this.#tabs.tell({ about: "signed_out" });
    }
    this.#tabs.close();
  }

  #is_in(room: RoomId, side: Side): boolean {
    return this.#rooms.get(room)?.side_of(side).is_in() ?? false;
  }

  /** Rooms somebody looks at, rooms with something to send; of a seeker all, so that they are here offline. */
  #enter_needed(): void {
    if (this.#gone || !this.#needs.is_on_line()) return;
    const needed = new Set<RoomId>(this.#watched);
    for (const { room, done } of this.outbox.items()) if (!done) needed.add(room);
    for (const room of this.drafts.rooms_with_unsent()) needed.add(room);
    if (this.#needs.me.standing === "seeker") {
      for (const { room } of this.rooms.list.now().rows) needed.add(room);
    }
    for (const id of needed) {
      const room = this.room(id);
      if (this.#loading.has(id)) continue;
      for (const side of room.my_sides()) if (!side.is_closed()) side.enter();
    }
  }

  #room_is_watched(id: RoomId, watched: boolean): void {
    this.#leaving.get(id)?.();
    this.#leaving.delete(id);
    if (watched) {
      this.#watched.add(id);
      this.#enter_needed();
      return;
    }
    this.#watched.delete(id);
    if (this.#needs.me.standing === "seeker") return;
    this.#leaving.set(
      id,
      this.#needs.clock.after(leave_ms, () => this.#leave(id)),
    );
  }

  #leave(id: RoomId): void {
    const unsent = this.outbox.items(id).length > 0 || this.drafts.rooms_with_unsent().has(id);
    const room = this.#rooms.get(id);
    if (unsent || !room?.side.is_in()) return;
    this.#needs.send({ type: "leave", room: id });
    room.lost_line();
  }

  #use_up_drafts(): void {
    for (const name of this.drafts.used_up_names()) {
      const { room, side, kind, id } = name;
      const pending = this.outbox.pending(room, side, { kind, id })?.change.value;
      const fold = this.#rooms.get(room)?.side_of(side).fold;
      const said = pending ?? fold?.thing(kind, id)?.value ?? null;
      void this.drafts.used_up(name, said);
    }
  }

  #is_used_up({ room, side, kind, id }: DraftName): boolean {
    if (kind !== "message") return false;
    const thing = { kind, id };
    if (this.#rooms.get(room)?.side_of(side).fold.thing(kind, id)) return true;
    return this.outbox.pending(room, side, thing) !== undefined;
  }

  #tab_said(word: TabWord): void {
    if (this.#gone) return;
    if (word.about === "outbox") void this.outbox.load().then(() => this.outbox.pump());
    else if (word.about === "draft") void this.drafts.load_again(word.name);
    else this.#needs.signed_out_elsewhere();
  }

  #sends_now(): void {
    for (const room of this.#rooms.values()) room.write_down();
    void this.outbox.load().then(() => this.outbox.pump());
  }
}
