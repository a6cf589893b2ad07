// Who came and went, and what became of the room itself. Pure.
import type { PastOf } from "../../room/model";
import type { Seat } from "../../room/wire";
import { for_reader, type Telling } from "./telling";

export function tell_seat(past: PastOf<"seat">, telling: Telling): readonly string[] {
  const { before, after, by } = past;
  if (!after) return [];
  const { say } = telling;
  const person = telling.who(after.person);
  if (before?.phase !== after.phase) return [new_phase(after, past, telling)];
  const { role, until } = after;
  return [
    ...(before.role === role || !is_worded(role)
      ? []
      : [say("told.seat.role", { person, role: say(`role.${role}`) })]),
    ...(before.until === until || until === undefined || by === after.person
      ? []
      : [say("told.seat.until", { person, day: telling.day(new Date(until)) })]),
  ];
}

function new_phase(seat: Seat, { by }: PastOf<"seat">, telling: Telling): string {
  const { say } = telling;
  const who = telling.who(by);
  if (seat.phase === "ended") return say("told.seat.ended", { person: telling.who(seat.person) });
  const of_own = seat.person === by;
  if (seat.phase === "given" && of_own) return say("told.seat.came", { person: who });
  const person = telling.whom(seat.person);
  return say(seat.phase === "asked" ? "told.seat.asked" : "told.seat.given", { who, person });
}

const worded = ["lead", "counsellor", "specialist", "interpreter", "guest"] as const;

function is_worded(role: Seat["role"]): role is (typeof worded)[number] {
  return worded.some((each) => each === role);
}

export function tell_room(past: PastOf<"room">, telling: Telling): readonly string[] {
  const { before, after, by } = past;
  if (!after) return [];
  const { say } = telling;
  const who = telling.who(by);
  const { title, phase } = after;
  return [
    ...(before?.phase === phase ? [] : [say(`told.room.${phase}`, { who })]),
    ...(before && before.title !== title ? [say("told.room.title", { who, title })] : []),
  ];
}

export function tell_agreement(past: PastOf<"agreement">, telling: Telling): readonly string[] {
  const { before, after, by } = past;
  if (!after) return [];
  const what = before ? "changed" : "made";
  const who = telling.who(by);
  return [telling.say(for_reader(telling, `told.agreement.${what}`), { who })];
}
