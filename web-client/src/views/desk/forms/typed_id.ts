// What is typed in is addressed by its instrument and its own id, for at first there is no more of it.
import type { ThingId } from "../../../room/wire";

export function typed_id(instrument: string, id: ThingId): ThingId {
  return `${instrument}/${id}` as ThingId;
}

export function parts_of_typed(id: ThingId): { readonly instrument: string; readonly id: ThingId } {
  const [instrument = "", thing = ""] = id.split("/");
  return { instrument, id: thing as ThingId };
}
