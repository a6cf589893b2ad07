// @vitest-environment node
// What is written for others, what is said to it and what has left: of a foreign overview.
import { describe, expect, test } from "vitest";
import { empty_view, ingvild, turid } from "../../../tests/support/people";
import type { RoomView, ThingView } from "../../room/model";
import type { Approval, Field, Form, Instrument, Kind, PersonId, ThingId } from "../../room/wire";
import { given_of, mine_of } from "../ending/ending";
import { type FormSheet, read_sheet } from "../forms/form_sheet";
import type { RoomForm, RoomForms } from "../forms/room_forms";
import { has_own_place } from "./own_place";
import { headings_of, left_sheet, written_in } from "./written";

const field = (id: string, type: Field["type"]): Field => ({
  id,
  type,
  choices: type === "choices" ? ["soil.worm", "sun.dawn"] : [],
  columns: [],
});

function sheet(id: string, more: Partial<Instrument>): FormSheet {
  const instrument: Instrument = {
    id,
    version: 1,
    kind: "form",
    side: "circle",
    filled_in_by: ["counsellor", "seeker"],
    scales: [],
    fields: [
      field("beds_from", "choices"),
      field("beds_words", "text"),
      field("light_from", "choices"),
      field("light_words", "text"),
    ],
    sections: [
      { id: "beds", fields: ["beds_from", "beds_words"] },
      { id: "light", fields: ["light_from", "light_words"] },
    ],
    ...more,
  };
  const read = read_sheet({ instrument, texts: [] }, "nb");
  if (!read) throw new Error("no sheet");
  return read;
}

const overview = sheet("garden-overview", {});
const sent = sheet("garden-sent", {
  filled_in_by: ["counsellor"],
  fields: [field("day", "date"), field("to", "text")],
  sections: [{ id: "all", fields: ["day", "to"] }],
  about: ["form"],
});
const kept = sheet("garden-kept", {
  filled_in_by: ["seeker"],
  fields: [field("word", "text")],
  sections: [{ id: "all", fields: ["word"] }],
  about: ["room"],
});

const report = "f".repeat(32) as ThingId;

function form(of: FormSheet, id: string, by: PersonId, seq: number, more: Partial<Form>): RoomForm {
  const value: Form = {
    instrument: of.instrument,
    instrument_version: 1,
    fields: [],
    given: "self",
    ...more,
  };
  const given: ThingView<"form"> = {
    id: id as ThingId,
    value,
    by,
    at: seq,
    made_by: by,
    made_at: seq,
    seq,
    way: "kept",
  };
  return {
    id: id as ThingId,
    sheet: of,
    title: of.title,
    draft: undefined,
    given,
    typed_in: false,
  };
}

const forms = (...all: RoomForm[]): RoomForms => ({
  ready: true,
  kinds: [overview, sent, kept],
  all,
});

function room(...approvals: { by: PersonId; value: Approval }[]): RoomView {
  const things = approvals.map(({ by, value }, place): ThingView<"approval"> => ({
    id: `a${place}` as ThingId,
    value,
    by,
    at: 20,
    made_by: by,
    made_at: 20,
    seq: 20,
    way: "kept",
  }));
  return {
    ...empty_view,
    things: <K extends Kind>(kind: K) =>
      (kind === "approval" ? things : []) as unknown as ThingView<K>[],
  };
}

const says = (answer: Approval["answer"], seq: number, by = turid) => ({
  by,
  value: { kind: "form", thing: report, seq, answer, words: "Ta ut det siste." } as Approval,
});

const written = form(overview, report, ingvild, 10, {});

test("an overview is told by its form: every heading draws on points and has words", () => {
  expect(headings_of(overview)?.map(({ id }) => id)).toEqual(["beds", "light"]);
  expect(headings_of(overview)?.[0]?.from.id).toBe("beds_from");
  expect(headings_of(sent)).toBeUndefined();
  expect(headings_of(sheet("only-seeker", { filled_in_by: ["seeker"] }))).toBeUndefined();
  expect([overview, sent, kept].map(has_own_place)).toEqual([true, true, true]);
  expect(left_sheet(forms())?.instrument).toBe("garden-sent");
});

describe("what the seeker says", () => {
  const said = (...answers: ReturnType<typeof says>[]) =>
    written_in(room(...answers), forms(written))[0]?.said;

  test("is waited for until they have answered", () => {
    expect(said()).toEqual({ state: "waits" });
  });

  test("is to this version alone: a change asks anew", () => {
    expect(said(says("approved", 10))).toMatchObject({ state: "yes" });
    expect(said(says("declined", 10))).toMatchObject({ state: "no", words: "Ta ut det siste." });
    expect(said(says("approved", 9))).toEqual({ state: "waits" });
  });

  test("is not said by who wrote it", () => {
    expect(said(says("approved", 10, ingvild))).toEqual({ state: "waits" });
  });
});

test("own words stand beside, and what left keeps the version that left", () => {
  const about = { kind: "form", id: report } as const;
  const own = form(overview, "o".repeat(32), turid, 12, { about });
  const gone = form(sent, "s".repeat(32), ingvild, 15, {
    about: { ...about, part: "10" },
    fields: [
      { id: "day", value: "2026-12-03" },
      { id: "to", value: "NAV Lade" },
    ],
  });
  const [one, ...others] = written_in(room(), forms(written, own, gone));
  expect(others).toEqual([]);
  expect(one?.own?.by).toBe(turid);
  expect(one?.left[0]?.version).toBe(10);
  expect(one?.left[0]?.form.fields).toContainEqual({ id: "to", value: "NAV Lade" });
});

test("what is taken along is about the room: mine, and a word from the others", () => {
  const about = { kind: "room", id: "room" as ThingId } as const;
  const mine = form(kept, "m".repeat(32), turid, 5, { about });
  const theirs = form(kept, "t".repeat(32), ingvild, 6, { about });
  const all = forms(mine, theirs, written);
  expect(mine_of(all, kept, turid)?.id).toBe(mine.id);
  expect(given_of(empty_view, all, "others").map(({ id }) => id)).toEqual([theirs.id]);
  expect(given_of(empty_view, all, "seeker").map(({ id }) => id)).toEqual([mine.id]);
});
