// Reading an instrument as a form, filling it in, and the way through it: all of it of a foreign form.
import { expect, test } from "vitest";
import type { Form, InstrumentView } from "../../room/wire";
import {
  day_to_look_back,
  empty_form,
  has_begun,
  may_add_row,
  rows_in,
  shown_rows,
  tidied,
  title_in,
  value_in,
  with_cell,
  with_row_added,
  with_value,
  without_row,
} from "./filled";
import { type FormSheet, read_sheet, type SheetField } from "./form_sheet";
import { around_step, step_to_look_back, steps_of } from "./steps";

const bed = (id: string) => ({ id, type: "text" as const, choices: [] });
const view: InstrumentView = {
  instrument: {
    id: "garden-plan",
    version: 2,
    kind: "form",
    side: "circle",
    filled_in_by: ["seeker"],
    scales: [{ id: "sun", steps: 3, others: ["unsure"] }],
    fields: [
      { id: "name", type: "text", choices: [], columns: [] },
      {
        id: "beds",
        type: "table",
        choices: [],
        columns: [bed("where"), bed("soil"), bed("water"), bed("light"), bed("wind")],
        offered: ["fallow"],
        most: 3,
      },
      { id: "sun", type: "scale", scale: "sun", choices: [], columns: [] },
      { id: "look", type: "date", choices: [], columns: [] },
      { id: "grew", type: "text", choices: [], columns: [] },
    ],
    sections: [
      { id: "plan", fields: ["name", "beds", "sun", "look"] },
      { id: "harvest", fields: ["grew"], opens_on: "look" },
    ],
    title: "name",
  },
  texts: [
    {
      language: "nb",
      texts: {
        title: "Hageplan",
        lead: "Bed for bed.",
        "plan.label": "Planen",
        "harvest.label": "Høsten",
        "name.label": "Navn",
        "name.hint": "Hva hagen heter",
        "beds.label": "Bed",
        "beds.fallow": "La det ligge",
        "beds.where": "Hvor",
        "scale.sun.1": "Skygge",
      },
    },
    { language: "sv", texts: { title: "Trädgårdsplan", "beds.fallow": "Låt den vila" } },
  ],
};
const sheet = read_sheet(view, "nb") as FormSheet;
const beds = sheet.fields[1] as SheetField;
const today = "2026-11-30";
const filled = (form: Form, id: string, value: string) => with_value(form, id, value);

test("a form is read in the reader's language, and in another where there is no text", () => {
  expect(sheet).toMatchObject({ title: "Hageplan", instrument: "garden-plan", version: 2 });
  expect(sheet.sections.map(({ label }) => label)).toEqual(["Planen", "Høsten"]);
  expect(sheet.fields[0]).toMatchObject({ label: "Navn", hint: "Hva hagen heter" });
  expect(sheet.fields[2]?.options.map(({ words }) => words)).toEqual(["Skygge", "2", "3"]);
  expect(beds.wide).toBe(true);
  const swedish = read_sheet(view, "sv");
  expect(swedish?.title).toBe("Trädgårdsplan");
  expect(swedish?.fields[1]?.offered).toEqual([{ value: "fallow", words: "Låt den vila" }]);
  expect(swedish?.fields[0]?.label).toBe("Navn");
});

test("without sections all fields stand together, and a map is no form", () => {
  const { sections, ...bare } = view.instrument;
  expect(sections).toBeDefined();
  const plain = read_sheet({ ...view, instrument: bare }, "nb");
  expect(plain?.sections).toMatchObject([{ label: "Hageplan", fields: plain?.fields }]);
  expect(read_sheet({ ...view, instrument: { ...bare, kind: "answers" } }, "nb")).toBeUndefined();
});

test("a field that is emptied is not there any more", () => {
  let form = filled(empty_form(sheet), "name", "Nord");
  expect(title_in(sheet, form)).toBe("Nord");
  form = filled(form, "name", "Sør");
  expect(form.fields).toEqual([{ id: "name", value: "Sør" }]);
  form = with_value(form, "sun", "unsure");
  form = with_value(filled(form, "name", ""), "sun", undefined);
  expect(form.fields).toEqual([]);
  expect(title_in(sheet, form)).toBeUndefined();
  expect(has_begun(sheet, filled(form, "name", "  "))).toBe(false);
});

test("an offered row is always shown, and becomes one of the form when it is written in", () => {
  let form = empty_form(sheet);
  expect(shown_rows(beds, form)).toMatchObject([{ name: "La det ligge", place: undefined }]);
  form = with_row_added(form, beds, ["Mot sør", "", "", "", ""]);
  expect(shown_rows(beds, form).map(({ name }) => name)).toEqual(["Mot sør", "La det ligge"]);
  const [, fallow] = shown_rows(beds, form);
  if (!fallow) throw new Error("no row is offered");
  form = with_cell(form, beds, fallow, 1, "leire");
  expect(rows_in(form, "beds")).toEqual([
    ["Mot sør", "", "", "", ""],
    ["fallow", "leire", "", "", ""],
  ]);
  expect(shown_rows(beds, form).map(({ place }) => place)).toEqual([0, 1]);
  const [south] = shown_rows(beds, form);
  if (!south) throw new Error("the first row is gone");
  expect(rows_in(without_row(form, beds, south), "beds")).toEqual([
    ["fallow", "leire", "", "", ""],
  ]);
});

test("there is room for as many rows as the instrument has, with those it offers", () => {
  let form = with_row_added(empty_form(sheet), beds);
  expect(may_add_row(beds, form)).toBe(true);
  form = with_row_added(form, beds);
  expect(may_add_row(beds, form)).toBe(false);
});

test("what says nothing does not go to others", () => {
  let form = filled(empty_form(sheet), "name", " ");
  form = with_row_added(form, beds, ["fallow", "", " ", "", ""]);
  expect(tidied(sheet, form).fields).toEqual([]);
  form = with_row_added(form, beds, ["Mot nord", "", "", "", ""]);
  expect(value_in(tidied(sheet, form), "beds")).toEqual([["Mot nord", "", "", "", ""]]);
});

test("each named row of a wide table has a page of its own, the offered one, too", () => {
  let form = empty_form(sheet);
  expect(steps_of(sheet, form, today).map(({ key }) => key)).toEqual(["plan", "plan.beds.1"]);
  form = with_row_added(form, beds, ["Mot sør", "", "", "", ""]);
  form = with_row_added(form, beds);
  const steps = steps_of(sheet, form, today);
  expect(steps.map(({ key, label }) => [key, label])).toEqual([
    ["plan", "Planen"],
    ["plan.beds.1", "Mot sør"],
    ["plan.beds.3", "La det ligge"],
  ]);
  expect(around_step(steps, "plan.beds.1")).toMatchObject({
    number: 2,
    count: 3,
    before: { key: "plan" },
    after: { key: "plan.beds.3" },
  });
  expect(around_step(steps, "plan.beds.2")).toBeUndefined();
});

test("looking back is asked on its day, until it is done, and stays open afterwards", () => {
  let form = filled(empty_form(sheet), "look", "2026-12-01");
  expect(day_to_look_back(sheet, form)).toBe("2026-12-01");
  expect(step_to_look_back(steps_of(sheet, form, today))).toBeUndefined();
  expect(step_to_look_back(steps_of(sheet, form, "2026-12-01"))?.key).toBe("harvest");
  form = filled(form, "grew", "Gulrøtter");
  expect(day_to_look_back(sheet, form)).toBeUndefined();
  expect(step_to_look_back(steps_of(sheet, form, today))?.key).toBe("harvest");
});
