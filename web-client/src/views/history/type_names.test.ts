// What was answered to what a type of activity asks, by an instrument of an organisation's own.
import { expect, test } from "vitest";
import type { FieldValue, InstrumentView } from "../../room/wire";
import { type_names } from "./type_names";

/** Types of an organisation's own. */
const kinds = {
  instrument: {
    id: "kinds",
    version: 1,
    kind: "activity",
    title: "type",
    scales: [],
    fields: [
      { id: "type", type: "choice", choices: ["visit", "tasks"], columns: [] },
      { id: "whom", type: "text", choices: [], columns: [] },
      { id: "how", type: "choice", choices: ["by_bus", "on_foot"], columns: [] },
      { id: "with", type: "choices", choices: ["friend", "dog"], columns: [] },
      { id: "on", type: "date", choices: [], columns: [] },
      {
        id: "plan",
        type: "table",
        choices: [],
        columns: [
          { id: "part", type: "choice", choices: ["morning", "evening"] },
          { id: "what", type: "text", choices: [] },
        ],
      },
    ],
  },
  texts: [
    {
      language: "nb",
      texts: {
        "type.visit": "Besøk",
        "type.tasks": "Oppgaver",
        "whom.label": "Hvem møter du?",
        "how.label": "Hvordan kommer du dit?",
        "how.by_bus": "Med bussen",
        "how.on_foot": "Til fots",
        "with.label": "Hvem er med?",
        "with.friend": "En venn",
        "with.dog": "Hunden",
        "on.label": "Hvilken dag?",
        "plan.label": "Dagen",
        "plan.part.morning": "Morgen",
        "plan.part.evening": "Kveld",
      },
    },
  ],
} as unknown as InstrumentView;

const day = (date: string) => `den ${date}`;

test.each<[string, FieldValue, string, string]>([
  ["how", "by_bus", "Hvordan kommer du dit?", "Med bussen"],
  ["with", ["dog", "friend"], "Hvem er med?", "Hunden; En venn"],
  ["on", "2026-12-03", "Hvilken dag?", "den 2026-12-03"],
  ["plan", [["evening", "Lese"]], "Dagen", "Kveld, Lese"],
  ["whom", "by_bus", "Hvem møter du?", "by_bus"],
])("an answer is told by what it is called, never by an id: %s", (id, value, asked, told) => {
  const { question, answer } = type_names(kinds, "nb", day);
  expect(question(id)).toBe(asked);
  expect(answer({ id, value })).toBe(told);
});

test("before the instrument has come, and of what it does not know, nothing is told", () => {
  expect(type_names(kinds, "nb", day).type_name("visit")).toBe("Besøk");
  expect(type_names(kinds, "nb", day).answer({ id: "gone", value: "x" })).toBe("");
  expect(type_names(undefined, "nb", day).answer({ id: "how", value: "by_bus" })).toBe("");
});
