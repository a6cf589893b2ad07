// @vitest-environment node
// Where a goal may come from: what is shared of the map, and a rating in a form that the table of the plan knows.
import { expect, test } from "vitest";
import { empty_view, turid } from "../../../tests/support/people";
import type { RoomView, ThemeView } from "../../room/model";
import type { Answers, Field, Instrument, ThingId } from "../../room/wire";
import { read_sheet } from "../forms/form_sheet";
import type { RoomForm, RoomForms } from "../forms/room_forms";
import { no_map, type OwnMap } from "../seeker/map/own_map";
import { empty_goal } from "./goal_value";
import { sources_in, with_source } from "./sources";

const thing = "decision-map/1/self" as ThingId;

const map = {
  ...no_map,
  themes: [
    {
      name: "Den jeg er",
      thing,
      points: [
        { id: "self.joy", label: "Det jeg liker" },
        { id: "self.good", label: "Det jeg er god på" },
      ],
    },
  ],
} as unknown as OwnMap;

function room(...points: Answers["points"]): RoomView {
  const shared = { answers: { points } as unknown as Answers, by: turid, at: 1, seq: 1 };
  const theme = { id: thing, shared } as unknown as ThemeView;
  return { ...empty_view, themes: new Map([[thing, theme]]) };
}

function card(...fields: string[]): RoomForms {
  const field = (id: string): Field => ({
    id,
    type: "scale",
    scale: "s",
    choices: [],
    columns: [],
  });
  const instrument: Instrument = {
    id: "foreign-card",
    version: 1,
    kind: "form",
    side: "circle",
    filled_in_by: ["seeker"],
    scales: [{ id: "s", steps: 3, others: [] }],
    fields: fields.map(field),
  };
  const sheet = read_sheet({ instrument, texts: [] }, "nb");
  if (!sheet) throw new Error("no sheet");
  const value = { fields: fields.map((id) => ({ id, value: 2 })) };
  const given = { value } as unknown as NonNullable<RoomForm["given"]>;
  const id = "c".repeat(32) as ThingId;
  const form = { id, sheet, title: "Slik er det nå", draft: undefined, given, typed_in: false };
  return { ready: true, kinds: [], all: [form] };
}

const no_forms: RoomForms = { ready: true, kinds: [], all: [] };

test("only what is shared is offered, with how it was rated", () => {
  expect(sources_in(room({ id: "self.joy", today: 2, desired: 4 }), map, no_forms)).toEqual([
    {
      about: { kind: "answers", id: thing, part: "self.joy" },
      group: "Den jeg er",
      label: "Det jeg liker",
      today: 2,
      desired: 4,
    },
  ]);
  expect(sources_in(empty_view, map, no_forms)).toEqual([]);
});

test("a rating in a form is offered where the table of the plan has a place for it", () => {
  const [source, ...more] = sources_in(empty_view, map, card("health.rest", "nowhere"));
  expect(more).toEqual([]);
  expect(source?.about).toEqual({ kind: "form", id: "c".repeat(32), part: "health.rest" });
  expect(source?.today).toBeUndefined();
});

test("what was said on the map is carried over, and nothing that was said of the goal is lost", () => {
  const [source] = sources_in(room({ id: "self.joy", today: 2, desired: 4 }), map, no_forms);
  expect(with_source(empty_goal("sub"), source)).toMatchObject({ rating_now: 2, rating_wished: 4 });
  expect(with_source({ ...empty_goal("sub"), rating_now: 1 }, source)).toMatchObject({
    rating_now: 1,
    rating_wished: 4,
    comes_from: [source?.about],
  });
  expect(with_source({ ...empty_goal("sub"), rating_now: 1 }, undefined).comes_from).toEqual([]);
});
