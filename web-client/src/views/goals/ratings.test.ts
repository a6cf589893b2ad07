// @vitest-environment node
import { expect, test } from "vitest";
import type { Version } from "../../room/model";
import type { Goal, PersonId } from "../../room/wire";
import { empty_goal } from "./goal_value";
import { ratings_of } from "./ratings";

const version = (seq: number, more: Partial<Goal> | null): Version<"goal"> => ({
  seq,
  at: seq * 100,
  by: "p" as PersonId,
  value: more && { ...empty_goal("sub"), wording: "Hagen", ...more },
});

test("each time it was said anew is told, newest first; what changed otherwise is no time of its own", () => {
  const all = ratings_of([
    version(1, {}),
    version(2, { rating_now: 2 }),
    version(3, { rating_now: 2, wording: "Hagen på lørdag" }),
    version(4, { rating_now: 3, why_now: "Jeg har kommet i gang." }),
    version(5, null),
    version(6, { rating_now: 3, why_now: "Jeg fikk hjelp." }),
  ]);
  expect(all.map(({ rating, why, seq }) => [rating, why, seq])).toEqual([
    [3, "Jeg fikk hjelp.", 6],
    [3, "Jeg har kommet i gang.", 4],
    [2, "", 2],
  ]);
});
