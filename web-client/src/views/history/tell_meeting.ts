// Meetings, what was promised in them, and documents. Pure.
import { equal } from "../../room/merge";
import type { PastOf } from "../../room/model";
import type { ActionPoint, Json, Meeting, PersonId } from "../../room/wire";
import type { Telling } from "./telling";

export function tell_meeting(past: PastOf<"meeting">, telling: Telling): readonly string[] {
  const { before, after, by } = past;
  const { say } = telling;
  const who = telling.who(by);
  if (!after) return before ? [called_off(before, who, telling)] : [];
  if (!before) {
    if (after.phase === "planned") return [planned(after, who, telling)];
    if (after.purpose === "") return [say("told.meeting.proposed", { who })];
    return [say("told.meeting.proposed.about", { who, purpose: after.purpose })];
  }
  const told = [
    ...(before.phase === after.phase ? moved(before, after, who, telling) : []),
    ...(before.phase === after.phase ? [] : [planned(after, who, telling)]),
    ...agenda(before, after, who, telling),
    ...minutes(before, after, who, telling),
  ];
  if (told.length > 0 || equal(before as unknown as Json, after as unknown as Json)) return told;
  return [say("told.meeting.changed", { who })];
}

function called_off(meeting: Meeting, who: string, telling: Telling): string {
  const { say } = telling;
  const when = when_of(meeting, telling);
  if (meeting.phase === "proposed") return say("told.meeting.withdrawn", { who });
  return when === ""
    ? say("told.meeting.called_off", { who })
    : say("told.meeting.called_off.day", { who, when });
}

function planned(meeting: Meeting, who: string, telling: Telling): string {
  const when = when_of(meeting, telling);
  return when === ""
    ? telling.say("told.meeting.planned", { who })
    : telling.say("told.meeting.planned.day", { who, when });
}

function moved(was: Meeting, is: Meeting, who: string, telling: Telling): string[] {
  const [before, when] = [when_of(was, telling), when_of(is, telling)];
  if (before === when || when === "") return [];
  if (before === "") return [telling.say("told.meeting.planned.day", { who, when })];
  return [telling.say("told.meeting.moved", { who, before, when })];
}

function agenda(before: Meeting, after: Meeting, who: string, { say }: Telling): string[] {
  const missing = (here: Meeting, there: Meeting) =>
    here.agenda.filter(({ id }) => !there.agenda.some((each) => each.id === id));
  return [
    ...missing(after, before).map(({ text }) => say("told.agenda.added", { who, text })),
    ...missing(before, after).map(({ text }) => say("told.agenda.removed", { who, text })),
  ];
}

function minutes(before: Meeting, after: Meeting, who: string, telling: Telling): string[] {
  if (!after.minutes || equal((before.minutes ?? null) as Json, after.minutes as unknown as Json))
    return [];
  if (before.minutes) return [telling.say("told.minutes.changed", { who })];
  if (after.day === undefined) return [telling.say("told.minutes.shared", { who })];
  return [telling.say("told.minutes.shared.day", { who, day: telling.day(after.day) })];
}

function when_of({ day, time }: Meeting, telling: Telling): string {
  if (day === undefined) return "";
  if (time === "") return telling.day(day);
  return telling.say("told.day_and_time", { day: telling.day(day), time: telling.clock(time) });
}

export function tell_promise(past: PastOf<"action_point">, telling: Telling): readonly string[] {
  const { before, after, by } = past;
  const { say, day } = telling;
  const who = telling.who(by);
  if (!after) return before ? [say("told.promise.withdrawn", { who, what: before.what })] : [];
  const { what, by_when } = after;
  if (!before) return [made(after, by, telling)];
  return [
    ...(before.what === what
      ? []
      : [say("told.promise.what", { who, before: before.what, after: what })]),
    ...(before.by_when === by_when || by_when === undefined
      ? []
      : [say("told.promise.by_when", { who, what, day: day(by_when) })]),
    ...(before.done === after.done
      ? []
      : [say(after.done ? "told.step.ticked" : "told.step.unticked", { who, text: what })]),
  ];
}

function made({ what, person, who: other }: ActionPoint, by: PersonId, telling: Telling): string {
  const who = telling.who(by);
  if (person === by) return telling.say("told.promise.made.self", { who, what });
  const promised = person === undefined ? other : telling.subject(person);
  if (promised === "") return telling.say("told.promise.made", { who, what });
  return telling.say("told.promise.made.by", { who, what, person: promised });
}

export function tell_document(past: PastOf<"document">, telling: Telling): readonly string[] {
  const { before, after, by } = past;
  const { say } = telling;
  const who = telling.who(by);
  const name = (after ?? before)?.name;
  if (name === undefined) return [];
  if (!after) return [say("told.document.taken_back", { who })];
  return before ? [] : [say("told.document.shared", { who, name })];
}
