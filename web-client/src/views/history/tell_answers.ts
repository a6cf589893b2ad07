// What was shared, shared anew, held back again, taken back. Only what the circle holds is told: nothing of a
// working copy is here. Pure.
import { equal } from "../../room/merge";
import type { PastOf } from "../../room/model";
import type { AnsweredPoint, Answers, Json } from "../../room/wire";
import type { Telling } from "./telling";

/** More points than these are not named one by one. */
const named_max = 4;

export function tell_answers(past: PastOf<"answers">, telling: Telling): readonly string[] {
  const { before, after, by, id } = past;
  const { say, seeker_as_object: seeker } = telling;
  const who = telling.who(by);
  const { name: theme } = telling.theme_of(id);
  if (!after) return [say("told.answers.taken_back", { who, theme })];
  if (!before) {
    return [
      after.given === "self"
        ? say("told.answers.shared", { who, theme })
        : say("told.answers.for", { who, theme, name: seeker }),
    ];
  }
  const told = (["changed", "added", "removed"] as const).flatMap((what) => {
    const points = points_of(what, before, after);
    if (points.length === 0 || points.length > named_max) return [];
    const names = telling.list(points.map(telling.theme_of(id).point_name));
    return [say(`told.answers.${what}`, { who, theme, points: names })];
  });
  return told.length > 0 ? told : [say("told.answers.again", { who, theme })];
}

function points_of(what: "changed" | "added" | "removed", was: Answers, is: Answers): string[] {
  const point = ({ points }: Answers, id: string) => points.find((each) => each.id === id);
  const ids = (points: readonly AnsweredPoint[]) => points.map(({ id }) => id);
  if (what === "removed") return ids(was.points).filter((id) => !point(is, id));
  return ids(is.points).filter((id) => {
    const before = point(was, id);
    if (!before) return what === "added";
    return (
      what === "changed" && !equal(before as unknown as Json, point(is, id) as unknown as Json)
    );
  });
}

/** Names what it took away only by what it was: what it said is gone. */
export function tell_erasure(past: PastOf<"erasure">, telling: Telling): readonly string[] {
  const { say } = telling;
  const who = telling.who(past.by);
  return (past.after?.things ?? []).map(({ kind, id }) =>
    kind === "answers"
      ? say("told.answers.taken_back", { who, theme: telling.theme_of(id).name })
      : kind === "message"
        ? say("told.message.withdrawn", { who })
        : kind === "document"
          ? say("told.document.taken_back", { who })
          : say("told.erased", { who }),
  );
}
