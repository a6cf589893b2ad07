// Where a thing that a message is about is read. Which pages there are is each side's own; that what belongs to
// another thing is read with that one is the same on both. Pure.
import type { RoomView } from "../../room/model";
import type { About, Kind } from "../../room/wire";

export interface ThingPages {
  /** A page of its own. */
  readonly page: (about: About) => string | undefined;
  /** Where things of this kind stand when what they belong to has no page. */
  readonly list: (kind: Kind) => string | undefined;
}

/** Nothing belongs to something so far away; what belongs to itself has no end. */
const far = 4;

export function thing_href(
  view: RoomView,
  about: About,
  pages: ThingPages,
  steps = 0,
): string | undefined {
  const own = pages.page(about);
  if (own !== undefined || about.kind === "message") return own;
  const thing = view.things(about.kind).find(({ id }) => id === about.id);
  const of = (thing?.value as { readonly about?: About } | undefined)?.about;
  const there = of && steps < far ? thing_href(view, of, pages, steps + 1) : undefined;
  return there ?? pages.list(about.kind);
}
