import { expect, test } from "vitest";
import { same_agreed_fields } from "../../room/agreed";
import type { Activity, InstrumentView } from "../../room/wire";
import { with_value } from "../forms/filled";
import { empty_activity } from "../seeker/plan/activity_value";
import { as_sent } from "./step_order";
import { as_form, read_types, type_in, with_fields, with_type } from "./types";

const text = (id: string, ...choices: string[]) => ({
  id,
  type: "text",
  choices: [],
  columns: [],
  when: { field: "type", choices },
});
const view = {
  instrument: {
    id: "kinds",
    version: 2,
    kind: "activity",
    title: "type",
    scales: [],
    fields: [
      { id: "type", type: "choice", choices: ["visit", "tasks"], columns: [] },
      text("whom", "visit"),
      text("hours", "visit", "tasks"),
    ],
  },
  texts: [
    {
      language: "nb",
      texts: {
        title: "Hva slags?",
        "type.visit": "Besøk",
        "type.visit.hint": "Du ser deg rundt.",
        "type.visit.idea.1": "Et verksted",
        "type.visit.idea.2": "En skole",
        "type.tasks": "Oppgaver",
        "whom.label": "Hvem møter du?",
        "hours.label": "Hvor lenge?",
      },
    },
  ],
} as unknown as InstrumentView;

const types = read_types(view, "nb");
if (!types) throw new Error("no types");

test("each type has its own questions, and ideas to start from", () => {
  expect(
    types.types.map(({ name, ideas, fields }) => [name, ideas, fields.map(({ label }) => label)]),
  ).toEqual([
    ["Besøk", ["Et verksted", "En skole"], ["Hvem møter du?", "Hvor lenge?"]],
    ["Oppgaver", [], ["Hvor lenge?"]],
  ]);
});

test("another type keeps what it asks as well; none keeps nothing", () => {
  const visit = with_type({ ...empty_activity, title: "Innom" }, types, "visit");
  const whom = with_value(as_form(visit, types), "whom", "Ola");
  const written = with_fields(visit, with_value(whom, "hours", "To timer"));
  const tasks = with_type(written, types, "tasks");
  expect(type_in(types, tasks)?.name).toBe("Oppgaver");
  expect(tasks.particulars).toEqual({
    instrument: "kinds",
    instrument_version: 2,
    fields: [{ id: "hours", value: "To timer" }],
  });
  expect(with_type(tasks, types, "")).toEqual({ ...empty_activity, title: "Innom" });
});

test("an answer is part of what is agreed, and one left empty is not sent", () => {
  const visit = with_type({ ...empty_activity, title: "Innom" }, types, "visit");
  const answered = (value: string): Activity =>
    with_fields(visit, { ...as_form(visit, types), fields: [{ id: "whom", value }] });
  expect(same_agreed_fields("activity", answered("Ola"), answered("Kari"))).toBe(false);
  expect(as_sent(answered("  "), undefined).particulars?.fields).toEqual([]);
  expect(as_sent(answered("Ola"), undefined).particulars?.fields).toHaveLength(1);
});

test("an instrument of another kind tells no types", () => {
  const form = { ...view, instrument: { ...view.instrument, kind: "form" as const } };
  expect(read_types(form, "nb")).toBeUndefined();
});
