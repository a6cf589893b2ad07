// The turn as it was chosen; undefined: as it is by itself.
import type { RoomHandle } from "../../../room/model";
import type { Json, ThingId, Turn } from "../../../room/wire";

export function put_turn(room: RoomHandle, turn: Turn | undefined): void {
  const value = turn && { value: turn as unknown as Json };
  void room.put([{ kind: "turn", id: "turn" as ThingId, ...value }]);
}
