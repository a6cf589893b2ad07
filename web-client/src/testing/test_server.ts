// For tests: as much of a server as the client's mechanism needs to be tried against: journals with once-only
// puts, bases, erasures, pages and drafts, spoken to in frames. Its rules are few and its own; whether a put is
// allowed is tested where the rules are.
import type { Socket } from "../connection/connection";
import { erased_by } from "../room/fold";
import type { StandingClock } from "./chance";
import type {
  Change,
  ClientFrame,
  DeliveredEntry,
  Draft,
  Entered,
  Json,
  KeptDraft,
  Person,
  PersonId,
  PutId,
  Read,
  ReadMark,
  Role,
  RoomId,
  ServerFrame,
  Side,
} from "../room/wire";

type JournalId = RoomId; // The circle goes by the room's own id, the staff side by that and a word.
const journal_of = (room: RoomId, side: Side) =>
  (side === "circle" ? room : `${room} staff`) as JournalId;
const both_of = (room: RoomId) => [room, journal_of(room, "staff")];
const place_of = (journal: JournalId): { readonly room: RoomId; readonly side: Side } => ({
  room: journal.split(" ")[0] as RoomId,
  side: journal.includes(" ") ? "staff" : "circle",
});

interface TestDrafts {
  version: number;
  readonly kept: Map<string, KeptDraft>;
}

interface TestRoom {
  readonly people: Person[];
  entries: DeliveredEntry[];
  readonly puts: Map<
    PutId,
    { readonly first: number; readonly last: number; readonly text: string }
  >;
  readonly drafts: Map<PersonId, TestDrafts>;
  read: ReadMark[];
  grant: number;
}

interface Line {
  readonly person: PersonId;
  readonly socket: TestSocket;
  readonly inside: Set<JournalId>;
}

/** Frames travel for `travel_ms` each way; what is on its way when the line is cut never arrives. */
export class TestSocket implements Socket {
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  is_open = false;
  readonly #server: TestServer;

  /** Without a person the handshake fails: nobody is signed in, or there is no line. */
  constructor(server: TestServer, person: PersonId | undefined) {
    this.#server = server;
    server.later(() => {
      if (!server.reachable || person === undefined) {
        this.lose();
        return;
      }
      this.is_open = true;
      server.lines.push({ person, socket: this, inside: new Set() });
      this.onopen?.();
    });
  }

  send(text: string): void {
    this.#server.later(() => {
      const line = this.#server.lines.find(({ socket }) => socket === this);
      if (line && this.is_open) this.#server.hear(line, JSON.parse(text) as ClientFrame);
    });
  }

  /** What was sent before still arrives. */
  close(): void {
    this.#server.later(() => this.#end());
  }

  lose(code = 1006): void {
    this.#end();
    this.onclose?.({ code });
  }

  #end(): void {
    this.is_open = false;
    this.#server.lines = this.#server.lines.filter(({ socket }) => socket !== this);
  }
}

export class TestServer {
  readonly clock: StandingClock;
  readonly rooms = new Map<RoomId, TestRoom>();
  lines: Line[] = [];
  reachable = true;
  travel_ms = 10;
  /** Entries in a page: small, so that pages are many. */
  page_entries = 7;
  /** Answers a code to refuse a change with. */
  refuses: (change: Change) => string | undefined = () => undefined;
  /** Both have agreed to see how far the other has read. */
  shows_read = false;
  /** Every frame heard, to look at. */
  readonly heard: ClientFrame[] = [];

  constructor(clock: StandingClock) {
    this.clock = clock;
  }
  later(then: () => void): void {
    this.clock.after(this.travel_ms, then);
  }

  open(room: RoomId, people: readonly Person[]): TestRoom {
    const opened: TestRoom = {
      people: [...people],
      entries: [],
      puts: new Map(),
      drafts: new Map(),
      read: [],
      grant: 1,
    };
    this.rooms.set(room, opened);
    this.rooms.set(journal_of(room, "staff"), {
      ...opened,
      people: people.filter(({ role }) => role === "lead" || role === "counsellor"),
      entries: [],
      puts: new Map(),
      drafts: new Map(),
    });
    return opened;
  }

  cut_all(): void {
    for (const { socket } of [...this.lines]) socket.lose();
  }

  /** An entry by somebody whose client is not part of the test. */
  append(room: RoomId, by: PersonId, changes: readonly Omit<Change, "base" | "v">[]): void {
    const versioned = changes.map((change) => ({ ...change, v: 1, base: 0 }) as Change);
    this.#append(room, this.#room(room), by, versioned);
  }

  hear(line: Line, frame: ClientFrame): void {
    this.heard.push(frame);
    const journal = journal_of(frame.room, "side" in frame ? frame.side : "circle");
    const room = this.rooms.get(journal);
    const role = room?.people.find(({ id }) => id === line.person)?.role;
    if (!room || !role) {
      if (!("side" in frame)) return;
      this.#say(line, { type: "closed", room: frame.room, side: frame.side, code: "unknown_room" });
      return;
    }
    if (frame.type === "enter") this.#enter(line, room, role, journal, frame.drafts_after);
    else if (frame.type === "earlier") this.#earlier(line, room, frame);
    else if (frame.type === "put") this.#put(line, room, frame);
    else if (frame.type === "draft") this.#draft(line, room, frame);
    else if (frame.type === "leave")
      for (const each of both_of(frame.room)) line.inside.delete(each);
    else this.#read(line, room, journal, frame);
  }

  #room(id: RoomId): TestRoom {
    const room = this.rooms.get(id);
    if (!room) throw new Error("no such room in the test");
    return room;
  }

  #say(line: Line, frame: ServerFrame): void {
    const text = JSON.stringify(frame);
    this.later(() => {
      if (line.socket.is_open) line.socket.onmessage?.({ data: text });
    });
  }

  #say_all(room: JournalId, frame: ServerFrame, but?: Line, person?: PersonId): void {
    for (const line of this.lines) {
      if (line === but || !line.inside.has(room)) continue;
      if (person === undefined || line.person === person) this.#say(line, frame);
    }
  }

  #enter(line: Line, room: TestRoom, role: Role, id: JournalId, drafts_after: number): void {
    line.inside.add(id);
    const drafts = [...(room.drafts.get(line.person)?.kept.values() ?? [])];
    const entered: Entered = {
      type: "entered",
      ...place_of(id),
      person: line.person,
      role,
      grant: room.grant,
      head: room.entries.length,
      from: 0,
      people: room.people,
      turn: { waits_for: "nobody" },
      read: this.#marks(room, line.person),
      drafts: drafts.filter(({ version }) => version > drafts_after),
      now: this.clock.now(),
    };
    this.#say(line, entered);
  }

  #earlier(
    line: Line,
    room: TestRoom,
    frame: {
      readonly room: RoomId;
      readonly side: Side;
      readonly before: number;
      readonly after: number;
    },
  ): void {
    const last = frame.before - 1;
    const first = Math.max(frame.after + 1, last - this.page_entries + 1);
    const entries = room.entries.slice(first - 1, last);
    this.#say(line, { type: "entries", room: frame.room, side: frame.side, first, last, entries });
  }

  #put(
    line: Line,
    room: TestRoom,
    frame: {
      readonly room: RoomId;
      readonly side: Side;
      readonly put_id: PutId;
      readonly changes: readonly Change[];
    },
  ): void {
    const { room: id, side, put_id, changes } = frame;
    const address = { room: id, side, put_id };
    const text = JSON.stringify(changes);
    const before = room.puts.get(put_id);
    if (before) {
      if (before.text !== text) throw new Error("one put id with two contents");
      this.#say(line, { type: "done", ...address, first: before.first, last: before.last });
      return;
    }
    for (const [place, change] of changes.entries()) {
      const present = this.#present(room, change.kind, change.id);
      const code = this.refuses(change) ?? (present.seq === change.base ? undefined : "stale");
      if (!code) continue;
      const told = code === "stale" ? { present } : {};
      this.#say(line, { type: "refused", ...address, change: place, code, field: "", ...told });
      return;
    }
    const { first, last } = this.#append(journal_of(id, side), room, line.person, changes);
    room.puts.set(put_id, { first, last, text });
    this.#say(line, { type: "done", ...address, first, last });
  }

  #present(room: TestRoom, kind: string, id: string): { seq: number; v: number; value: Json } {
    let present: { seq: number; v: number; value: Json } = { seq: 0, v: 0, value: null };
    for (const entry of room.entries) {
      const is_it = entry.kind === kind && entry.id === id;
      const erases = erased_by(entry).some((one) => one.kind === kind && one.id === id);
      if (is_it) present = { seq: entry.seq, v: entry.v, value: entry.value };
      else if (erases) present = { seq: entry.seq, v: 0, value: null };
    }
    return present;
  }

  #append(
    id: JournalId,
    room: TestRoom,
    by: PersonId,
    changes: readonly Change[],
  ): { first: number; last: number } {
    const first = room.entries.length + 1;
    const added = changes.map((change, place): DeliveredEntry => {
      const { kind, id: thing, v } = change;
      const value = change.value as unknown as Json;
      return {
        seq: first + place,
        at: this.clock.now(),
        by,
        kind,
        id: thing,
        v,
        value,
        erased: false,
      };
    });
    for (const erasure of added) {
      for (const gone of erased_by(erasure)) {
        room.entries = room.entries.map((entry) =>
          entry.kind === gone.kind && entry.id === gone.id
            ? { ...entry, value: null, erased: true }
            : entry,
        );
      }
    }
    room.entries.push(...added);
    const last = room.entries.length;
    this.#say_all(id, { type: "entries", ...place_of(id), first, last, entries: added });
    for (const entry of added) {
      for (const { kept } of room.drafts.values()) {
        if (entry.kind === "message") kept.delete(`message ${entry.id}`);
      }
    }
    return { first, last };
  }

  #draft(line: Line, room: TestRoom, frame: Draft): void {
    const { room: id, side, kind, id: thing, v, base } = frame;
    const mine: TestDrafts = room.drafts.get(line.person) ?? { version: 0, kept: new Map() };
    room.drafts.set(line.person, mine);
    const key = `${kind} ${thing}`;
    const kept = mine.kept.get(key);
    const address = { room: id, side };
    if ((kept?.version ?? 0) !== base && kept) {
      this.#say(line, { type: "draft_stale", ...address, kept });
      return;
    }
    mine.version += 1;
    const value = frame.value as unknown as Json;
    const now: KeptDraft = { kind, id: thing, v, version: mine.version, value };
    mine.kept.set(key, now);
    this.#say(line, { type: "draft_kept", ...address, kind, id: thing, version: mine.version });
    const moved: ServerFrame = { type: "draft_moved", ...address, kept: now };
    this.#say_all(journal_of(id, side), moved, line, line.person);
  }

  #read(line: Line, room: TestRoom, id: JournalId, { seq, back }: Read): void {
    const mine = room.read.find(({ person }) => person === line.person);
    if (mine && (back ? mine.seq === seq : mine.seq >= seq)) return;
    const mark = { person: line.person, seq };
    room.read = [...room.read.filter(({ person }) => person !== line.person), mark];
    for (const person of new Set(this.lines.map((each) => each.person))) {
      if (!this.shows_read && person !== line.person) continue;
      const marks = this.#marks(room, person);
      const moved = { type: "read_moved", ...place_of(id), read: marks } as const;
      this.#say_all(id, moved, undefined, person);
    }
  }

  #marks(room: TestRoom, person: PersonId): readonly ReadMark[] {
    return room.read.filter((mark) => this.shows_read || mark.person === person);
  }
}
