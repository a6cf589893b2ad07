// What changed in a goal. Pure.
import { equal } from "../../room/merge";
import type { PastOf } from "../../room/model";
import type { Goal, Json } from "../../room/wire";
import type { Telling } from "./telling";

export function tell_goal(past: PastOf<"goal">, telling: Telling): readonly string[] {
  const { before, after, by } = past;
  const { say, day } = telling;
  const who = telling.who(by);
  if (!after) return before ? [say("told.goal.withdrawn", { who, wording: before.wording })] : [];
  const { wording, by_when } = after;
  if (!before) {
    return [say(telling.is_seeker(by) ? "told.goal.made" : "told.goal.proposed", { who, wording })];
  }
  const renamed = before.wording !== wording;
  return [
    ...(renamed ? [say("told.goal.wording", { who, before: before.wording, after: wording })] : []),
    ...(before.by_when === by_when
      ? []
      : [
          by_when === undefined
            ? say("told.goal.by_when.none", { who, wording })
            : say("told.goal.by_when", { who, day: day(by_when), wording }),
        ]),
    ...(["meaning", "help", "in_the_way"] as const)
      .filter((field) => differs(before, after, [field]))
      .map((field) => say(`told.goal.${field}`, { who, wording })),
    ...(differs(before, after, ["rating_now", "why_now", "rating_wished", "why"])
      ? [say("told.goal.rating", { who, wording })]
      : []),
  ];
}

function differs(before: Goal, after: Goal, fields: readonly (keyof Goal)[]): boolean {
  const of = (goal: Goal) => fields.map((field) => goal[field] ?? null) as unknown as Json;
  return !equal(of(before), of(after));
}
