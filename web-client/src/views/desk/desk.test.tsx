import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { as_counsellor, with_a_window } from "../../../tests/support/at_desk";
import { room_id, room_value, turid } from "../../../tests/support/people";
import { show } from "../../../tests/support/show";
import type { ActivityView, MessageView, ThemeView } from "../../room/model";
import type { Activity, RoomRow, ThingId } from "../../room/wire";
// Here already when the first test asks for it: loading it takes longer than a screen is waited for.
import "./desk";

const room = `/room/${room_id}`;
const soil = "garden/1/soil" as ThingId;

beforeEach(with_a_window);

const row: RoomRow = {
  room: room_id,
  role: "lead",
  title: "Turid, mars",
  purpose: "sick_leave",
  people: [{ id: turid, name: "Turid Haugen", role: "seeker" }],
  turn: { waits_for: "staff", since: Date.now() - 86_400_000 },
  last_entry: Date.now(),
  head: 3,
  unread: 1,
  phase: "open",
};

const shared: ThemeView = {
  id: soil,
  shared: {
    id: soil,
    by: turid,
    at: Date.now(),
    seq: 3,
    way: "kept",
    answers: {
      instrument: "garden",
      instrument_version: 1,
      round: 1,
      theme: "soil",
      given: "self",
      points: [
        { id: "soil.worm", today: 4, note: "Mange etter regn." },
        { id: "soil.water", today: 1 },
      ],
    },
  },
  earlier: [],
  taken_back: false,
  draft: undefined,
  changed_since_shared: [],
  not_shared: [],
};

const activity: Activity = {
  type: "",
  title: "Så frø",
  learning_goal: "Jeg vil se hva som kommer opp.",
  where: "",
  who_does_what: "",
  steps: [{ id: "one", text: "Kjøpe frø", done: false }],
  phase: "proposed",
};

const proposed: ActivityView = {
  kind: "activity",
  id: "a".repeat(32) as ThingId,
  value: activity,
  by: turid,
  at: 1,
  seq: 4,
  phase: "proposed",
  agreed: { state: "waits", for: ["counsellor"], for_me: true },
  agreed_seq: 4,
  said_no: [],
  way: "kept",
};

test("the list: only groups with rows, one button a row, which says whose room it opens", async () => {
  await show("/", {
    prepare: (veirom) => {
      as_counsellor(veirom);
      veirom.rooms.set({ phase: "known", rows: [row] });
    },
  });
  expect(await screen.findByRole("heading", { name: "Hei, Ingvild" })).toBeTruthy();
  expect(screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent)).toEqual([
    "Din tur",
    // The way to practise, below all groups.
    "Et rom å øve i",
  ]);
  const link = screen.getByRole("link", { name: "Åpne: Turid Haugen" });
  expect(link.getAttribute("href")).toBe(room);
  expect(screen.getByText("Har skrevet til deg")).toBeTruthy();
});

test("a new room: a name is asked for; then the link, how long it lives, and that it is spent once", async () => {
  const { veirom, user } = await show("/room/new", {
    prepare: (veirom) => {
      as_counsellor(veirom);
      veirom.answers.open_room = { ok: true, value: room_id };
      const link = { invitation: "i", link: "/i#secret", ends: Date.now() + 86_400_000 };
      veirom.answers.invite = { ok: true, value: link };
    },
  });
  await user.click(await screen.findByRole("button", { name: "Åpne rommet" }));
  expect(screen.getByRole("alert").textContent).toBe("Skriv noe dere begge kjenner igjen.");
  await user.type(screen.getByLabelText("Hva skal rommet hete?"), "Turid");
  await user.click(screen.getByRole("button", { name: "Åpne rommet" }));
  const field = await screen.findByLabelText<HTMLInputElement>("Lenke");
  expect(field.value.endsWith("/i#secret")).toBe(true);
  expect(screen.getByText(/kan brukes en gang/)).toBeTruthy();
  expect(veirom.called.find(([name]) => name === "open_room")).toEqual([
    "open_room",
    { purpose: "job_seeking", title: "Turid" },
  ]);
});

test("nothing shared yet is said kindly; a draft of the seeker's could never be told", async () => {
  await show(room, { prepare: as_counsellor });
  expect(await screen.findByRole("heading", { name: "Ingenting er delt ennå" })).toBeTruthy();
  expect(screen.getByText(/når det passer for Turid/)).toBeTruthy();
});

test("a shared theme stands beside the conversation, and goes at once when it is taken back", async () => {
  const { room: at } = await show(room, {
    prepare: (veirom) => {
      as_counsellor(veirom);
      veirom.only_room.set({ themes: new Map([[soil, shared]]) });
    },
  });
  expect(await screen.findByText("Mange etter regn.")).toBeTruthy();
  const carries = screen.getByRole("heading", { name: "Dette bærer" }).closest("section");
  expect(within(carries as HTMLElement).getByText("Meitemark")).toBeTruthy();
  at.set({ themes: new Map([[soil, { ...shared, shared: undefined, taken_back: true }]]) });
  expect(await screen.findByText("Turid har tatt dette tilbake")).toBeTruthy();
  expect(screen.queryByText("Mange etter regn.")).toBeNull();
  expect(screen.queryByText("Meitemark")).toBeNull();
});

test("a message is about the theme in the middle when that is chosen", async () => {
  const { veirom, user } = await show(room, {
    prepare: (veirom) => {
      as_counsellor(veirom);
      veirom.only_room.set({ themes: new Map([[soil, shared]]) });
    },
  });
  await user.type(
    await screen.findByRole("textbox", { name: "Skriv en melding" }),
    "Takk for jorda",
  );
  const [choice] = screen.getAllByRole("combobox", { name: "Om" });
  if (!choice) throw new Error("no choice of what it is about");
  const [theme] = within(choice).getAllByRole("option", { name: "Jorda" });
  if (!theme) throw new Error("the theme is not offered");
  await user.selectOptions(choice, theme);
  expect(veirom.only_room.message_draft().view.now().value).toEqual({
    text: "Takk for jorda",
    about: { kind: "answers", id: soil },
  });
  await user.click(screen.getByRole("button", { name: "Send" }));
  expect(veirom.called.at(-1)).toEqual(["send_message", "Takk for jorda", undefined]);
});

test("the turn is set by hand", async () => {
  const { veirom, user } = await show(room, { prepare: as_counsellor });
  await user.click(await screen.findByRole("button", { name: "Mer om samtalen" }));
  await user.click(screen.getByRole("button", { name: "Det er min tur" }));
  expect(veirom.called.at(-1)).toEqual([
    "put",
    [{ kind: "turn", id: "turn", value: { waits_for: "staff", behind: [] } }],
  ]);
});

test("a proposal is approved, or declined with own words", async () => {
  const { veirom, user } = await show(`${room}/activity/${proposed.id}`, {
    prepare: (veirom) => {
      as_counsellor(veirom);
      veirom.only_room.set({ activities: [proposed] });
    },
  });
  await user.click(await screen.findByRole("button", { name: "Jeg vil ha det annerledes" }));
  await user.click(screen.getByRole("button", { name: "Send svaret" }));
  expect(veirom.called.some(([name]) => name === "decline")).toBe(false);
  await user.type(screen.getByLabelText("Hva tenker du om det?"), "Ikke i mars");
  await user.click(screen.getByRole("button", { name: "Send svaret" }));
  await waitFor(() =>
    expect(veirom.called.at(-1)).toEqual([
      "decline",
      { kind: "activity", id: proposed.id },
      "Ikke i mars",
    ]),
  );
  await user.click(screen.getByRole("button", { name: "Det er greit for meg" }));
  expect(veirom.called.at(-1)).toEqual(["approve", { kind: "activity", id: proposed.id }]);
});

test("a message of the seeker's is no reading of it before it is on a screen", async () => {
  const message: MessageView = {
    id: "m" as ThingId,
    text: "Hei",
    by: turid,
    mine: false,
    at: Date.now(),
    seq: 5,
    way: "kept",
    read: false,
  };
  const { veirom } = await show(room, {
    prepare: (veirom) => {
      as_counsellor(veirom);
      veirom.only_room.set({ messages: [message], room: room_value });
    },
  });
  expect(await screen.findByText("Hei")).toBeTruthy();
  expect(veirom.called.some(([name]) => name === "saw")).toBe(false);
});
