// How a goal has been rated as time went by: each time it was said anew, with its day. Told in words and never counted.
// Pure.
import type { Version } from "../../room/model";
import type { Answer, Seq, Time } from "../../room/wire";

export interface Rating {
  readonly rating: Answer;
  readonly why: string;
  readonly at: Time;
  readonly seq: Seq;
}

/** Newest first. A version that says the same of it is no time of its own. */
export function ratings_of(versions: readonly Version<"goal">[]): Rating[] {
  const ratings: Rating[] = [];
  for (const { seq, at, value } of versions) {
    const { rating_now: rating, why_now: why = "" } = value ?? {};
    if (rating === undefined) continue;
    const last = ratings.at(-1);
    if (last?.rating === rating && last.why === why) continue;
    ratings.push({ rating, why, at, seq });
  }
  return ratings.reverse();
}
