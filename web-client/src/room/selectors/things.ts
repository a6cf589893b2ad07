// Things of any kind as a screen sees them: the present value with what waits here laid over it, and the versions
// before. A kind whose screens need no more than that has no selector of its own.
import { lift } from "../lifting";
import type { ThingView, Version } from "../model";
import type { Kind, ThingId, Values } from "../wire";
import { pending_of, value_of, way_of, type RoomFacts } from "./facts";

/** In the order made. Those that are withdrawn, erased or about to be are not among them. */
export function things_view<K extends Kind>(facts: RoomFacts, kind: K): ThingView<K>[] {
  const { fold, me } = facts;
  const pending = pending_of(facts.waiting, kind);
  const shown: ThingView<K>[] = [];
  for (const id of new Set([...fold.of_kind(kind).map((thing) => thing.id), ...pending.keys()])) {
    const thing = fold.thing(kind, id);
    const waits = pending.get(id);
    const own_change = waits?.change.kind === kind ? waits.change.value : null;
    const value = waits ? (own_change as unknown as Values[K] | null) : value_of(kind, thing);
    if (!value) continue;
    shown.push({
      id,
      value,
      by: waits ? me : (thing?.by ?? me),
      at: waits ? waits.item.made : (thing?.at ?? 0),
      made_by: thing?.made_by ?? me,
      made_at: thing?.made_at ?? waits?.item.made ?? 0,
      seq: thing?.seq,
      way: waits ? way_of(waits) : "kept",
    });
  }
  return shown.sort((a, b) => a.made_at - b.made_at);
}

/** Every version that can still be read, oldest first; null where it was withdrawn. */
export function versions_view<K extends Kind>(
  { fold }: RoomFacts,
  kind: K,
  id: ThingId,
): Version<K>[] {
  return fold.history(kind, id).flatMap(({ seq, at, by, v, value, erased }): Version<K>[] => {
    if (erased) return [];
    if (value === null) return [{ seq, at, by, value: null }];
    const lifted = lift(kind, v, value) as unknown as Values[K] | undefined;
    return lifted ? [{ seq, at, by, value: lifted }] : [];
  });
}
