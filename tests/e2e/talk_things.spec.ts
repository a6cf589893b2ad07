// What the conversation is about, and whose turn it is, with both people at once: everything in the room has its
// name, is opened from a message and read by; what is given, proposed or declined passes the turn.
import { expect, type Page, test } from "@playwright/test";
import { new_id, puts } from "./support/putting";
import { log, message, says, stands, TwoPeople } from "./support/talking";
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

test("B2: so does one about a document that went along; the log is read by each of them", async () => {
  await phone.goto(`${room}/talk`);
  await phone.getByLabel(nb("document.attach")).setInputFiles({
    name: "CV Turid.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    ),
  });
  await phone
    .getByRole("button", { name: nb("document.share", { names: "Ingrid" }) })
    .click();
  const with_it = log(desk).locator(".message", { hasText: "CV Turid.pdf" });
  await with_it.getByRole("link", { name: "CV Turid.pdf" }).click();
  await expect(desk).toHaveURL(/\/documents$/);
  await expect(desk.getByRole("main").getByText("CV Turid.pdf")).toBeVisible();

  for (const [page, say] of [
    [phone, nb],
    [desk, sv],
  ] as const) {
    const filter = page.getByLabel(say("talk.filter"), { exact: true });
    for (const name of ["CV Turid.pdf", ...named.map((each) => each.name)]) {
      await filter.selectOption({ label: name });
      await expect(log(page).locator(".message")).toHaveCount(1);
      await expect(log(page).locator(".message")).toContainText(name);
    }
    await filter.selectOption("");
    await expect(log(page).locator(".message")).toHaveCount(5);
  }
  await stands(phone, "a conversation about things");
  await stands(desk, "a conversation about things, at the desk");
});

test("B6: the turn passes with a message, a form that is given, a proposal, and a no in own words", async () => {
  const line_on = (page: Page) => page.locator(".turn-line");
  const theirs = sv("desk.turn.theirs_now", { whose: "Turids" });
  await says(desk, sv, "Tack. Jag läser.");
  await expect(line_on(phone)).toContainText(
    nb("turn.yours", { name: "Ingrid" }),
  );
  await expect(line_on(desk)).toContainText(theirs);

  const form = {
    instrument: "what-helps-me",
    instrument_version: 1,
    fields: [{ id: "pauses", value: "Fem minutter hver time." }],
    given: "self",
  };
  await puts(phone, room, [{ kind: "form", id: "what-helps-me", value: form }]);
  await expect(line_on(desk)).toContainText("Din tur, sedan");
  await expect(line_on(phone)).toContainText("Det er Ingrids tur, siden");

  const proposed = new_id();
  const value = {
    type: "other",
    title: "Prøve bussen",
    ...a_text,
    phase: "proposed",
  };
  await puts(desk, room, [{ kind: "activity", id: proposed, value }]);
  await expect(line_on(phone)).toContainText(
    nb("turn.yours", { name: "Ingrid" }),
  );

  await phone.goto(`${room}/plan/${proposed}/otherwise`);
  await phone.getByLabel(nb("plan.disagree.field")).fill("Heller toget.");
  await phone.getByRole("button", { name: nb("plan.disagree.send") }).click();
  await expect(line_on(desk)).toContainText("Din tur, sedan");
});
