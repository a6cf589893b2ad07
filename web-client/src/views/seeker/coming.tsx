// Where something is shown that may not be here yet: waiting for it, and leading away once it is known to be nowhere.
import { Redirect } from "wouter";
import type { Place } from "../../parts/seeker_shell";
import { Waiting } from "../../parts/waiting";
import { useAllRead } from "../../room/hooks";
import type { RoomId } from "../../room/wire";
import type { AtRoom } from "./at_room";
import { Screen } from "./screen";

interface ComingProps {
  readonly room: RoomId;
  readonly place?: Place;
  readonly title?: string;
}

export function Coming({ room, place = "home", title = "" }: ComingProps) {
  return (
    <Screen room={room} place={place} title={title} ready={false}>
      <Waiting />
    </Screen>
  );
}

interface ElsewhereProps {
  readonly at: AtRoom;
  readonly to: string;
  readonly place?: Place;
  /** What else has to be read before anybody can say that nothing stands at this address. */
  readonly ready?: boolean;
}

/** Nothing stands here. The only way to lead somebody away from the address of a thing. */
export function Elsewhere({ at, to, place, ready = true }: ElsewhereProps) {
  const all_read = useAllRead(at.view);
  if (all_read && ready) return <Redirect to={to} replace />;
  return <Coming room={at.room.id} {...(place && { place })} />;
}
