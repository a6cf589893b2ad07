// Sentences by day, newest day first; what one person did in one breath stands together. Pure.
import type { Past } from "../../room/model";
import type { Time } from "../../room/wire";
import { days_from } from "../../words/times";
import { tell } from "./tell";
import type { Telling } from "./telling";

export interface ToldMoment {
  readonly seq: number;
  readonly at: Time;
  readonly sentences: readonly string[];
}

export interface ToldDay {
  readonly day: Date;
  readonly moments: readonly ToldMoment[];
}

export function told_days(past: readonly Past[], telling: Telling): readonly ToldDay[] {
  const days: { day: Date; moments: ToldMoment[] }[] = [];
  for (const each of past.toReversed()) {
    const sentences = tell(each, telling);
    if (sentences.length === 0) continue;
    const at = new Date(each.at);
    const last = days.at(-1);
    const moment = { seq: each.seq, at: each.at, sentences };
    if (last && days_from(at, last.day) === 0) last.moments.push(moment);
    else days.push({ day: at, moments: [moment] });
  }
  return days;
}

/** What tells of one thing: its own entries, the answers to it, and what was written about it. */
export function past_of(past: readonly Past[], kind: Past["kind"], id: string): readonly Past[] {
  return past.filter((each) => {
    if (each.kind === kind) return each.id === id;
    if (each.kind === "approval") {
      const of = each.after ?? each.before;
      return of?.kind === kind && of.thing === id;
    }
    if (each.kind === "reflection") {
      const about = (each.after ?? each.before)?.about;
      return about?.kind === kind && about.id === id;
    }
    return false;
  });
}
