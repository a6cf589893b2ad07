// A field that two changed, as a person reads it: what it is called, and each side in words.
import { expect, test } from "vitest";
import type { Conflict, Stuck } from "../../room/model";
import type { FieldType } from "../../room/wire";
import type { SheetField } from "../forms/form_sheet";
import { no_map } from "./map/own_map";
import { asked_in, can_join, field_of, side_of } from "./stuck_words";

const asked = (type: FieldType): SheetField => ({
  id: "how",
  type,
  label: "Hvordan kommer du dit?",
  hint: "",
  options: [
    { value: "by_bus", words: "Med bussen" },
    { value: "on_foot", words: "Til fots" },
  ],
  others: [],
  columns: [],
  offered: [],
  code_points_max: undefined,
  least: undefined,
  most: undefined,
  wide: false,
});
const day = (said: string) => `den ${said}`;
const conflict = (path: string[]): Conflict => ({
  change: 0,
  path,
  mine: "by_bus",
  theirs: "on_foot",
});
const stuck = (value: object): Stuck =>
  ({ changes: [{ value }], conflicts: [] }) as unknown as Stuck;

test("an answer to what a type of activity asks is found by its instrument, as in a form", () => {
  const filled = { instrument: "kinds", instrument_version: 2, fields: [] };
  const found = { instrument: "kinds", version: 2, field: "how" };
  const in_activity = conflict(["particulars", "fields", "how", "value"]);
  expect(asked_in(stuck({ title: "En tur", particulars: filled }), in_activity)).toEqual(found);
  expect(asked_in(stuck(filled), conflict(["fields", "how", "value"]))).toEqual(found);
  expect(asked_in(stuck({ title: "En tur" }), in_activity)).toBeUndefined();
  expect(asked_in(stuck({ particulars: filled }), conflict(["title"]))).toBeUndefined();
  expect(asked_in(stuck(filled), conflict(["about", "id"]))).toBeUndefined();
});

test("it has the question for a name and each side in words; only free text is written together", () => {
  const in_activity = conflict(["particulars", "fields", "how", "value"]);
  expect(field_of(in_activity, no_map, asked("choice")).text).toBe("Hvordan kommer du dit?");
  expect(side_of(in_activity, "by_bus", no_map, day, asked("choice"))).toBe("Med bussen");
  expect(side_of(in_activity, ["by_bus", "on_foot"], no_map, day, asked("choices"))).toBe(
    "Med bussen; Til fots",
  );
  expect(side_of(in_activity, "2026-12-03", no_map, day, asked("date"))).toBe("den 2026-12-03");
  expect(can_join(in_activity, asked("choice"))).toBe(false);
  expect(can_join(in_activity, asked("text"))).toBe(true);
});
