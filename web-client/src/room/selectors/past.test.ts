import { expect, test } from "vitest";
import { Fold } from "../fold";
import type { DeliveredEntry, Json, PersonId, ThingId } from "../wire";
import { past_view } from "./past";

const turid = "a".repeat(32) as PersonId;
const note = "n" as ThingId;

function entry(seq: number, value: Json, more: Partial<DeliveredEntry> = {}): DeliveredEntry {
  const base = { seq, at: seq, by: turid, kind: "message", id: note, v: 1, value, erased: false };
  return { ...base, ...more } as DeliveredEntry;
}

function folded(...entries: DeliveredEntry[]) {
  const fold = new Fold();
  fold.add({ first: 1, last: entries.length, entries });
  return past_view({ fold }).map(({ seq, before, after }) => [seq, before, after]);
}

test("each entry stands beside what its thing was before", () => {
  expect(
    folded(
      entry(1, { text: "a" }),
      entry(2, { text: "x" }, { id: "other" as ThingId }),
      entry(3, { text: "b" }),
      entry(4, null),
    ),
  ).toEqual([
    [1, null, { text: "a" }],
    [2, null, { text: "x" }],
    [3, { text: "a" }, { text: "b" }],
    [4, { text: "b" }, null],
  ]);
});

test("what was erased is gone; only the erasure itself is told", () => {
  const erasure: Json = { things: [{ kind: "message", id: "n" }], wished_by: "seeker" };
  const told = folded(
    entry(1, { text: "a" }),
    entry(2, { text: "b" }),
    entry(3, erasure, { kind: "erasure", id: "e" as ThingId }),
    entry(4, { text: "c" }),
  );
  expect(told).toEqual([
    [3, null, erasure],
    [4, null, { text: "c" }],
  ]);
});

test("a newer version than this client knows is passed over", () => {
  expect(folded(entry(1, { text: "a" }), entry(2, { text: "?" }, { v: 99 }))).toEqual([
    [1, null, { text: "a" }],
  ]);
});
