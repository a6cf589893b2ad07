// Activities as a screen sees them, and whether they are agreed.
import { agreed, agreed_version, same_agreed_fields, type GivenApproval } from "../agreed";
import type { ActivityView } from "../model";
import type { Activity, Approval, ThingId } from "../wire";
import { pending_of, role_at, value_of, way_of, type Pending, type RoomFacts } from "./facts";

export function activities_view(facts: RoomFacts): ActivityView[] {
  const { fold } = facts;
  const pending = pending_of(facts.waiting, "activity");
  const things = fold.of_kind("activity");
  const shown: ActivityView[] = [];
  for (const id of new Set([...things.map((thing) => thing.id), ...pending.keys()])) {
    const view = activity_view(facts, id, pending.get(id));
    if (view) shown.push(view);
  }
  return shown.sort((a, b) => a.at - b.at);
}

function activity_view(
  facts: RoomFacts,
  id: ThingId,
  waits: Pending | undefined,
): ActivityView | undefined {
  const { fold, me, role } = facts;
  const thing = fold.thing("activity", id);
  const stored = value_of("activity", thing);
  const waiting = waits?.change.kind === "activity" ? waits.change.value : undefined;
  const value = waits ? ((waiting as unknown as Activity | null | undefined) ?? undefined) : stored;
  if (!value) return undefined;
  const version = agreed_version(fold.history("activity", id));
  const as_agreed = version && stored && same_agreed_fields(stored, value) ? version : undefined;
  // What waits here is a version of its own: written by me, so with my yes and nobody else's.
  const judged = as_agreed ?? { seq: Number.MAX_SAFE_INTEGER, at: waits?.item.made ?? 0, by: me };
  const writer = as_agreed ? role_at(facts, judged.by, judged.seq) : role;
  return {
    id,
    value,
    by: thing?.made_by ?? me,
    at: thing?.made_at ?? judged.at,
    seq: thing?.seq,
    phase: value.phase,
    agreed: agreed(judged, writer, approvals_of(facts, id), role),
    agreed_seq: as_agreed?.seq,
    way: waits ? way_of(waits) : "kept",
  };
}

function approvals_of(facts: RoomFacts, activity: ThingId): GivenApproval[] {
  const { fold, me, role } = facts;
  const given = new Map<ThingId, GivenApproval>();
  for (const thing of fold.of_kind("approval")) {
    const value = value_of("approval", thing);
    if (!value) continue;
    const { id, by, at, seq } = thing;
    given.set(id, { value, by, at, role: role_at(facts, by, seq) });
  }
  for (const [id, { item, change }] of pending_of(facts.waiting, "approval")) {
    const value = change.value as unknown as Approval | null;
    if (value) given.set(id, { value, by: me, at: item.made, role });
    else given.delete(id);
  }
  return [...given.values()].filter(
    ({ value }) => value.kind === "activity" && value.thing === activity,
  );
}
