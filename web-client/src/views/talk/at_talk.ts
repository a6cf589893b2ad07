// What the conversation is given, on either side: the room, and where the things in it lie for this reader.
import type { RoomHandle, RoomView } from "../../room/model";
import type { About, RoomValue } from "../../room/wire";

export interface AtTalk {
  readonly room: RoomHandle;
  readonly view: RoomView;
  readonly value: RoomValue;
  /** Where a thing is read; undefined where this side has no page for it. */
  readonly href_of: (about: About) => string | undefined;
}
