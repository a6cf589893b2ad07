import { expect, test } from "vitest";
import type { Past } from "../../room/model";
import type { Json, Kind, PersonId, ThingId } from "../../room/wire";
import { load_words } from "../../words/catalogue";
import "../../words/history";
import { empty_activity } from "../seeker/plan/activity_value";
import { past_of, told_days } from "./sentences";
import { telling_of } from "./telling";

const turid = "a".repeat(32) as PersonId;
const walk = "d".repeat(32);
let seq = 0;

function past(kind: Kind, id: string, at: string, after: object): Past {
  seq += 1;
  const when = new Date(at).getTime();
  return {
    kind,
    id,
    seq,
    at: when,
    by: turid,
    before: null,
    after: after as Json,
  } as unknown as Past;
}

const all: readonly Past[] = [
  past("activity", walk, "2026-11-29T10:00:00", { ...empty_activity, title: "En tur" }),
  past("message", "m", "2026-11-29T10:05:00", { text: "Hei" }),
  past("approval", `activity/${walk}/x`, "2026-11-30T08:00:00", {
    kind: "activity",
    thing: walk,
    seq: 1,
    answer: "approved",
    words: "",
  }),
  past("activity", "other", "2026-11-30T09:00:00", { ...empty_activity, title: "Noe annet" }),
];

test("by day, newest first; what is no history is not there", async () => {
  const telling = telling_of({
    say: await load_words("nb"),
    language: "nb",
    now: new Date("2026-11-30T12:00:00"),
    me: turid,
    seeker: turid,
    people: [{ id: turid, name: "Turid" }],
    list: (names) => names.join(),
    title_of: () => "En tur",
    theme_of: () => ({ name: "", point_name: () => "" }),
    form_of: () => "",
    type_of: () => ({ type_name: () => "", question: () => "", answer: () => "" }),
  });
  const days = told_days(all, telling);
  expect(days.map(({ moments }) => moments.flatMap(({ sentences }) => sentences))).toEqual([
    ["Du foreslo «Noe annet».", "Du sa ja til «En tur»."],
    ["Du foreslo «En tur»."],
  ]);
});

test("of one thing: its own entries, the answers to it, and nothing of another", () => {
  expect(past_of(all, "activity", walk as ThingId).map(({ kind }) => kind)).toEqual([
    "activity",
    "approval",
  ]);
});
