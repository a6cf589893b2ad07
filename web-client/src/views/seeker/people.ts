// Who reads along, as the seeker sees them.
import type { PersonView, RoomView } from "../../room/model";
import type { PersonId, Role, Time } from "../../room/wire";
import type { Reader } from "../../parts/share_preview";

const order = ["lead", "counsellor", "specialist", "interpreter"] as const;

function place_of({ role }: PersonView): number {
  return order.findIndex((each) => each === role);
}

function has_seat({ seat }: PersonView, now: Time): boolean {
  return seat?.phase === "given" && (seat.until === undefined || seat.until > now);
}

/** Everybody who can read what is shared; who is responsible comes first. */
export function readers_of(view: RoomView, now: Date): PersonView[] {
  return view.people
    .filter((person) => !person.me && place_of(person) >= 0 && has_seat(person, now.getTime()))
    .sort((a, b) => place_of(a) - place_of(b));
}

export function as_reader({ name, role, seat }: PersonView): Reader {
  const until = seat?.until === undefined ? {} : { until: new Date(seat.until) };
  return { name, role: helping_role(role) ?? "guest", ...until };
}

/** A role that has a name in the words of this side. */
export function helping_role(role: Role | undefined): (typeof order)[number] | undefined {
  return order.find((each) => each === role);
}

export function first_name(name: string): string {
  return name.split(" ")[0] ?? name;
}

/** Who stands for those who help, in a sentence about whose turn it is. */
export function helper_name(view: RoomView, now: Date): string {
  const [first] = readers_of(view, now);
  const any = first ?? view.people.find((person) => !person.me && place_of(person) >= 0);
  return any ? first_name(any.name) : "";
}

export function name_of(view: RoomView, id: PersonId): string {
  const person = view.people.find((each) => each.id === id);
  return person ? first_name(person.name) : "";
}
