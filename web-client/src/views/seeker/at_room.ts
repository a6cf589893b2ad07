// What every screen of the room is given.
import type { RoomHandle, RoomView } from "../../room/model";
import type { Me, PurposeOffer, RoomValue } from "../../room/wire";
import type { OwnMap } from "./map/own_map";

export interface AtRoom {
  readonly me: Me;
  readonly room: RoomHandle;
  readonly view: RoomView;
  readonly value: RoomValue;
  /** Without themes in a room that was opened without one. */
  readonly map: OwnMap;
  /** What a room of this purpose opens with; undefined until that is known. */
  readonly offer: PurposeOffer | undefined;
}
