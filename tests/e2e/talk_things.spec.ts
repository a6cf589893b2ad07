// What the conversation is about, with both people at once: everything in the room has its name, and is opened from a
// message.
import { expect, type Page, test } from "@playwright/test";
import { new_id, puts } from "./support/putting";
import { message, says, TwoPeople } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let two: TwoPeople;
let phone: Page;
let desk: Page;
let room: string;

test.beforeAll(async () => {
  two = await TwoPeople.in_a_room("turid-ting");
  ({ phone, desk, room } = two);
});

test.afterEach(async ({}, about) => {
  await two?.pictures(about);
});

test.afterAll(async () => {
  await two?.leave();
});

const goal = new_id();
const activity = new_id();
const meeting = new_id();
const a_text = {
  learning_goal: "",
  where: "",
  who_does_what: "",
  steps: [],
};
const things = [
  {
    kind: "goal",
    id: goal,
    value: {
      level: "main",
      wording: "Tilbake i butikken",
      comes_from: [],
      help: [],
      in_the_way: [],
      why: "",
      order: 0,
    },
  },
  {
    kind: "activity",
    id: activity,
    value: {
      type: "other",
      title: "To formiddager",
      ...a_text,
      phase: "proposed",
    },
  },
  {
    kind: "meeting",
    id: meeting,
    value: {
      phase: "planned",
      day: "2027-03-15",
      time: "09:30",
      zone: "Europe/Oslo",
      length: 45,
      form: "phone",
      where: "",
      purpose: "Se på våren",
      agenda: [],
    },
  },
  {
    kind: "action_point",
    id: new_id(),
    value: {
      what: "Ringe Marit",
      who: "Turid",
      done: false,
      about: { kind: "meeting", id: meeting },
    },
  },
];

/** By its name, where its page lies for each of the two. */
const named = [
  {
    name: "Tilbake i butikken",
    phone: `/plan/goal/${goal}`,
    desk: `/goal/${goal}`,
  },
  {
    name: "To formiddager",
    phone: `/activity/${activity}`,
    desk: `/activity/${activity}`,
  },
  {
    name: "Se på våren",
    phone: `/meeting/${meeting}`,
    desk: `/meeting/${meeting}`,
  },
  // What was promised stands with the meeting in which it was.
  {
    name: "Ringe Marit",
    phone: `/meeting/${meeting}`,
    desk: `/meeting/${meeting}`,
  },
];

test("B2: a message about a goal, an activity, a meeting or a promise says which, and opens it for both", async () => {
  await puts(desk, room, things);
  await phone.goto(`${room}/talk`);
  const about = phone.getByLabel(nb("talk.about"), { exact: true });
  for (const { name } of named) {
    await about.selectOption({ label: name });
    await says(phone, nb, `Jeg tenker på ${name}.`);
  }
  for (const { name, desk: there } of named) {
    await message(desk, `Jeg tenker på ${name}.`)
      .getByRole("link", { name })
      .click();
    await expect(desk).toHaveURL(new RegExp(`${there}$`));
  }
  // What is before the eyes is offered first.
  const at_desk = desk.getByLabel(sv("talk.about"), { exact: true });
  await expect(
    at_desk.locator("optgroup").first().locator("option"),
  ).toHaveText("Se på våren");
  for (const { name, phone: there } of named) {
    await phone.goto(`${room}/talk`);
    await message(phone, `Jeg tenker på ${name}.`)
      .getByRole("link", { name })
      .click();
    await expect(phone).toHaveURL(new RegExp(`${there}$`));
    await expect(phone.getByText("Finnes ikke")).toHaveCount(0);
  }
});
