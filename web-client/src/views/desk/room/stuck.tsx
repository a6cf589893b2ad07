// What the server did not take of this room's things, shown by the same part as on the seeker's side.
import type { Kind } from "../../../room/wire";
import { every_kind } from "../../../room/wire";
import { no_map, present_round, useOwnMap } from "../../seeker/map/own_map";
import { StuckThings as StuckOf } from "../../seeker/stuck";
import type { AtRoom } from "../at_room";

interface StuckThingsProps {
  readonly at: AtRoom;
  /** Messages stand beside their field, everything else in the middle. */
  readonly place: "talk" | "middle";
}

const in_the_middle: readonly Kind[] = every_kind.filter((kind) => kind !== "message");

export function StuckThings({ at, place }: StuckThingsProps) {
  const { value, view } = at;
  const round = present_round(view, value);
  const own = useOwnMap(value.instrument, value.instrument_version, round);
  const map = value.instrument === "" ? no_map : own;
  if (!map || view.stuck.length === 0) return null;
  return (
    <StuckOf
      at={{ ...at, map, offer: undefined }}
      of={place === "talk" ? ["message"] : in_the_middle}
    />
  );
}
