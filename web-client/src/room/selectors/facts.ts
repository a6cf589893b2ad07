// What every selector starts from: what is known of a room, what waits here, who is who. Selectors are pure: the
// same in, the same out.
import type { Fold, Thing } from "../fold";
import { lift } from "../lifting";
import type { PersonView, Way } from "../model";
import { touched_by, type Item, type WaitingChange } from "../outbox_item";
import type {
  Answers,
  Kind,
  Party,
  Person,
  PersonId,
  ReadMark,
  Role,
  Seat,
  Seq,
  ThingId,
  Values,
} from "../wire";

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

export interface Pending {
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

/** The role in which somebody wrote at that seq: seats may change later. */
export function role_at({ fold, people }: RoomFacts, person: PersonId, seq: Seq): Role | undefined {
  let role: Role | undefined;
  for (const entry of fold.history("seat", person as string as ThingId)) {
    if (entry.seq <= seq && entry.value) role = (entry.value as unknown as Seat).role;
  }
  return role ?? people.find(({ id }) => id === person)?.role;
}

/**
 * A thing's value as this client knows its kind: an older one is lifted. Undefined without a value, and for one
 * of a newer version: kept, passed over.
 */
export function value_of<K extends Kind>(kind: K, thing: Thing | undefined): Values[K] | undefined {
  if (thing?.presence !== "value") return undefined;
  return lift(kind, thing.v, thing.value) as unknown as Values[K] | undefined;
}
