// Who is in a room, as those who help read it. Pure.
import type { PersonView, RoomView } from "../../room/model";
import type { Person, PersonId, Purpose, Role, Time } from "../../room/wire";
import type { Purpose as ShownPurpose } from "../../parts/caseload";

const shown_purposes: Record<Purpose, ShownPurpose> = {
  job_seeking: "job",
  sick_leave: "sick",
  education: "education",
  supported_employment: "supported",
  onward_path: "onward",
  one_question: "question",
  group: "group",
};

export function shown_purpose(purpose: Purpose): ShownPurpose {
  return shown_purposes[purpose];
}

export function first_name(name: string): string {
  return name.split(" ")[0] ?? name;
}

/** The one the room belongs to; undefined until the invitation was used. */
export function seeker_of<P extends Person>(people: readonly P[]): P | undefined {
  return people.find(({ role }) => role === "seeker" || role === "member");
}

/** A row and a heading go by the person's name, and by the room's until the person has come. */
export function room_name(title: string, people: readonly Person[]): string {
  return seeker_of(people)?.name ?? title;
}

export function name_of(view: RoomView, id: PersonId): string {
  const person = view.people.find((each) => each.id === id);
  return person ? first_name(person.name) : "";
}

const order: readonly Role[] = ["seeker", "member", "lead", "counsellor", "specialist"];

function place_of(role: Role): number {
  const place = order.indexOf(role);
  return place < 0 ? order.length : place;
}

/** Everybody who has a place now, or has been asked; the seeker first. */
export function seated(people: readonly PersonView[], now: Time): PersonView[] {
  const here = people.filter(({ seat }) => {
    if (!seat) return true;
    return seat.phase !== "ended" && (seat.until === undefined || seat.until > now);
  });
  return here.sort((a, b) => place_of(a.role) - place_of(b.role));
}

/** Those who may invite, propose and agree. */
export function may_counsel(role: Role | undefined): boolean {
  return role === "lead" || role === "counsellor";
}
