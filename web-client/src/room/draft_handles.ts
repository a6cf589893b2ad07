// The working copies of one side of a room, each as the one handle through which screens write it.
import type { DraftName } from "./draft_copy";
import type { Drafts } from "./drafts";
import type { DraftHandle, DraftView } from "./model";
import { Derived } from "./observable";
import type { ClientFrame, Json, Kind, RoomId, Side, ThingId, Values } from "./wire";

export class DraftHandles {
  readonly #drafts: Drafts;
  readonly #room: RoomId;
  readonly #side: Side;
  readonly #known = new Map<string, { view: Derived<unknown>; handle: unknown }>();

  constructor(drafts: Drafts, room: RoomId, side: Side) {
    this.#drafts = drafts;
    this.#room = room;
    this.#side = side;
  }

  of<K extends Kind>(kind: K, id: ThingId): DraftHandle<K> {
    const key = `${kind} ${id}`;
    const known = this.#known.get(key);
    if (known) return known.handle as DraftHandle<K>;
    const name = { room: this.#room, side: this.#side, kind, id };
    const drafts = this.#drafts;
    const view = new Derived((): DraftView<K> => ({
      id,
      value: (drafts.value(name) as Values[K] | null) ?? undefined,
      save: drafts.save_state(name),
      refused: drafts.refused(name),
    }));
    const handle: DraftHandle<K> = {
      view,
      write: (value, from) =>
        drafts.write(name, value as unknown as Json, from && ((from.value ?? null) as Json)),
      drop: () => drafts.write(name, null),
    };
    this.#known.set(key, { view, handle });
    return handle;
  }

  moved(kind: Kind, id: ThingId): void {
    this.#known.get(`${kind} ${id}`)?.view.moved();
  }
}

export function draft_frame(
  { room, side, kind, id }: DraftName,
  v: number,
  base: number,
  value: Json,
): ClientFrame {
  return { type: "draft", room, side, kind, id, v, base, value } as ClientFrame;
}
