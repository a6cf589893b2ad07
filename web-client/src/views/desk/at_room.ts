// What every part of a room at the desk is given.
import type { RoomHandle, RoomView } from "../../room/model";
import type { Me, RoomValue } from "../../room/wire";

export interface AtRoom {
  readonly me: Me;
  readonly room: RoomHandle;
  readonly view: RoomView;
  readonly value: RoomValue;
  /** The first name of the person the room belongs to; the room's title until they have come. */
  readonly name: string;
  readonly joined: boolean;
}
