// What changed in an activity, a sentence for each field. Pure.
import { equal } from "../../room/merge";
import type { PastOf } from "../../room/model";
import type { Activity, ActivityStep, Json } from "../../room/wire";
import { for_reader, type Telling } from "./telling";

export function tell_activity(past: PastOf<"activity">, telling: Telling): readonly string[] {
  const { before, after, by } = past;
  const { say } = telling;
  const who = telling.who(by);
  if (!after) {
    return before ? [say("told.activity.withdrawn", { who, title: before.title })] : [];
  }
  if (!before) return [say("told.activity.made", { who, title: after.title })];
  const renamed = before.title !== after.title;
  return [
    ...(renamed
      ? [say("told.activity.title", { who, before: before.title, after: after.title })]
      : []),
    ...texts(before, after, who, telling),
    ...type(before, after, who, telling),
    ...goal(before, after, who, telling),
    ...days(before, after, who, telling),
    ...steps(before.steps, after.steps, who, telling),
    ...(before.phase === after.phase
      ? []
      : [say(`told.phase.${after.phase}`, { title: after.title })]),
  ];
}

function texts(before: Activity, after: Activity, who: string, telling: Telling): string[] {
  const { say, seeker } = telling;
  return (["learning_goal", "where", "who_does_what"] as const).flatMap((field) => {
    const text = after[field];
    if (text === before[field]) return [];
    if (text === "") return [say(`told.activity.${field}.none`, { who })];
    if (field === "learning_goal")
      return [say(`told.activity.${field}`, { who, name: seeker, text })];
    return [say(`told.activity.${field}`, { who, text })];
  });
}

/** Another type asks other questions: of those, only what has been answered is told. */
function type(before: Activity, after: Activity, who: string, telling: Telling): string[] {
  const { say } = telling;
  const { particulars } = after;
  const other = before.type !== after.type;
  if (!particulars) return other ? [say("told.activity.type", { who })] : [];
  const { type_name, question, answer } = telling.type_of(particulars);
  const was = new Map(before.particulars?.fields.map(({ id, value }) => [id, value]));
  const answers = particulars.fields
    .filter(({ id, value }) => !equal(was.get(id) as Json | undefined, value as Json))
    .map((filled) => ({ question: question(filled.id), answer: answer(filled) }));
  const gone = other
    ? []
    : [...was.keys()].filter((id) => !particulars.fields.some((each) => each.id === id));
  return [
    ...(other ? [say("told.activity.type.named", { who, type: type_name(after.type) })] : []),
    ...answers.map((told) => say("told.activity.answer", { who, ...told })),
    ...gone.map((id) => say("told.activity.answer.none", { who, question: question(id) })),
  ];
}

function goal(before: Activity, after: Activity, who: string, telling: Telling): string[] {
  if (before.goal === after.goal) return [];
  if (after.goal === undefined) return [telling.say("told.activity.goal.none", { who })];
  const wording = telling.title_of("goal", after.goal);
  return [telling.say("told.activity.goal", { who, goal: wording })];
}

function days(was: Activity, is: Activity, who: string, telling: Telling): string[] {
  const { say, day } = telling;
  return (["start", "end", "follow_up"] as const).flatMap((field) => {
    const from = was[field];
    const to = is[field];
    if (from === to) return [];
    const key = <What extends "set" | "moved" | "none">(what: What) =>
      field === "follow_up"
        ? for_reader(telling, `told.follow_up.${what}`)
        : (`told.${field}.${what}` as const);
    if (to === undefined) return [say(key("none"), { who })];
    if (from === undefined) return [say(key("set"), { who, day: day(to) })];
    return [say(key("moved"), { who, before: day(from), day: day(to) })];
  });
}

type Steps = readonly ActivityStep[];

function steps(before: Steps, after: Steps, who: string, { say }: Telling): string[] {
  const was = new Map(before.map((step) => [step.id, step]));
  const there = new Set(after.map(({ id }) => id));
  const told = after.flatMap(({ id, text, done }) => {
    const step = was.get(id);
    if (!step) return [say("told.step.added", { who, text })];
    const changed = step.text !== text;
    return [
      ...(changed ? [say("told.step.changed", { who, before: step.text, after: text })] : []),
      ...(step.done === done
        ? []
        : [say(done ? "told.step.ticked" : "told.step.unticked", { who, text })]),
    ];
  });
  const removed = before
    .filter(({ id }) => !there.has(id))
    .map(({ text }) => say("told.step.removed", { who, text }));
  const order = same_order(before, after) ? [] : [say("told.step.order", { who })];
  return [...told, ...removed, ...order];
}

/** Of those that stand in both: what was added or taken out is told by itself. */
function same_order(before: Steps, after: Steps): boolean {
  const in_both = (one: Steps, other: Steps) =>
    one.map(({ id }) => id).filter((id) => other.some((step) => step.id === id));
  return in_both(before, after).join() === in_both(after, before).join();
}
