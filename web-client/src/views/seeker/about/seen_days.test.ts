// @vitest-environment node
import { expect, test } from "vitest";
import type { PersonId, VisitRow } from "../../../room/wire";
import { seen_days } from "./seen_days";

const ingrid = "1".repeat(32) as PersonId;
const stranger = "2".repeat(32) as PersonId;
const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime();

function visit(day: number, from: number, last: number, more: Partial<VisitRow> = {}): VisitRow {
  return {
    person: ingrid,
    name: "Ingrid",
    role: "lead",
    side: "circle",
    refused: false,
    from: at(day, from),
    last: at(day, last),
    ...more,
  };
}

test("a person who was on both sides at once stands there once", () => {
  const days = seen_days([visit(3, 10, 11, { side: "staff" }), visit(3, 10, 12)]);
  expect(days.map(({ lines }) => lines)).toMatchObject([[{ from: at(3, 10), last: at(3, 12) }]]);
});

test("newest first, each day by itself, two visits of a day apart", () => {
  const days = seen_days([visit(2, 9, 10), visit(3, 9, 10), visit(3, 14, 15)]);
  expect(days.map(({ lines }) => lines.map(({ from }) => from))).toEqual([
    [at(3, 14), at(3, 9)],
    [at(2, 9)],
  ]);
});

test("somebody who was not let in is told apart from somebody who was, also when it is the same person", () => {
  const not_let_in = { person: stranger, name: "", side: "circle", refused: true } as const;
  const [day] = seen_days([
    visit(3, 10, 11),
    { ...not_let_in, from: at(3, 10), last: at(3, 10) },
    visit(3, 10, 10, { refused: true }),
  ]);
  expect(day?.lines).toHaveLength(3);
});
