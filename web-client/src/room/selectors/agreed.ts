// What two agree on, as a screen sees it: what stands, whether it is agreed, and who has said no in which words.
import { agreed, agreed_version, same_agreed_fields, type GivenApproval } from "../agreed";
import type { ActivityView, AgreedKind, AgreedThing, AgreedView, SaidNo } from "../model";
import type { Approval, Seq, ThingId, Time, Values } from "../wire";
import { pending_of, role_at, value_of, way_of, type Pending, type RoomFacts } from "./facts";

/** In the order made. */
export function agreed_view<K extends AgreedKind>(facts: RoomFacts, kind: K): AgreedView<K>[] {
  const { fold } = facts;
  const pending = pending_of(facts.waiting, kind);
  const shown: AgreedView<K>[] = [];
  for (const id of new Set([...fold.of_kind(kind).map((thing) => thing.id), ...pending.keys()])) {
    const view = one_view(facts, kind, id, pending.get(id));
    if (view) shown.push(view);
  }
  return shown.sort((a, b) => a.at - b.at);
}

export function activities_view(facts: RoomFacts): ActivityView[] {
  return agreed_view(facts, "activity").map((view) => ({ ...view, phase: view.value.phase }));
}

function one_view<K extends AgreedKind>(
  facts: RoomFacts,
  kind: K,
  id: ThingId,
  waits: Pending | undefined,
): AgreedView<K> | undefined {
  const { fold, me, role } = facts;
  const thing = fold.thing(kind, id);
  const stored = value_of(kind, thing);
  const waiting = waits?.change.kind === kind ? waits.change.value : undefined;
  const value = waits ? ((waiting as unknown as Values[K] | null) ?? undefined) : stored;
  if (!value) return undefined;
  const version = agreed_version(kind, fold.history(kind, id));
  const as_agreed =
    version && stored && same_agreed_fields(kind, stored, value) ? version : undefined;
  // What waits here is a version of its own: written by me, so with my yes and nobody else's.
  const judged = as_agreed ?? { seq: Number.MAX_SAFE_INTEGER, at: waits?.item.made ?? 0, by: me };
  const writer = as_agreed ? role_at(facts, judged.by, judged.seq) : role;
  const approvals = approvals_of(facts, { kind, id });
  return {
    kind,
    id,
    value,
    by: thing?.made_by ?? me,
    at: thing?.made_at ?? judged.at,
    seq: thing?.seq,
    agreed: agreed(judged, writer, approvals, role),
    agreed_seq: as_agreed?.seq,
    said_no: said_no(facts, { kind, id }, approvals, as_agreed?.seq),
    way: waits ? way_of(waits) : "kept",
  };
}

function approvals_of(facts: RoomFacts, { kind, id: of }: AgreedThing): GivenApproval[] {
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
  return [...given.values()].filter(({ value }) => value.kind === kind && value.thing === of);
}

/** An answer is one thing that changes; what was said in it before is in its history. */
function said_no(
  { fold, people }: RoomFacts,
  { kind, id }: AgreedThing,
  answers: readonly GivenApproval[],
  version: Seq | undefined,
): SaidNo[] {
  const noes: SaidNo[] = [];
  for (const person of people) {
    const name = `${kind}/${id}/${person.id}` as ThingId;
    const now = answers.find(({ by }) => by === person.id);
    const say = ({ answer, words, seq }: Approval, at: Time) => {
      const present = now?.at === at && seq === version;
      if (answer === "declined") noes.push({ by: person.id, at, words, present });
    };
    const history = fold.history("approval", name).filter(({ erased }) => !erased);
    for (const { value, at } of history) if (value) say(value as unknown as Approval, at);
    // It waits here, and stands in no journal yet.
    if (now && now.at !== history.at(-1)?.at) say(now.value, now.at);
  }
  return noes.sort((a, b) => a.at - b.at);
}
