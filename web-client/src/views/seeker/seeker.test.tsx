import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { paths } from "../../app/paths";
import type { ActivityView, AgreedKind, AgreedView, RoomView } from "../../room/model";
import type { Answers, ThingId } from "../../room/wire";
import { ingvild, own_form, room_id, turid } from "../../../tests/support/people";
import { empty_goal } from "../goals/goal_value";
import { show } from "../../../tests/support/show";
import type { MemoryVeirom } from "../../../tests/support/memory_veirom";

const soil = "garden/1/soil" as ThingId;
const turn = "turn" as ThingId;
const heading = () => screen.getByRole("heading", { level: 1 });
const address = () => window.location.pathname;

beforeEach(() => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

const both_answered: Answers = {
  instrument: "garden",
  instrument_version: 1,
  round: 1,
  theme: "soil",
  given: "self",
  points: [
    { id: "soil.worm", today: 2, desired: 3, note: "Mest ved kompostet." },
    { id: "soil.water", today: "unsure", desired: 4 },
  ],
};

const with_answers = (veirom: MemoryVeirom) =>
  veirom.only_room.draft("answers", soil).write(both_answered);

const proposal: ActivityView = {
  kind: "activity",
  id: "d".repeat(32) as ThingId,
  value: {
    type: "",
    title: "Prøve en formiddag",
    learning_goal: "Hvor lenge kreftene holder",
    where: "Lageret",
    who_does_what: "",
    follow_up: "2026-12-01",
    steps: [],
    phase: "proposed",
  },
  by: ingvild,
  at: 1,
  seq: 5,
  phase: "proposed",
  agreed: { state: "waits", for: ["seeker"], for_me: true },
  agreed_seq: 5,
  said_no: [],
  way: "kept",
};

test("home asks for one thing; not now gives way to the next without a word", async () => {
  const { user } = await show(paths.home(room_id), {
    prepare: ({ only_room }) => only_room.set({ activities: [proposal] }),
  });
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Ingvild foreslår noe");
  await user.click(screen.getByRole("button", { name: "Ikke nå" }));
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Begynn med «Jorda»");
  await user.click(screen.getByRole("button", { name: "Ikke nå" }));
  await user.click(screen.getByRole("button", { name: "Ikke nå" }));
  expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
  expect(screen.getByText("Ingenting venter på deg nå.")).toBeTruthy();
});

test("a goal that waits for the person is asked about before what is done", async () => {
  const goal: AgreedView<"goal"> = {
    ...proposal,
    kind: "goal",
    id: "e".repeat(32) as ThingId,
    value: { ...empty_goal("main"), wording: "Være ute om dagen" },
  };
  const agreed = (kind: AgreedKind) => (kind === "goal" ? [goal] : []);
  const { user } = await show(paths.home(room_id), {
    prepare: ({ only_room }) =>
      only_room.set({ activities: [proposal], agreed: agreed as RoomView["agreed"] }),
  });
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Ingvild foreslår et mål");
  expect(screen.getByText("Være ute om dagen")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ikke nå" }));
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Ingvild foreslår noe");
});

test("not now is kept like a draft: the page that is opened again does not ask the same", async () => {
  const put_off = [{ kind: "activity" as const, id: proposal.id, part: "5" }];
  const { user, room } = await show(paths.home(room_id), {
    prepare: ({ only_room }) => {
      only_room.set({ activities: [proposal] });
      only_room.draft("turn", turn).write({ waits_for: "nobody", behind: put_off });
    },
  });
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Begynn med «Jorda»");
  await user.click(screen.getByRole("button", { name: "Ikke nå" }));
  expect(room.draft("turn", turn).view.now().value?.behind).toEqual([
    ...put_off,
    { kind: "answers", id: soil, part: "begin" },
  ]);
  act(() => room.set({ activities: [{ ...proposal, agreed_seq: 8 }] }));
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Ingvild foreslår noe");
});

test("a point is answered at once; the ways on are named by what comes; Back goes step by step", async () => {
  const { user, room } = await show(paths.point(room_id, "soil", "soil.worm", "today"));
  expect(heading().textContent).toBe("Jeg har meitemark.");
  await user.click(screen.getByRole("radio", { name: "Litt" }));
  const draft = room.draft("answers", soil).view;
  expect(draft.now().value?.points).toEqual([{ id: "soil.worm", today: 2 }]);
  expect(heading().textContent).toBe("Jeg har meitemark.");

  await user.click(screen.getByRole("button", { name: "Slik jeg vil ha det" }));
  expect(heading().textContent).toBe("Jeg vil ha meitemark.");
  expect(document.activeElement).toBe(heading());
  await user.click(screen.getByRole("radio", { name: "Vet ikke" }));
  expect(draft.now().value?.points).toEqual([{ id: "soil.worm", today: 2, desired: "unsure" }]);

  await user.click(screen.getByRole("button", { name: "Vann" }));
  expect(screen.getByText("2 av 2")).toBeTruthy();
  act(() => window.history.back());
  await waitFor(() => expect(heading().textContent).toBe("Jeg vil ha meitemark."));
  await user.click(screen.getByRole("button", { name: "Tilbake" }));
  await waitFor(() => expect(heading().textContent).toBe("Jeg har meitemark."));
  expect(screen.getByRole("radio", { name: "Litt" })).toHaveProperty("checked", true);
});

test("every answering screen says who reads it, that one may stop, and where help is", async () => {
  const { user } = await show(paths.point(room_id, "soil", "soil.worm", "today"));
  expect(screen.getByText(/Ingen leser dette før du deler\. Du kan stoppe her\./)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Trenger du hjelp nå?" }));
  expect(screen.getByRole("link", { name: /116 117/ }).getAttribute("href")).toBe("tel:116117");
});

test("the end of a theme: words to close with, then share or not now", async () => {
  const { user } = await show(paths.theme_end(room_id, "soil"), { prepare: with_answers });
  expect(heading().textContent).toBe("Nå vet du mer om jorda.");
  expect(screen.getByText("Vil du dele dette med Ingvild og Samir?")).toBeTruthy();
  await user.click(screen.getByRole("link", { name: "Se på det først" }));
  expect(address()).toBe(paths.share(room_id, "soil"));
});

test("sharing: a point held back, no note unless ticked, everybody by name", async () => {
  const { user, room } = await show(paths.share(room_id, "soil"), { prepare: with_answers });
  expect(screen.getByText("Ingvild Moe")).toBeTruthy();
  expect(screen.getByText("Samir Aziz")).toBeTruthy();
  expect(screen.getByRole("checkbox", { name: /kompostet/ })).toHaveProperty("checked", false);
  await user.click(screen.getByRole("checkbox", { name: "Del Vann" }));
  await user.click(screen.getByRole("button", { name: "Del med Ingvild og Samir" }));
  expect(room.called).toContainEqual(["share", soil, ["soil.worm/note", "soil.water"]]);
  await waitFor(() => expect(heading().textContent).toBe("Dette ser Ingvild og Samir"));
  expect(screen.getByRole("heading", { level: 2, name: "Jorda" })).toBeTruthy();
});

test("sharing again begins with what stands: nothing new goes out by itself", async () => {
  const { room, user } = await show(paths.share(room_id, "soil"), {
    prepare: (veirom) => {
      with_answers(veirom);
      void veirom.only_room.share(soil, ["soil.worm"]);
    },
  });
  expect(screen.getByRole("checkbox", { name: "Del Meitemark" })).toHaveProperty("checked", false);
  await user.click(screen.getByRole("button", { name: /^Del med/ }));
  expect(room.called.at(-1)).toEqual(["share", soil, ["soil.worm"]]);
});

test("taking back is asked once more, and says that it may have been read", async () => {
  const { user, room } = await show(paths.shared_theme(room_id, soil), {
    prepare: (veirom) => {
      with_answers(veirom);
      void veirom.only_room.share(soil, []);
    },
  });
  await user.click(screen.getByRole("button", { name: "Ta det tilbake" }));
  expect(screen.getByText(/Det kan være lest allerede/)).toBeTruthy();
  expect(room.called.some(([name]) => name === "take_back")).toBe(false);
  await user.click(screen.getByRole("button", { name: "Ta det tilbake" }));
  expect(room.called.at(-1)).toEqual(["take_back", soil, "answers", []]);
  expect(heading().textContent).toBe("Det er tatt tilbake");
});

test("the conversation: kept while written, sent by the button, the answering time said", async () => {
  const { user, room } = await show(paths.talk(room_id), {
    prepare: ({ only_room }) =>
      only_room.set({
        turn: { waits_for: "staff", since: Date.now(), mine: false },
        messages: [
          {
            id: "m1" as ThingId,
            text: "Hei, Turid",
            by: ingvild,
            mine: false,
            at: Date.now(),
            seq: 3,
            way: "kept",
            read: false,
          },
          {
            id: "m2" as ThingId,
            text: "Hei igjen",
            by: turid,
            mine: true,
            at: Date.now(),
            seq: undefined,
            way: "waiting_here",
            read: false,
          },
        ],
        first_unread: "m1" as ThingId,
        unread: 1,
      }),
  });
  expect(screen.getByText(/Det er Ingvilds tur/)).toBeTruthy();
  expect(screen.getByText(/Ingvild svarer innen to hverdager/)).toBeTruthy();
  expect(screen.getByText("Nytt siden sist")).toBeTruthy();
  expect(screen.getByText("Sendes")).toBeTruthy();
  await user.type(screen.getByRole("textbox"), "Ja");
  expect(room.message_draft().view.now().value).toEqual({ text: "Ja" });
  await user.click(screen.getByRole("button", { name: "Send" }));
  expect(room.called.at(-1)).toEqual(["send_message", "Ja", undefined]);
  expect(screen.getByRole("textbox")).toHaveProperty("value", "");
});

test("a proposal: yes, or no in one's own words", async () => {
  const { user, room } = await show(paths.plan(room_id), {
    prepare: ({ only_room }) => only_room.set({ activities: [proposal] }),
  });
  await user.click(screen.getByRole("button", { name: "Det er greit for meg" }));
  expect(room.called.at(-1)).toEqual(["approve", { kind: "activity", id: proposal.id }]);
  await user.click(screen.getByRole("button", { name: "Jeg vil ha det annerledes" }));
  expect(address()).toBe(paths.otherwise(room_id, proposal.id));
  await user.type(screen.getByRole("textbox"), "Heller om ettermiddagen.");
  await user.click(screen.getByRole("button", { name: "Send svaret" }));
  expect(room.called.at(-1)).toEqual([
    "decline",
    { kind: "activity", id: proposal.id },
    "Heller om ettermiddagen.",
  ]);
});

test("a suggestion of one's own is a draft until it is made", async () => {
  const { user, room } = await show(paths.activity(room_id, "new"));
  await user.click(screen.getByRole("button", { name: "Foreslå for Ingvild" }));
  expect(screen.getByText("Skriv noe her.")).toBeTruthy();
  await user.type(screen.getByLabelText("Hva vil du gjøre?"), "Tur");
  await user.type(screen.getByLabelText("Når ser dere på det sammen?"), "2026-12-01");
  expect(room.draft("activity", "new" as ThingId).view.now().value?.title).toBe("Tur");
  await user.click(screen.getByRole("button", { name: "Foreslå for Ingvild" }));
  const [name, kind, value, id] = room.called.at(-1) ?? [];
  expect([name, kind, id]).toEqual(["put_agreed", "activity", undefined]);
  expect(value).toMatchObject({ title: "Tur", follow_up: "2026-12-01", phase: "proposed" });
  expect(room.draft("activity", "new" as ThingId).view.now().value).toBeUndefined();
});

test("what two people changed at once stands with both texts until one has chosen", async () => {
  const { user, room } = await show(paths.plan(room_id), {
    prepare: ({ only_room }) =>
      only_room.set({
        activities: [proposal],
        stuck: [
          {
            n: 7,
            why: "conflict",
            code: "stale",
            field: "",
            changes: [{ kind: "activity", id: proposal.id, v: 1, base: 5, value: proposal.value }],
            conflicts: [
              { change: 0, path: ["where"], mine: "Lageret", theirs: "Bakeriet" },
              { change: 0, path: ["follow_up"], mine: "2026-12-01", theirs: "2026-12-08" },
            ],
          },
        ],
      }),
  });
  const where = within(screen.getByRole("group", { name: "Hvor?" }));
  await user.click(where.getByRole("radio", { name: /Skrevet sammen/ }));
  await user.clear(where.getByRole("textbox"));
  await user.type(where.getByRole("textbox"), "Lageret i bakeriet");
  const day = within(screen.getByRole("group", { name: "Når ser dere på det sammen?" }));
  await user.click(day.getByRole("radio", { name: /Det som står nå/ }));
  await user.click(screen.getByRole("button", { name: "Bruk dette" }));
  expect(room.called.at(-1)).toEqual(["resolve", 7, ["Lageret i bakeriet", "2026-12-08"]]);
});

test("two answers to a question have the question for a name, and a choice by what it is called", async () => {
  const { instrument } = own_form;
  const particulars = { instrument: instrument.id, instrument_version: 1, fields: [] };
  const value = { ...proposal.value, particulars };
  await show(paths.plan(room_id), {
    prepare: ({ only_room }) =>
      only_room.set({
        stuck: [
          {
            n: 8,
            why: "conflict",
            code: "stale",
            field: "",
            changes: [{ kind: "activity", id: proposal.id, v: 1, base: 5, value }],
            conflicts: [
              {
                change: 0,
                path: ["particulars", "fields", "wish", "value"],
                mine: ["dig"],
                theirs: ["talk"],
              },
            ],
          },
        ],
      }),
  });
  const asked = within(screen.getByRole("group", { name: "Det jeg har lyst til" }));
  expect(asked.getByText("Jeg vil grave")).toBeTruthy();
  expect(asked.getByText("Jeg vil snakke")).toBeTruthy();
  expect(asked.getAllByRole("radio")).toHaveLength(2);
});

test.each([
  ["room_closed", "Rommet tar ikke imot dette nå. Teksten din står her."],
  ["not_kept", /ikke noe du har gjort. Teksten din står her. Prøv én gang til/],
])("what was not taken keeps its text on the screen: %s", async (code, why) => {
  const { user, room } = await show(paths.talk(room_id), {
    prepare: ({ only_room }) =>
      only_room.set({
        stuck: [
          {
            n: 2,
            why: "refused",
            code,
            field: "",
            changes: [
              { kind: "message", id: "m" as ThingId, v: 1, base: 0, value: { text: "Hei der" } },
            ],
            conflicts: [],
          },
        ],
      }),
  });
  expect(screen.getByText(why)).toBeTruthy();
  expect(screen.getByText("Hei der")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Prøv igjen" }));
  expect(room.called.at(-1)).toEqual(["try_again", 2]);
});

test("a yes that came after a change is told as that, with no way to send the same again", async () => {
  const value = {
    kind: "activity" as const,
    thing: proposal.id,
    seq: 4,
    answer: "approved" as const,
    words: "",
  };
  const { user, room } = await show(paths.plan(room_id), {
    prepare: ({ only_room }) =>
      only_room.set({
        activities: [proposal],
        stuck: [
          {
            n: 3,
            why: "refused",
            code: "not_asked",
            field: "seq",
            changes: [{ kind: "approval", id: "a" as ThingId, v: 1, base: 0, value }],
            conflicts: [],
          },
        ],
      }),
  });
  expect(screen.getByText("Dette ble endret før svaret ditt kom fram")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Prøv igjen" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Les det som står nå" }));
  expect(room.called.at(-1)).toEqual(["let_go", 3]);
});

test("signing out says first what would be lost", async () => {
  const { user, veirom } = await show(paths.settings(room_id), {
    prepare: ({ line }) => line.set({ ...line.now(), unsent: 2 }),
  });
  await user.click(screen.getByRole("button", { name: "Logg ut" }));
  expect(screen.getByText(/2 ting du har skrevet her er ikke kommet fram/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Logg ut likevel" }));
  expect(veirom.called.filter(([name]) => name === "sign_out")).toEqual([
    ["sign_out", false],
    ["sign_out", true],
  ]);
});

test("leave quickly: the button, and Esc twice", async () => {
  const { user, veirom } = await show(paths.home(room_id));
  await user.click(screen.getByRole("button", { name: "Forlat raskt" }));
  await user.keyboard("{Escape}{Escape}");
  expect(veirom.called).toEqual([["leave_quickly"], ["leave_quickly"]]);
});
