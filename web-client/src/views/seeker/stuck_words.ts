// What the server did not take, in words: why, which field, and the text itself. Pure.
import type { Conflict, RoomView, Stuck } from "../../room/model";
import type { Activity, Approval, Day, FieldValue, Form, Json } from "../../room/wire";
import type { Key } from "../../words/keys";
import { in_words } from "../forms/filled";
import type { SheetField } from "../forms/form_sheet";
import { answer_of, type OwnMap, words_of } from "./map/own_map";

export function why_of({ code }: Stuck): Key & `stuck.why.${string}` {
  switch (code) {
    case "too_long":
      return "stuck.why.long";
    case "not_permitted":
    case "room_closed":
    case "unknown_room":
      return "stuck.why.closed";
    case "not_asked":
    case "not_agreed":
    case "unknown_thing":
    case "stale":
      return "stuck.why.changed";
    case "not_kept":
      return "stuck.why.not_kept";
    default:
      return "stuck.why.other";
  }
}

/** A yes or a no to what has been changed since: sent again, it would be refused again. */
export function is_overtaken({ code, changes }: Stuck): boolean {
  return code === "not_asked" && changes.every(({ kind }) => kind === "approval");
}

/** What was answered, as it is called now. */
export function names_answered(view: Pick<RoomView, "agreed">, { changes }: Stuck): string[] {
  return changes.flatMap(({ value }) => {
    const { kind, thing } = value as unknown as Approval;
    const goal = kind === "goal" && view.agreed("goal").find(({ id }) => id === thing);
    const activity = kind === "activity" && view.agreed("activity").find(({ id }) => id === thing);
    return [...(goal ? [goal.value.wording] : []), ...(activity ? [activity.value.title] : [])];
  });
}

/** Every text in a value, so that a person finds their own words again whatever the kind is. */
export function texts_in(value: Json | undefined): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(texts_in);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value as Record<string, Json | undefined>)
    .filter(([name, each]) => is_own(name, each) || typeof each === "object")
    .flatMap(([, each]) => texts_in(each));
}

/** An answer in a form is own words where it has a space in it: the id of a choice has none. */
function is_own(name: string, value: Json | undefined): boolean {
  if (own_words.includes(name)) return true;
  return name === "value" && typeof value === "string" && /\s/.test(value);
}

const own_words = [
  "text",
  "note",
  "title",
  "learning_goal",
  "where",
  "who_does_what",
  "words",
  "purpose",
  "what",
  "who",
  "name",
  "wording",
  "why",
  "why_now",
  "thoughts",
  "feelings",
  "body",
  "from_whom",
  "then",
  "by_when",
  "start",
  "follow_up",
  "end",
];

const days = ["by_when", "when", "start", "follow_up", "end"];

const field_words = {
  title: "plan.field.title",
  learning_goal: "plan.field.learning",
  where: "plan.field.where",
  who_does_what: "plan.field.who",
  start: "plan.field.start",
  follow_up: "plan.field.follow_up",
  wording: "stuck.field.wording",
  by_when: "stuck.field.by_when",
  rating_now: "stuck.field.rating_now",
  rating_wished: "stuck.field.rating_wished",
  why: "stuck.field.why",
  why_now: "stuck.field.why_now",
  thoughts: "stuck.field.thoughts",
  feelings: "stuck.field.feelings",
  body: "stuck.field.body",
  note: "answer.note.field",
  text: "message.field",
} as const;

type FieldKey = (typeof field_words)[keyof typeof field_words];

interface FieldName {
  /** The point it belongs to, if any. */
  readonly point: string | undefined;
  readonly key: FieldKey | undefined;
  readonly text: string | undefined;
}

export interface Asked {
  readonly instrument: string;
  readonly version: number;
  readonly field: string;
}

/** What was asked where two answers to a field of an instrument meet: in a form, or in what a type asks. */
export function asked_in({ changes }: Stuck, { change, path }: Conflict): Asked | undefined {
  const field = path[path.lastIndexOf("fields") + 1];
  const value = changes[change]?.value as unknown as (Form & Pick<Activity, "particulars">) | null;
  const of = value?.particulars ?? value;
  if (!path.includes("fields") || field === undefined || !of?.instrument) return undefined;
  return { instrument: of.instrument, version: of.instrument_version, field };
}

export function field_of({ path }: Conflict, map: OwnMap, asked?: SheetField): FieldName {
  if (asked) return { point: undefined, key: undefined, text: asked.label };
  const last = path.at(-1) ?? "";
  const points = map.themes.flatMap((theme) => theme.points);
  return {
    point: points.find(({ id }) => path.includes(id))?.label,
    key: last in field_words ? field_words[last as keyof typeof field_words] : undefined,
    text: map.text(`${last}.label`),
  };
}

/** One side of a conflict as a person reads it. `day` says a day in words. */
export function side_of(
  { path }: Conflict,
  value: Json | undefined,
  map: OwnMap,
  day: (day: Day) => string,
  asked?: SheetField,
): string {
  if (asked && is_field_value(value)) return in_words(asked, value, day);
  const last = path.at(-1) ?? "";
  if (days.includes(last) && typeof value === "string") return day(value);
  const is_answer = ["today", "desired", "rating_now", "rating_wished"].includes(last);
  if (is_answer && (typeof value === "number" || typeof value === "string")) {
    return words_of(map, answer_of(map, String(value)));
  }
  return typeof value === "string" ? value : texts_in(value).join("\n");
}

function is_field_value(value: Json | undefined): value is FieldValue {
  return typeof value === "string" || typeof value === "number" || Array.isArray(value);
}

/** Two texts can be written together; steps, days and choices are picked. */
export function can_join({ path, mine, theirs }: Conflict, asked?: SheetField): boolean {
  if (asked && asked.type !== "text") return false;
  const last = path.at(-1) ?? "";
  const picked = ["today", "desired", "rating_now", "rating_wished", ...days].includes(last);
  return typeof mine === "string" && typeof theirs === "string" && !picked;
}
