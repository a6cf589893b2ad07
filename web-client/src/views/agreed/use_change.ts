// Writing something that two agree on: a draft of one's own until it is sent. It remembers what it was begun from,
// so that what the other changes meanwhile is merged or shown, never overwritten.
import { useDraft } from "../../room/hooks";
import { equal } from "../../room/merge";
import type { AgreedKind, AgreedView, RoomHandle, RoomView, SaveState } from "../../room/model";
import type { Json, ThingId, Values } from "../../room/wire";

export interface Change<Value> {
  readonly value: Value;
  /** Something is written here that has not been sent. */
  readonly begun: boolean;
  readonly save: SaveState;
  readonly write: (value: Value) => void;
  readonly drop: () => void;
  /** Answers its id. */
  readonly send: (value: Value) => Promise<ThingId>;
}

/** `draft_id`: the id of what is changed, or the name of the one new thing that is being written. */
export function useChange<K extends AgreedKind>(
  room: RoomHandle,
  view: RoomView,
  kind: K,
  draft_id: ThingId,
  present: AgreedView<K> | undefined,
  empty: Values[K],
): Change<Values[K]> {
  const { draft, view: kept } = useDraft(room, kind, draft_id);
  const { draft: from_draft, view: from } = useDraft(room, kind, `${draft_id}/from` as ThingId);
  const drop = () => {
    draft.drop();
    from_draft.drop();
  };
  const begun_from = () =>
    view
      .versions(kind, draft_id)
      .findLast(({ value }) => value && from.value && same(value, from.value));
  return {
    value: kept.value ?? present?.value ?? empty,
    begun: kept.value !== undefined,
    save: kept.value === undefined ? "none" : kept.save,
    write: (value) => {
      if (kept.value === undefined && present) from_draft.write(present.value);
      draft.write(value);
    },
    drop,
    send: async (value) => {
      const id = await (present
        ? room.put_agreed(kind, value, present.id, begun_from())
        : room.put_agreed(kind, value));
      // The words stand in what was made; only then may the draft go.
      drop();
      return id;
    },
  };
}

function same(a: unknown, b: unknown): boolean {
  return equal(a as Json, b as Json);
}
