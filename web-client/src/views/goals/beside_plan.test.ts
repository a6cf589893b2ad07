// @vitest-environment node
// The period and what stands beside the plan, of an order with fields of its own.
import { expect, test } from "vitest";
import table from "../../../../rooms/content/plan_areas.json";
import order from "../../../../rooms/content/the-order/1/instrument.json";
import type { Form, Instrument, ThingId } from "../../room/wire";
import { read_sheet } from "../forms/form_sheet";
import type { RoomForm } from "../forms/room_forms";
import { is_beside_plan, is_ordered, period_of } from "./beside_plan";

const instrument: Instrument = {
  id: "foreign-order",
  version: 1,
  kind: "form",
  side: "circle",
  filled_in_by: ["counsellor"],
  scales: [],
  fields: (["begins", "text", "ends"] as const).map((id) => ({
    id,
    type: id === "text" ? "text" : "date",
    choices: [],
    columns: [],
  })),
};

function ordered(...fields: [string, string][]): RoomForm {
  const sheet = read_sheet({ instrument, texts: [] }, "nb");
  if (!sheet) throw new Error("no sheet");
  const value: Form = {
    instrument: sheet.instrument,
    instrument_version: 1,
    given: "self",
    fields: fields.map(([id, said]) => ({ id, value: said })),
  };
  const given = { value } as unknown as NonNullable<RoomForm["given"]>;
  const id = "foreign-order" as ThingId;
  return { id, sheet, title: "", draft: undefined, given, typed_in: false };
}

test("the period is the first day of the order and the last, as far as they are said", () => {
  expect(period_of(ordered(["begins", "2026-11-01"], ["ends", "2027-04-30"]))).toEqual({
    from: "2026-11-01",
    until: "2027-04-30",
  });
  expect(period_of(ordered(["ends", "2027-04-30"]))?.until).toBe("2027-04-30");
  expect(period_of(ordered(["text", "Noe"]))).toBeUndefined();
  expect(period_of(undefined)).toBeUndefined();
  expect(period_of({ ...ordered(["ends", "2027-04-30"]), given: undefined })).toBeUndefined();
});

test("what stands beside the plan is named by the table, and the order is a counsellor's to write", () => {
  expect(is_beside_plan({ instrument: table.beside.dream })).toBe(true);
  expect(is_beside_plan({ instrument: table.beside.order })).toBe(true);
  expect(is_beside_plan({ instrument: "foreign-order" })).toBe(false);
  expect(order.id).toBe(table.beside.order);
  expect(order.filled_in_by).toEqual(["counsellor"]);
  expect(is_ordered("onward_path")).toBe(true);
  expect(is_ordered("group")).toBe(false);
});
