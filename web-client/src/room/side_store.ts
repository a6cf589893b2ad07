// One side of a room as this device knows it: its entries folded, who is in it, how far everybody has read;
// kept on the device, caught up with the server one page at a time, newest first.
import type { Keep, Write } from "../device/keep";
import { Fold, type Folded, type Page, type Range } from "./fold";
import type {
  ClientFrame,
  Closed,
  DeliveredEntry,
  Entered,
  Entries,
  Person,
  PersonId,
  ReadMark,
  Role,
  RoomId,
  Seq,
  Side,
  WhoseTurn,
} from "./wire";

/** Entries that are sealed together: few enough to write again for one, many enough to open 5,000 quickly. */
export const entries_per_chunk = 64;

/** What is known of a side beside its entries. */
interface Known {
  readonly grant: Seq;
  readonly head: Seq;
  readonly person: PersonId;
  readonly role: Role;
  readonly people: readonly Person[];
  readonly turn: WhoseTurn;
  readonly read: readonly ReadMark[];
  /** The highest draft version that `entered` has brought and this device has put away. */
  readonly drafts_after: number;
  /** Seen on a visible screen here; the server may not know yet. */
  readonly seen: Seq;
  /** `seen` went back by the person's own wish, and the server has not confirmed it. */
  readonly back?: boolean;
}

interface KeptSide extends Known {
  readonly ranges: readonly Range[];
  /** Every one of them has to be there: a side with a hole is read anew. */
  readonly chunks: readonly number[];
}

/** My own mark, as the server has it. */
function mark_of({ read, person }: Known): Seq {
  return read.find((mark) => mark.person === person)?.seq ?? 0;
}

export interface SideNeeds {
  readonly room: RoomId;
  readonly side: Side;
  readonly keep: Keep;
  /** One tab of the device writes entries down. */
  readonly is_sender: () => boolean;
  readonly send: (frame: ClientFrame) => boolean;
  readonly moved: () => void;
}

const kept_group = "sides";
const chunk_of = (seq: Seq) => Math.floor(seq / entries_per_chunk);

export class SideStore {
  readonly #needs: SideNeeds;
  #fold = new Fold();
  #known: Known | undefined;
  #phase: "out" | "entering" | "in" | "closed" = "out";
  #asked: { readonly before: Seq; readonly after: Seq } | undefined;
  #stalled = false;
  readonly #dirty = new Set<number>();
  #known_is_dirty = false;
  #writing: Promise<void> | undefined;

  constructor(needs: SideNeeds) {
    this.#needs = needs;
  }

  get fold(): Fold {
    return this.#fold;
  }

  get known(): Known | undefined {
    return this.#known;
  }

  is_in(): boolean {
    return this.#phase === "in";
  }

  is_closed(): boolean {
    return this.#phase === "closed";
  }

  /** Everything up to the head is here. */
  is_whole(): boolean {
    return this.#known !== undefined && this.#fold.known() >= this.#known.head;
  }

  async load(): Promise<void> {
    const kept = await this.#needs.keep.get(kept_group, this.#name());
    if (!kept) return;
    const { ranges, chunks, ...known } = kept.value as KeptSide;
    const rows = await this.#needs.keep.all(this.#entries_group());
    // The server was quicker than the device.
    if (this.#known) return;
    const found = new Map(rows.map(({ name, value }) => [Number(name), value as DeliveredEntry[]]));
    if (!chunks.every((chunk) => found.has(chunk))) return;
    const entries = [...found.values()].flat();
    for (const { first, last } of ranges) {
      const within = entries.filter(({ seq }) => first <= seq && seq <= last);
      this.#fold.add({ first, last, entries: within });
    }
    this.#known = known;
    this.#needs.moved();
  }

  enter(): void {
    if (this.#phase === "entering" || this.#phase === "in") return;
    const { room, side } = this.#needs;
    const sent = this.#needs.send({
      type: "enter",
      room,
      side,
      after: this.#fold.known(),
      grant: this.#known?.grant ?? 0,
      drafts_after: this.#known?.drafts_after ?? 0,
    });
    if (sent) this.#phase = "entering";
  }

  lost_line(): void {
    if (this.#phase !== "closed") this.#phase = "out";
    this.#asked = undefined;
    this.#stalled = false;
    this.#needs.moved();
  }

  on_entered(frame: Entered): void {
    const held = this.#fold.ranges().at(-1)?.last ?? 0;
    // Another grant: this person may read something else now. A lower head: the server was put back to an
    // earlier day. What is here is not what is there: read anew.
    if (this.#known && (frame.grant !== this.#known.grant || frame.head < held)) this.#drop();
    const { grant, head, person, role, people, turn, read } = frame;
    const before = this.#known;
    const drafts_after = before?.drafts_after ?? 0;
    this.#known = { grant, head, person, role, people, turn, read, drafts_after, seen: 0 };
    this.#known = { ...this.#known, ...this.#seen_after(before) };
    this.#phase = "in";
    this.#asked = undefined;
    this.#stalled = false;
    this.#tell_read();
    this.#pull();
    this.#save_known();
    this.#needs.moved();
  }

  has_drafts(versions: readonly number[]): void {
    if (!this.#known || versions.length === 0) return;
    this.#change({ drafts_after: Math.max(this.#known.drafts_after, ...versions) });
  }

  /** Asks for a page that can't hold anything: whoever answers is there. */
  probe_frame(): ClientFrame {
    const { room, side } = this.#needs;
    return { type: "earlier", room, side, before: 1, after: 0 };
  }

  on_entries({ first, last, entries }: Entries): Folded {
    if (last < first) return { seqs: [], things: [] };
    const folded = this.#take({ first, last, entries });
    if (this.#known && last > this.#known.head) this.#change({ head: last });
    const asked = this.#asked;
    if (asked && last < asked.before) {
      this.#asked = undefined;
      // An answer that closes nothing would be asked for again without end.
      this.#stalled = !this.#fold.covers(asked.before - 1, asked.before - 1);
    }
    this.#pull();
    this.#needs.moved();
    return folded;
  }

  /** Answers whether to come again later. */
  on_closed({ code }: Closed): "again" | "later" | "never" {
    this.#asked = undefined;
    if (code === "unavailable") {
      this.#phase = "out";
      return "later";
    }
    this.#drop();
    this.#known = undefined;
    this.#phase = code === "grant_moved" ? "out" : "closed";
    this.#needs.moved();
    return code === "grant_moved" ? "again" : "never";
  }

  on_turn(turn: WhoseTurn): void {
    this.#change({ turn });
    this.#needs.moved();
  }

  on_people(people: readonly Person[]): void {
    this.#change({ people });
    this.#needs.moved();
  }

  on_read(read: readonly ReadMark[]): void {
    if (!this.#known) return;
    const before = this.#known;
    this.#known = { ...before, read };
    this.#change(this.#seen_after(before));
    this.#needs.moved();
  }

  /** My own mark: of the server, or newer here. */
  my_read(): Seq {
    if (!this.#known) return 0;
    const { back, seen } = this.#known;
    return back ? seen : Math.max(mark_of(this.#known), seen);
  }

  saw(seq: Seq): void {
    if (!this.#known || seq <= this.my_read()) return;
    this.#change({ seen: seq });
    this.#tell_read();
    this.#needs.moved();
  }

  /** Everything above `seq` is unread again, on all my devices. */
  unread_above(seq: Seq): void {
    if (!this.#known || seq >= this.my_read()) return;
    this.#change({ seen: seq, back: true });
    this.#tell_read();
    this.#needs.moved();
  }

  /** What I have seen, now that the server has said where my mark stands: a mark that moved back did so on
   * another device of mine, unless it did here. */
  #seen_after(before: Known | undefined): { seen: Seq; back: boolean } {
    if (!this.#known || !before) return { seen: 0, back: false };
    const now = mark_of(this.#known);
    const back = before.back === true && before.seen !== now;
    if (!before.back && now < mark_of(before)) return { seen: now, back };
    return { seen: before.seen, back };
  }

  /** This tab writes from now on: what it knows may be newer than what the one before wrote. */
  write_down(): void {
    void this.#save();
  }

  #name(): string {
    return `${this.#needs.room} ${this.#needs.side}`;
  }

  #entries_group(): string {
    return `entries/${this.#needs.room}/${this.#needs.side}`;
  }

  #take(page: Page): Folded {
    const before = this.#fold.ranges();
    const folded = this.#fold.add(page);
    for (const seq of folded.seqs) this.#dirty.add(chunk_of(seq));
    if (folded.seqs.length > 0 || before !== this.#fold.ranges()) this.#save_known();
    return folded;
  }

  #change(known: Partial<Known>): void {
    if (!this.#known) return;
    this.#known = { ...this.#known, ...known };
    this.#save_known();
  }

  #tell_read(): void {
    if (!this.#known || this.#phase !== "in") return;
    const { seen, back } = this.#known;
    if (!back && seen <= mark_of(this.#known)) return;
    const { room, side } = this.#needs;
    this.#needs.send({ type: "read", room, side, seq: seen, ...(back ? { back } : {}) });
  }

  /** One page at a time, the newest hole first. */
  #pull(): void {
    if (this.#phase !== "in" || this.#asked || this.#stalled || !this.#known) return;
    const gap = this.#fold.gap(this.#known.head);
    if (!gap) return;
    const { room, side } = this.#needs;
    if (this.#needs.send({ type: "earlier", room, side, ...gap })) this.#asked = gap;
  }

  #drop(): void {
    this.#fold = new Fold();
    this.#dirty.clear();
    if (this.#known) this.#known = { ...this.#known, grant: 0, head: 0 };
    const { keep, is_sender } = this.#needs;
    if (!is_sender()) return;
    const after = this.#writing ?? Promise.resolve();
    this.#writing = after
      .then(() => keep.write([{ group: kept_group, name: this.#name(), value: undefined }]))
      .then(() => keep.forget(this.#entries_group()))
      .catch(() => undefined)
      .then(() => (this.#writing = undefined));
  }

  #save_known(): void {
    this.#known_is_dirty = true;
    void this.#save();
  }

  /** Chunks and what is known go down together; what moves meanwhile goes in the next writing. */
  async #save(): Promise<void> {
    while (this.#writing) await this.#writing;
    if (!this.#known || !this.#known_is_dirty || !this.#needs.is_sender()) return;
    this.#writing = this.#write(this.#known)
      .catch(() => undefined)
      .then(() => (this.#writing = undefined));
    await this.#writing;
  }

  async #write(known: Known): Promise<void> {
    const ranges = this.#fold.ranges();
    const written = [...this.#dirty];
    const chunks = new Set<number>();
    for (const { first, last } of ranges) {
      for (const { seq } of this.#fold.entries(first, last)) chunks.add(chunk_of(seq));
    }
    const writes = written.map((chunk): Write => {
      const first = chunk * entries_per_chunk;
      const value = this.#fold.entries(first, first + entries_per_chunk - 1);
      return { group: this.#entries_group(), name: String(chunk), value };
    });
    const side: KeptSide = { ...known, ranges, chunks: [...chunks] };
    this.#dirty.clear();
    this.#known_is_dirty = false;
    try {
      await this.#needs.keep.write([
        ...writes,
        { group: kept_group, name: this.#name(), value: side },
      ]);
    } catch (fault) {
      for (const chunk of written) this.#dirty.add(chunk);
      throw fault;
    }
  }
}
