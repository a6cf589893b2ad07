// Meetings as screens order them, and how one is said. Pure.
import type { RoomView, ThingView } from "../../room/model";
import type { ActionPoint, Day, Meeting, ThingId } from "../../room/wire";
import type { Words } from "../../words/use_words";

export type MeetingThing = ThingView<"meeting">;
export type PromiseThing = ThingView<"action_point">;

export interface Meetings {
  /** Proposed, and nobody has planned it yet. */
  readonly proposed: readonly MeetingThing[];
  /** Today or later, the next one first. */
  readonly coming: readonly MeetingThing[];
  /** The last one first. */
  readonly before: readonly MeetingThing[];
}

export function meetings_of(view: RoomView, today: Day): Meetings {
  const all = view.things("meeting");
  const is_over = ({ value }: MeetingThing) =>
    value.minutes !== undefined || (value.day !== undefined && value.day < today);
  const by_time = (a: MeetingThing, b: MeetingThing) =>
    moment_of(a.value).localeCompare(moment_of(b.value));
  const planned = all.filter(({ value }) => value.phase === "planned");
  return {
    proposed: all.filter(({ value }) => value.phase === "proposed"),
    coming: planned.filter((meeting) => !is_over(meeting)).sort(by_time),
    before: planned.filter(is_over).sort(by_time).toReversed(),
  };
}

const moment_of = ({ day, time }: Meeting) => `${day ?? ""} ${time}`;

/** "torsdag klokka 09.30" */
export function when_of({ day: on, time }: Meeting, { say, day, language }: Words): string {
  if (on === undefined) return say("meeting.no_day");
  if (time === "") return day(on);
  const clock = language === "en" ? time : time.replace(":", ".");
  return say("meeting.day_and_time", { day: day(on), time: clock });
}

/** The city whose clock is meant, where it is not the one of this device. */
export function other_zone({ zone, time }: Meeting): string | undefined {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (time === "" || zone === here) return undefined;
  return zone.split("/").at(-1)?.replaceAll("_", " ");
}

export function promises_about(view: RoomView, meeting: ThingId): readonly PromiseThing[] {
  return view
    .things("action_point")
    .filter(({ value: { about } }) => about?.kind === "meeting" && about.id === meeting);
}

/** What is open comes first, by its day; what has none follows. */
export function promises_of(view: RoomView): {
  readonly open: readonly PromiseThing[];
  readonly done: readonly PromiseThing[];
} {
  const all = view.things("action_point");
  const day_of = ({ by_when }: ActionPoint) => by_when ?? "9";
  return {
    open: all
      .filter(({ value }) => !value.done)
      .sort((a, b) => day_of(a.value).localeCompare(day_of(b.value))),
    done: all.filter(({ value }) => value.done),
  };
}

/** The one being written that has not been made yet: found again on every device of the person. */
export const new_meeting_id = "new" as ThingId;

export function empty_meeting(zone: string, phase: Meeting["phase"]): Meeting {
  return {
    phase,
    time: "",
    zone,
    length: 0,
    form: "in_person",
    where: "",
    purpose: "",
    agenda: [],
  };
}

/** A day that was emptied is absent, never an empty text; without a day no time. */
export function with_meeting_day(meeting: Meeting, day: string): Meeting {
  const rest = without(meeting, "day");
  return day === "" ? { ...rest, time: "" } : { ...rest, day };
}

/** A field that was emptied is absent, never an empty text. */
export function without<T extends object, Field extends keyof T>(
  value: T,
  field: Field,
): Omit<T, Field> {
  const kept = Object.entries(value).filter(([name]) => name !== field);
  return Object.fromEntries(kept) as Omit<T, Field>;
}

/** Names an item for ever, so that two people's changes of a list meet. */
export function item_id(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
