// The side of a room that only those who help can read: what stands on it, what waits here, my drafts. Its puts and
// drafts go the same way as the circle's; the seeker's client never enters it, and the server has none of it for them.
import { DraftHandles } from "./draft_handles";
import type { Drafts } from "./drafts";
import type { DraftHandle, StaffSideHandle, StaffView } from "./model";
import type { NewChange, Outbox } from "./outbox";
import type { RoomFacts } from "./selectors/facts";
import { things_view } from "./selectors/things";
import type { SideStore } from "./side_store";
import type { Kind, RoomId, ThingId, Values } from "./wire";

interface StaffSideNeeds {
  readonly id: RoomId;
  readonly staff_side: SideStore;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
}

export class StaffSide implements StaffSideHandle {
  readonly side: SideStore;
  readonly #room: RoomId;
  readonly #outbox: Outbox;
  readonly #drafts: Drafts;
  readonly #handles: DraftHandles;

  constructor({ id, staff_side, outbox, drafts }: StaffSideNeeds) {
    this.side = staff_side;
    this.#room = id;
    this.#outbox = outbox;
    this.#drafts = drafts;
    this.#handles = new DraftHandles(drafts, id, "staff");
  }

  readonly draft = <K extends Kind>(kind: K, id: ThingId): DraftHandle<K> =>
    this.#handles.of(kind, id);

  draft_moved(kind: Kind, id: ThingId): void {
    this.#handles.moved(kind, id);
  }

  readonly put: StaffSideHandle["put"] = (changes) =>
    this.#outbox.put(
      this.#room,
      "staff",
      changes.map(({ kind, id, value }): NewChange => ({ kind, id, value: value ?? null })),
    );

  /** `circle`: who is here is the same on both sides. */
  view(circle: RoomFacts): StaffView {
    const facts: RoomFacts = {
      ...circle,
      fold: this.side.fold,
      read: [],
      my_read: this.side.my_read(),
      waiting: this.#outbox.items(this.#room).filter(({ side }) => side === "staff"),
      my_answers: [],
    };
    return {
      ready: this.side.is_whole(),
      things: (kind) => things_view(facts, kind),
      drafts: <K extends Kind>(kind: K) =>
        this.#drafts.named(this.#room, "staff", kind).map((name) => ({
          id: name.id,
          value: this.#drafts.value(name) as unknown as Values[K],
        })),
    };
  }
}
