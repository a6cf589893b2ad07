// Throwing away a room to practise in: its only real person leaves it, so that nobody can open it any more.
import type { Json, Seat, ThingId } from "../../../room/wire";
import type { AtRoom } from "../at_room";

export function useThrowAway({ room, view }: AtRoom): () => Promise<void> {
  return async () => {
    const mine = view.people.find(({ me }) => me);
    if (!mine?.seat) return;
    const left: Seat = { ...mine.seat, phase: "ended" };
    const id = mine.id as string as ThingId;
    await room.put([{ kind: "seat", id, value: left as unknown as Json }]);
  };
}
