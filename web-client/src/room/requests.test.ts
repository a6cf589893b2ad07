// @vitest-environment node
import { describe, expect, test } from "vitest";
import { empty_view, ingvild, turid } from "../../tests/support/people";
import type { MessageView, RoomView, ThemeView, ThingView, Version } from "./model";
import { asked_earlier, is_asked, requests_of, with_asked, without_asked } from "./requests";
import type { About, Answers, Kind, PersonId, ThingId, Turn } from "./wire";

const soil: About = { kind: "answers", id: "garden/1/soil" as ThingId };
const sun: About = { kind: "answers", id: "garden/1/sun" as ThingId };
const card: About = { kind: "form", id: "f".repeat(32) as ThingId, part: "weather" };
const question: About = { kind: "message", id: "e".repeat(32) as ThingId };

const walk: About = { kind: "activity", id: "a".repeat(32) as ThingId, part: "follow_up" };

const asking = (...queue: About[]): Turn => ({
  waits_for: "seeker",
  ...(queue[0] && { asked: queue[0] }),
  behind: queue.slice(1),
});

interface Room {
  /** The turn, each time it was put. */
  readonly turns?: readonly { readonly seq: number; readonly value: Turn | null }[];
  readonly things?: Partial<{ [K in Kind]: ThingView<K>[] }>;
  readonly themes?: readonly ThemeView[];
  readonly messages?: readonly MessageView[];
  readonly activity?: readonly Version<"activity">[];
}

function room({ turns = [], things = {}, themes = [], messages = [], ...more }: Room): RoomView {
  const { activity = [] } = more;
  const versions = turns.map((turn): Version<"turn"> => ({ ...turn, at: turn.seq, by: ingvild }));
  const last = versions.at(-1)?.value;
  const turn = last ? [thing("turn", "turn", last, ingvild, versions.at(-1)?.seq)] : [];
  const all: Partial<Record<Kind, unknown>> = { turn, ...things };
  return {
    ...empty_view,
    turn: { waits_for: "staff", mine: false },
    themes: new Map(themes.map((theme) => [theme.id, theme])),
    messages,
    things: <K extends Kind>(kind: K) => (all[kind] ?? []) as ThingView<K>[],
    versions: <K extends Kind>(kind: K) =>
      (kind === "turn" ? versions : kind === "activity" ? activity : []) as Version<K>[],
    activities: activity.slice(-1).map(({ value }) => ({ id: walk.id, value })) as never,
  };
}

function thing<K extends Kind>(
  _kind: K,
  id: string,
  value: ThingView<K>["value"],
  by: PersonId,
  seq: number | undefined,
): ThingView<K> {
  const at = seq ?? 99;
  return {
    id: id as ThingId,
    value,
    by,
    at,
    made_by: by,
    made_at: at,
    seq,
    way: seq === undefined ? "waiting_here" : "kept",
  };
}

function shared(about: About, seq: number | undefined, by = turid): ThemeView {
  const answers = {} as Answers;
  return {
    id: about.id,
    shared: { id: about.id, answers, by, at: 1, seq, way: "kept" },
    earlier: [],
    taken_back: false,
    draft: undefined,
    changed_since_shared: [],
    not_shared: [],
  };
}

const message = (id: string, by: PersonId, seq: number): MessageView => ({
  id: id as ThingId,
  text: "",
  by,
  mine: false,
  at: seq,
  seq,
  way: "kept",
  read: false,
});

const asked = (view: RoomView) => requests_of(view).map(({ about }) => about.id);

describe("what is asked", () => {
  test("is nothing in a room in which nobody has asked", () => {
    expect(requests_of(room({}))).toEqual([]);
    expect(requests_of(room({ turns: [{ seq: 5, value: null }] }))).toEqual([]);
  });

  test("comes in its order, each with when it began to be asked", () => {
    const view = room({
      turns: [
        { seq: 5, value: asking(soil) },
        { seq: 7, value: asking(soil, card) },
        { seq: 9, value: asking(card, soil) },
      ],
    });
    expect(requests_of(view)).toEqual([
      { about: card, since: 7 },
      { about: soil, since: 5 },
    ]);
  });

  test("is asked anew when it was answered in between", () => {
    const turns = [
      { seq: 5, value: asking(card) },
      { seq: 8, value: asking(card) },
    ];
    const said = (seq: number) => {
      const value = { kind: "form" as const, thing: card.id, seq: 4, answer: "declined" as const };
      return [thing("approval", "a", { ...value, words: "Noe annet." }, turid, seq)];
    };
    expect(requests_of(room({ turns, things: { approval: said(6) } }))).toEqual([
      { about: card, since: 8 },
    ]);
    expect(requests_of(room({ turns, things: { approval: said(9) } }))).toEqual([]);
    expect(
      requests_of(
        room({
          turns: [
            { seq: 5, value: asking(soil) },
            { seq: 8, value: asking(soil) },
          ],
          themes: [shared(soil, 6)],
        }),
      ),
    ).toEqual([{ about: soil, since: 8 }]);
  });

  test("is asked anew when it was taken back in between", () => {
    const view = room({
      turns: [
        { seq: 5, value: asking(soil) },
        { seq: 7, value: asking(card) },
        { seq: 9, value: asking(card, soil) },
      ],
    });
    expect(requests_of(view).find(({ about }) => about === soil)?.since).toBe(9);
  });
});

describe("a request leaves the queue", () => {
  const turns = [{ seq: 5, value: asking(soil, card, sun) }];

  test("when the theme was shared after it was asked for, also while that is on its way", () => {
    expect(asked(room({ turns, themes: [shared(soil, 6)] }))).toEqual([card.id, sun.id]);
    expect(asked(room({ turns, themes: [shared(sun, undefined)] }))).toEqual([soil.id, card.id]);
  });

  test("and not for what was shared before, nor for what somebody else has typed in", () => {
    expect(asked(room({ turns, themes: [shared(soil, 4)] }))).toContain(soil.id);
    expect(asked(room({ turns, themes: [shared(soil, 6, ingvild)] }))).toContain(soil.id);
  });

  test("when the form was given", () => {
    const form = { instrument: "", instrument_version: 1, fields: [], given: "self" } as const;
    const given = thing("form", card.id, form, turid, 8);
    expect(asked(room({ turns, things: { form: [given] } }))).toEqual([soil.id, sun.id]);
    const typed = thing("form", card.id, form, ingvild, 8);
    expect(asked(room({ turns, things: { form: [typed] } }))).toContain(card.id);
  });

  test("when the seeker has said yes or no to what the counsellor wrote", () => {
    const form = { instrument: "", instrument_version: 1, fields: [], given: "self" } as const;
    const report = thing("form", card.id, form, ingvild, 4);
    const says = (by: PersonId, seq: number) =>
      thing(
        "approval",
        `form/${card.id}/${by}`,
        { kind: "form", thing: card.id, seq: 4, answer: "declined", words: "" },
        by,
        seq,
      );
    const with_answer = (by: PersonId, seq: number) =>
      asked(room({ turns, things: { form: [report], approval: [says(by, seq)] } }));
    expect(with_answer(turid, 6)).not.toContain(card.id);
    expect(with_answer(ingvild, 6)).toContain(card.id);
    expect(with_answer(turid, 4)).toContain(card.id);
  });

  test("when it was given and taken back: nobody asks anew by themselves", () => {
    const erasure = (seq: number) =>
      thing(
        "erasure",
        "x",
        { things: [{ kind: "answers", id: soil.id }], wished_by: "seeker" },
        turid,
        seq,
      );
    expect(asked(room({ turns, things: { erasure: [erasure(8)] } }))).not.toContain(soil.id);
    expect(asked(room({ turns, things: { erasure: [erasure(3)] } }))).toContain(soil.id);
  });

  test("when the question was answered in the conversation, or withdrawn", () => {
    const questions = [{ seq: 5, value: asking(question) }];
    const asks = message(question.id, ingvild, 4);
    const open = room({ turns: questions, messages: [asks] });
    expect(asked(open)).toEqual([question.id]);
    const more = room({ turns: questions, messages: [asks, message("a", ingvild, 6)] });
    expect(asked(more)).toEqual([question.id]);
    const answered = room({ turns: questions, messages: [asks, message("a", turid, 6)] });
    expect(asked(answered)).toEqual([]);
    const gone = room({ turns: questions, messages: [{ ...asks, gone: "withdrawn" }] });
    expect(asked(gone)).toEqual([]);
  });

  describe("how it went with an activity", () => {
    const value = {
      type: "",
      title: "A walk",
      learning_goal: "",
      where: "",
      who_does_what: "",
      follow_up: "2026-12-01",
      steps: [{ id: "s", text: "shoes", done: false }],
      phase: "under_way",
    } as const;
    const put = (seq: number, by: PersonId, edit: object = {}): Version<"activity"> => ({
      seq,
      at: seq,
      by,
      value: { ...value, ...edit },
    });
    const said = (seq: number) => {
      const about = { kind: "activity" as const, id: walk.id };
      const reflection = { about, found_out: "x", how_it_went: "", went_well: "", next: "" };
      return { reflection: [thing("reflection", "r", reflection, turid, seq)] };
    };
    const once = [{ seq: 10, value: asking(walk) }];
    const first = put(2, ingvild);
    const ticked = { steps: [{ id: "s", text: "shoes", done: true }] };

    test.each<[string, Room, boolean]>([
      ["is asked", { turns: once, activity: [first] }, true],
      ["was told", { turns: once, activity: [first], things: said(12) }, false],
      ["was told before it was asked", { turns: once, activity: [first], things: said(8) }, true],
      [
        "was told, and is asked again",
        { turns: [...once, { seq: 20, value: asking(walk) }], activity: [first], things: said(12) },
        true,
      ],
      ["a step was ticked", { turns: once, activity: [first, put(12, turid, ticked)] }, true],
      [
        "the day was moved, and a step ticked by the other",
        {
          turns: once,
          activity: [
            first,
            put(12, turid, { follow_up: "2026-12-08" }),
            put(14, ingvild, { follow_up: "2026-12-08", ...ticked }),
          ],
        },
        false,
      ],
      ["it is done", { turns: once, activity: [first, put(12, turid, { phase: "done" })] }, false],
    ])("%s", (_what, given, is) => {
      expect(asked(room(given))).toEqual(is ? [walk.id] : []);
    });
  });

  test("when the proposal waits for the seeker no longer", () => {
    const proposals = [{ seq: 5, value: asking({ kind: "activity", id: "w" as ThingId }) }];
    expect(asked(room({ turns: proposals }))).toEqual([]);
  });
});

describe("asking", () => {
  const turns = [{ seq: 5, value: asking(soil, card) }];

  test("for the first thing makes it the seeker's turn", () => {
    expect(with_asked(room({}), soil)).toEqual({
      waits_for: "seeker",
      asked: soil,
      behind: [],
    });
  });

  test("for more waits behind, and leaves the turn where it is", () => {
    expect(with_asked(room({ turns }), sun)).toEqual({
      waits_for: "staff",
      asked: soil,
      behind: [card, sun],
    });
  });

  test("leaves out what has been answered", () => {
    expect(with_asked(room({ turns, themes: [shared(soil, 6)] }), sun).asked).toEqual(card);
  });

  test("for what is asked already moves it to the end, never twice", () => {
    expect(with_asked(room({ turns }), soil)).toMatchObject({ asked: card, behind: [soil] });
    expect(is_asked(room({ turns }), soil)).toBe(true);
    expect(is_asked(room({ turns }), sun)).toBe(false);
  });

  test("is taken back; the last one gives the turn back to what it is by itself", () => {
    expect(without_asked(room({ turns }), soil)).toMatchObject({ asked: card, behind: [] });
    const only = room({ turns: [{ seq: 5, value: asking(soil) }] });
    expect(without_asked(only, soil)).toBeUndefined();
  });

  test("in another order", () => {
    expect(asked_earlier(room({ turns }), card)).toMatchObject({ asked: card, behind: [soil] });
    expect(asked_earlier(room({ turns }), soil)).toMatchObject({ asked: soil, behind: [card] });
  });

  test("that only waits here has not been answered yet", () => {
    const view = room({ themes: [shared(soil, 4)] });
    const turn = thing("turn", "turn", asking(soil), ingvild, undefined);
    const waiting: RoomView = {
      ...view,
      things: <K extends Kind>(kind: K) => (kind === "turn" ? [turn] : []) as ThingView<K>[],
    };
    expect(asked(waiting)).toEqual([soil.id]);
  });
});
