// The places of the seeker's room, each in a chunk of its own: a phone shows home first, and fetches the others
// while it is read. A new area is one line here.
import { type ComponentType, lazy } from "react";
import type { AtRoom } from "./at_room";

type AreaModule = { readonly default: ComponentType<{ readonly at: AtRoom }> };

/** `addresses`: what follows the room's own, as patterns of the router. */
function area(addresses: readonly string[], load: () => Promise<AreaModule>) {
  return { addresses, load, Area: lazy(load) };
}

export const areas = [
  area(
    ["map/*?", "paper", "begin", "changed", "share", "shared/*?"],
    () => import("./map/map_area"),
  ),
  area(["more/*?"], () => import("./forms/forms_area")),
  area(["talk/*?", "search", "guide"], () => import("./talk/talk_area")),
  area(["about", "looked", "later"], () => import("./about/about_area")),
  area(["keep", "written/*?"], () => import("./written/written_area")),
  area(["plan/*?"], () => import("./plan/plan_area")),
  area(["activity/*?", "week", "history"], () => import("./activity/activity_area")),
  area(["meeting/*?", "documents"], () => import("./meetings/meetings_area")),
];
