// The follow-up as a small act: one question a screen, any of them left open, and what becomes of it. Pure.
import type { Activity, ActivityPhase, Day } from "../../../room/wire";
import { with_day } from "../plan/activity_value";

export const questions = ["found_out", "how_it_went", "went_well", "nearness", "next"] as const;
export type Question = (typeof questions)[number];
/** What becomes of it stands last. */
export type Station = Question | "end";

export function station_of(address: string): Station {
  return questions.find((question) => question === address) ?? "end";
}

export function after(station: Station): Station {
  const place = questions.findIndex((question) => question === station);
  return questions[place + 1] ?? "end";
}

export const outcomes = ["goes_on", "done", "ended_early", "another_day"] as const;
export type Outcome = (typeof outcomes)[number];

/** A new day is a change that both agree on anew, so what has not begun can't begin with it in one breath. */
export function with_outcome(activity: Activity, outcome: Outcome, day: Day): Activity {
  if (outcome === "done" || outcome === "ended_early") return { ...activity, phase: outcome };
  const moved = day === "" ? activity : with_day(activity, "follow_up", day);
  if (outcome === "another_day") return moved;
  const new_day = moved.follow_up !== activity.follow_up;
  const phase: ActivityPhase = new_day ? activity.phase : "under_way";
  return { ...moved, phase };
}

/** A ticked sentence stands in the text as if it had been written; ticked again, it goes. */
export function toggled(text: string, sentence: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const kept = lines.filter((line) => line !== sentence);
  return (kept.length < lines.length ? kept : [...kept, sentence]).join("\n");
}

export function is_ticked(text: string, sentence: string): boolean {
  return text.split("\n").includes(sentence);
}
