// The list of rooms. The connection does not tell of it; while somebody looks at it, it is asked for again and
// again, and soon after something moved in a room.
import type { Api } from "../api/api";
import type { Keep } from "../device/keep";
import type { Clock } from "./clock";
import type { RoomList } from "./model";
import { Cell } from "./observable";
import type { RoomId, RoomRow } from "./wire";

const again_ms = 15_000;
const soon_ms = 1_000;

export interface RoomListNeeds {
  readonly api: Api;
  readonly clock: Clock;
  readonly keep: Keep;
  readonly moved: () => void;
}

export class Rooms {
  readonly list: Cell<RoomList>;
  readonly #needs: RoomListNeeds;
  #watched = false;
  #closed = false;
  #stop: (() => void) | undefined;

  constructor(needs: RoomListNeeds) {
    this.#needs = needs;
    this.list = new Cell<RoomList>({ phase: "unknown", rows: [] }, (watchers) => {
      this.#watched = watchers > 0;
      if (this.#watched && !this.#stop) this.#after(0);
    });
  }

  row(id: RoomId): RoomRow | undefined {
    return this.list.now().rows.find(({ room }) => room === id);
  }

  /** What the device has. */
  async load(): Promise<void> {
    const kept = await this.#needs.keep.get("rooms", "rows");
    if (!kept || this.list.now().phase === "known") return;
    this.list.set({ phase: "known", rows: kept.value as RoomRow[] });
  }

  async refresh(): Promise<void> {
    const asked = await this.#needs.api.rooms();
    if (!asked.ok || this.#closed) return;
    const { rooms: rows } = asked.value;
    this.list.set({ phase: "known", rows });
    this.#needs.moved();
    const { keep } = this.#needs;
    if (!keep.lasting) return;
    await keep.write([{ group: "rooms", name: "rows", value: rows }]).catch(() => undefined);
  }

  /** Something moved in a room: its row will have moved, too. */
  soon(): void {
    if (this.#watched) this.#after(soon_ms);
  }

  close(): void {
    this.#closed = true;
    this.#stop?.();
  }

  #after(ms: number): void {
    this.#stop?.();
    this.#stop = this.#needs.clock.after(ms, () => {
      this.#stop = undefined;
      if (!this.#goes_on()) return;
      void this.refresh().then(() => {
        if (this.#goes_on() && !this.#stop) this.#after(again_ms);
      });
    });
  }

  #goes_on(): boolean {
    return this.#watched && !this.#closed;
  }
}
