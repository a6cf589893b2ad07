// What a screen sees of a room, worked out from entries, what waits here, and my own drafts. Pure: the same in,
// the same out.
import { agreed, agreed_version, same_agreed_fields, type GivenApproval } from "./agreed";
import type { Fold, Thing } from "./fold";
import { lift } from "./lifting";
import { equal } from "./merge";
import type { ActivityView, MessageView, PersonView, SharedTheme, ThemeView, Way } from "./model";
import { touched_by, type Item, type WaitingChange } from "./outbox_item";
import type {
  Activity,
  Answers,
  Approval,
  Json,
  Kind,
  Message,
  Party,
  Person,
  PersonId,
  ReadMark,
  Role,
  Seat,
  Seq,
  ThingId,
  Values,
} from "./wire";
import { kind_versions } from "./wire";

export interface RoomFacts {
  readonly fold: Fold;
  readonly me: PersonId;
  readonly role: Role | undefined;
  readonly people: readonly Person[];
  readonly read: readonly ReadMark[];
  readonly my_read: Seq;
  /** Of this side, in the order made. */
  readonly waiting: readonly Item[];
  readonly my_answers: readonly { readonly id: ThingId; readonly value: Answers }[];
}

interface Pending {
  readonly item: Item;
  readonly change: WaitingChange;
}

export function party_of(role: Role | undefined): Party {
  if (role === "seeker" || role === "member") return "seeker";
  if (role === "lead" || role === "counsellor" || role === "specialist") return "staff";
  return "nobody";
}

/** The last waiting change of each thing that entries have not overtaken yet. */
export function pending_of(waiting: readonly Item[], kind: Kind): Map<ThingId, Pending> {
  const found = new Map<ThingId, Pending>();
  const prefix = `${kind} `;
  for (const item of waiting) {
    for (const change of item.changes) {
      for (const key of touched_by(change)) {
        if (key.startsWith(prefix))
          found.set(key.slice(prefix.length) as ThingId, { item, change });
      }
    }
  }
  return found;
}

export function way_of({ item }: Pending): Way {
  if (item.stuck) return item.stuck.why;
  return item.done ? "kept" : "waiting_here";
}

export function people_view({ fold, me, people }: RoomFacts): PersonView[] {
  return people.map((person) => {
    const seat = value_of("seat", fold.thing("seat", person.id as string as ThingId));
    return { ...person, me: person.id === me, ...(seat && { seat }) };
  });
}

/** A message looks the same until its entry, its way or its reading changes: screens need not draw it anew. */
export type MessageMemory = Map<ThingId, { readonly of: Thing; readonly view: MessageView }>;

export function messages_view(facts: RoomFacts, memory: MessageMemory): MessageView[] {
  const { fold, me } = facts;
  const pending = pending_of(facts.waiting, "message");
  const others = read_by_others(facts);
  const shown: MessageView[] = [];
  for (const thing of fold.of_kind("message")) {
    if (thing.v > kind_versions.message) continue;
    const waits = pending.get(thing.id);
    const read = thing.made_by === me && others >= thing.made_seq;
    const known = memory.get(thing.id);
    if (known?.of === thing && known.view.read === read && !waits) {
      shown.push(known.view);
      continue;
    }
    const view = message_view(thing, me, read, waits);
    if (!waits) memory.set(thing.id, { of: thing, view });
    shown.push(view);
  }
  shown.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
  for (const [id, waits] of pending) {
    if (fold.thing("message", id) || waits.change.kind !== "message") continue;
    const value = waits.change.value as unknown as Message | null;
    if (!value) continue;
    const way = way_of(waits);
    const at = waits.item.made;
    shown.push({ id, ...value, by: me, mine: true, at, seq: undefined, way, read: false });
  }
  return shown;
}

function message_view(
  thing: Thing,
  me: PersonId,
  read: boolean,
  waits: Pending | undefined,
): MessageView {
  const own_change = waits && waits.change.kind === "message" ? waits.change.value : undefined;
  const value = own_change === undefined ? thing.value : own_change;
  const { presence } = thing;
  const erasing = waits !== undefined && waits.change.kind !== "message";
  const gone =
    erasing || presence === "erased" ? "erased" : value === null ? "withdrawn" : undefined;
  return {
    ...(gone ? { text: "" } : (value as unknown as Message)),
    id: thing.id,
    by: thing.made_by,
    mine: thing.made_by === me,
    at: thing.made_at,
    seq: thing.made_seq,
    way: waits ? way_of(waits) : "kept",
    read,
    ...(gone && { gone }),
  };
}

/** How far anybody of the other party has read. */
function read_by_others({ me, role, people, read }: RoomFacts): Seq {
  const mine = party_of(role);
  let highest = 0;
  for (const mark of read) {
    if (mark.person === me) continue;
    const other = people.find(({ id }) => id === mark.person);
    if (other && party_of(other.role) !== mine) highest = Math.max(highest, mark.seq);
  }
  return highest;
}

export function unread_view(messages: readonly MessageView[], my_read: Seq): MessageView[] {
  return messages.filter(({ mine, gone, seq }) => !mine && !gone && (seq ?? 0) > my_read);
}

export function themes_view(facts: RoomFacts): Map<ThingId, ThemeView> {
  const { fold } = facts;
  const pending = pending_of(facts.waiting, "answers");
  const drafts = new Map(facts.my_answers.map(({ id, value }) => [id, value]));
  const shared_things = fold.of_kind("answers").map(({ id }) => id);
  const themes = new Map<ThingId, ThemeView>();
  for (const id of new Set([...shared_things, ...pending.keys(), ...drafts.keys()])) {
    const thing = fold.thing("answers", id);
    const waits = pending.get(id);
    const shared = shared_theme(id, thing, waits, facts.me);
    const draft = drafts.get(id);
    const erasing = waits?.change.kind === "erasure";
    themes.set(id, {
      id,
      shared,
      earlier: earlier_versions(fold, thing),
      taken_back: !shared && (erasing || (thing !== undefined && thing.presence !== "value")),
      draft,
      changed_since_shared: draft && shared ? changed_points(draft, shared.answers) : [],
      not_shared: draft ? missing_points(draft, shared?.answers) : [],
    });
  }
  return themes;
}

function shared_theme(
  id: ThingId,
  thing: Thing | undefined,
  waits: Pending | undefined,
  me: PersonId,
): SharedTheme | undefined {
  if (waits) {
    const answers = waits.change.kind === "answers" ? waits.change.value : null;
    if (answers === null) return undefined;
    const { made: at } = waits.item;
    const way = way_of(waits);
    return { id, answers: answers as unknown as Answers, by: me, at, seq: thing?.seq, way };
  }
  const answers = value_of("answers", thing);
  if (!thing || !answers) return undefined;
  const { by, at, seq } = thing;
  return { id, answers, by, at, seq, way: "kept" };
}

function earlier_versions(fold: Fold, thing: Thing | undefined): SharedTheme[] {
  if (thing?.presence !== "value") return [];
  return fold
    .history("answers", thing.id)
    .flatMap((entry): SharedTheme[] => {
      const { v, value, at, by, seq } = entry;
      if (seq >= thing.seq || entry.erased || value === null) return [];
      const answers = lift("answers", v, value) as unknown as Answers | undefined;
      return answers ? [{ id: thing.id, answers, by, at, seq, way: "kept" }] : [];
    })
    .reverse();
}

/** Points that stand in both and differ, and those that are shared and no longer in the working copy. */
export function changed_points(draft: Answers, shared: Answers): string[] {
  return shared.points
    .filter(({ id }) => {
      const mine = draft.points.find((point) => point.id === id);
      const theirs = shared.points.find((point) => point.id === id);
      // A note that was held back is no change, whatever is written in it.
      const compared = theirs?.note === undefined && mine ? { ...mine, note: undefined } : mine;
      return !equal(compared as Json | undefined, theirs as Json | undefined);
    })
    .map(({ id }) => id);
}

function missing_points(draft: Answers, shared: Answers | undefined): string[] {
  const there = new Set(shared?.points.map(({ id }) => id));
  return draft.points
    .filter((point) => !there.has(point.id) && Object.keys(point).length > 1)
    .map(({ id }) => id);
}

/** The role in which somebody wrote at that seq: seats may change later. */
export function role_at({ fold, people }: RoomFacts, person: PersonId, seq: Seq): Role | undefined {
  let role: Role | undefined;
  for (const entry of fold.history("seat", person as string as ThingId)) {
    if (entry.seq <= seq && entry.value) role = (entry.value as unknown as Seat).role;
  }
  return role ?? people.find(({ id }) => id === person)?.role;
}

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

/**
 * A thing's value as this client knows its kind: an older one is lifted. Undefined without a value, and for one
 * of a newer version: kept, passed over.
 */
export function value_of<K extends Kind>(kind: K, thing: Thing | undefined): Values[K] | undefined {
  if (thing?.presence !== "value") return undefined;
  return lift(kind, thing.v, thing.value) as unknown as Values[K] | undefined;
}
