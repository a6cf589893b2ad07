// What has happened in the room, entry by entry, each beside what its thing was before. What was erased is gone
// here as well: the entry that erased it still tells that it was.
import { lift } from "../lifting";
import type { Past } from "../model";
import { every_kind, type DeliveredEntry, type Kind, type Json } from "../wire";
import type { RoomFacts } from "./facts";

const kinds: ReadonlySet<string> = new Set(every_kind);

export function past_view({ fold }: Pick<RoomFacts, "fold">): Past[] {
  const last = fold.ranges().at(-1)?.last ?? 0;
  const present = new Map<string, Json>();
  return fold.entries(1, last).flatMap((entry): Past[] => {
    const { kind, id, seq, at, by } = entry;
    if (!kinds.has(kind)) return [];
    const key = `${kind} ${id}`;
    const before = present.get(key) ?? null;
    const after = readable(entry);
    if (after === undefined) {
      present.delete(key);
      return [];
    }
    present.set(key, after);
    return [{ kind, id, seq, at, by, before, after } as unknown as Past];
  });
}

/** Undefined: erased, or of a version that this client does not know. */
function readable({ kind, v, value, erased }: DeliveredEntry): Json | undefined {
  if (erased) return undefined;
  return value === null ? null : lift(kind as Kind, v, value);
}
