// What a new form is called: of a single one there is one in a room, and it has its instrument's name.
import { new_id } from "../../room/clock";
import type { ThingId } from "../../room/wire";
import type { FormSheet } from "./form_sheet";

export function new_form_id({ single, instrument }: FormSheet): ThingId {
  return single ? (instrument as ThingId) : new_id<ThingId>();
}
