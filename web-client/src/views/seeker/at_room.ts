// What every screen of the room is given.
import type { RoomHandle, RoomView } from "../../room/model";
import type { Me, RoomValue } from "../../room/wire";
import type { OwnMap } from "./map/own_map";

export interface AtRoom {
  readonly me: Me;
  readonly room: RoomHandle;
  readonly view: RoomView;
  readonly value: RoomValue;
  readonly map: OwnMap;
}
