// Meetings with minutes, and what was promised, with both people at once. Each step stands on the one before.
import { expect, type Page, test } from "@playwright/test";
import { Papers } from "./support/papers";
import { seeker_goes_to } from "./support/people";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let papers: Papers;
let phone: Page;
let desk: Page;
let room = "";

test.beforeAll(async () => {
  papers = await Papers.opened();
  ({ phone, desk, room } = papers);
});
test.afterEach(({}, about) => papers.pictures(about));
test.afterAll(() => papers.close());

test("a counsellor plans a meeting, and the seeker sees it at home and puts first what matters most", async () => {
  await desk.goto(room);
  await desk.getByRole("link", { name: sv("desk.meeting.plan") }).click();
  await desk.getByLabel(sv("desk.meeting.purpose")).fill("Se på hösten");
  await desk.getByRole("button", { name: sv("desk.meeting.send", { name: "Turid" }) }).click();
  await expect(desk.getByText(sv("desk.meeting.day_missing"))).toBeVisible();
  await desk.getByLabel(sv("desk.meeting.day"), { exact: true }).fill("2027-03-15");
  await desk.getByLabel(sv("desk.meeting.time"), { exact: true }).fill("09:30");
  await desk.getByLabel(sv("meeting.agenda.field")).fill("Provet på lagret");
  await desk.getByRole("button", { name: sv("meeting.agenda.add") }).click();
  await desk.getByRole("button", { name: sv("desk.meeting.send", { name: "Turid" }) }).click();

  await phone.getByRole("link", { name: nb("meeting.home.coming") }).click();
  await expect(phone.getByText("Se på hösten")).toBeVisible();
  await expect(phone.getByText("Provet på lagret")).toBeVisible();
  await phone.getByLabel(nb("meeting.agenda.field")).fill("Bussen om morgenen");
  await phone.getByRole("button", { name: nb("meeting.agenda.add") }).click();
  await phone
    .getByRole("button", {
      name: nb("meeting.agenda.first.what", { text: "Bussen om morgenen" }),
    })
    .click();
  await expect(desk.getByRole("listitem").filter({ hasText: "Bussen" }).first()).toBeVisible();
  const agenda = desk.locator(".agenda__text");
  await expect(agenda).toHaveText(["Bussen om morgenen", "Provet på lagret"]);
});

test("the seeker suggests a meeting, and the counsellor answers with another time", async () => {
  await seeker_goes_to(phone, "plan");
  await phone.getByRole("link", { name: nb("meeting.propose") }).click();
  await phone.getByLabel(nb("meeting.field.purpose")).fill("Søvnen");
  await phone.getByRole("radio", { name: nb("meeting.form.phone") }).check();
  await phone.getByRole("button", { name: nb("meeting.propose.send") }).click();
  await expect(phone.getByText(nb("meeting.proposed_by_you")).first()).toBeVisible();

  await desk.getByRole("link", { name: sv("meeting.no_day") }).click();
  await expect(desk.getByText("Søvnen").first()).toBeVisible();
  await expect(desk.getByText(sv("meeting.proposed_by", { name: "Turid" })).first()).toBeVisible();
  await desk.getByRole("link", { name: sv("desk.meeting.other_time") }).click();
  await desk.getByLabel(sv("desk.meeting.day"), { exact: true }).fill("2027-03-20");
  await desk.getByRole("button", { name: sv("desk.meeting.send", { name: "Turid" }) }).click();
  await expect(phone.getByText(/20\. mars 2027/)).toBeVisible();
  await expect(phone.getByText(nb("meeting.proposed_by_you"))).toHaveCount(0);
});

test("B14: minutes are nobody's until they are shared, whole, with what was promised", async () => {
  await desk.getByRole("link", { name: /15 mars 2027/ }).click();
  await desk.getByRole("link", { name: sv("desk.minutes.write") }).click();
  await desk.getByLabel(sv("minutes.arriving")).fill("Trött, men glad att vara här.");
  await desk.getByLabel(sv("minutes.plan")).fill("Två dagar i veckan från måndag.");
  await desk.getByRole("button", { name: sv("desk.promise.add") }).click();
  await desk.getByLabel(/Vad lovades/).fill("Ringa chefen om schemat");
  await desk.getByLabel(sv("desk.promise.by_when")).fill("2027-03-18");
  await desk.getByRole("button", { name: sv("desk.promise.add") }).click();
  await desk
    .getByLabel(/Vad lovades/)
    .nth(1)
    .fill("Prøve bussen en dag");
  await desk.getByRole("radio", { name: "Turid" }).nth(1).check();

  // Kept as a draft, also over a page that is loaded anew; the seeker has heard nothing of it.
  await expect(desk.getByText(sv("message.draft_kept")).first()).toBeVisible();
  await desk.reload();
  await expect(desk.getByLabel(sv("minutes.plan"))).toHaveValue("Två dagar i veckan från måndag.");
  await seeker_goes_to(phone, "plan");
  await expect(phone.getByRole("heading", { name: nb("promise.title") })).toHaveCount(0);
  await phone.getByRole("link", { name: /15\. mars 2027/ }).click();
  await expect(phone.locator("body")).not.toContainText("Två dagar");

  await desk.getByRole("button", { name: sv("desk.minutes.look") }).click();
  await expect(desk.getByText(sv("desk.minutes.preview", { name: "Turid" }))).toBeVisible();
  await desk.getByRole("button", { name: sv("desk.minutes.share", { name: "Turid" }) }).click();

  await expect(phone.getByText("Två dagar i veckan från måndag.")).toBeVisible();
  await expect(phone.getByText("Ringa chefen om schemat")).toBeVisible();
  await expect(phone.getByText(nb("minutes.since_last"))).toHaveCount(0);
  const tick = phone.getByRole("checkbox", {
    name: nb("promise.tick", { what: "Prøve bussen en dag" }),
  });
  await tick.click();
  await expect(tick).toBeChecked();
  await expect(
    desk.getByRole("checkbox", {
      name: sv("promise.tick", { what: "Prøve bussen en dag" }),
    }),
  ).toBeChecked();
  await seeker_goes_to(phone, "plan");
  await expect(phone.getByRole("heading", { name: nb("promise.title") })).toBeVisible();
});

const by = [
  {
    how: "phone",
    where: "22 00 00 00",
    day: "2027-04-05",
    nb: /5\. april 2027/,
    sv: /5 april 2027/,
  },
  {
    how: "video",
    where: "https://moter.example/turid",
    day: "2027-04-12",
    nb: /12\. april 2027/,
    sv: /12 april 2027/,
  },
] as const;

for (const talk of by) {
  test(`B14: a talk by ${talk.how} is planned, and both see how and where`, async () => {
    await desk.goto(`${room}/plan-meeting`);
    await desk.getByLabel(sv("desk.meeting.purpose")).fill("Hur det går");
    await desk.getByLabel(sv("desk.meeting.day"), { exact: true }).fill(talk.day);
    await desk.getByRole("radio", { name: sv(`meeting.form.${talk.how}`) }).check();
    await desk.getByLabel(sv("desk.meeting.where")).fill(talk.where);
    await desk.getByRole("button", { name: sv("desk.meeting.send", { name: "Turid" }) }).click();
    await seeker_goes_to(phone, "plan");
    await phone.getByRole("link", { name: talk.nb }).click();
    for (const [page, say] of [
      [phone, nb],
      [desk, sv],
    ] as const) {
      const card = page.locator(".meeting");
      await expect(card).toContainText(new RegExp(say(`meeting.form.${talk.how}`).source.slice(4)));
      await expect(card).toContainText(talk.where);
    }
  });
}

const minutes_of = (page: Page, text: string) => page.getByText(text, { exact: true });

/** Up to the button that shares. */
async function writes_minutes(of: (typeof by)[number], plan: string, promise: string) {
  await desk.goto(room);
  await desk.getByRole("link", { name: of.sv }).click();
  await desk.getByRole("link", { name: sv("desk.minutes.write") }).click();
  await desk.getByLabel(sv("minutes.plan")).fill(plan);
  await desk.getByRole("button", { name: sv("desk.promise.add") }).click();
  await desk.getByLabel(/Vad lovades/).fill(promise);
  await expect(desk.getByText(sv("message.draft_kept")).first()).toBeVisible();
  await desk.getByRole("button", { name: sv("desk.minutes.look") }).click();
  await seeker_goes_to(phone, "plan");
  await phone.getByRole("link", { name: of.nb }).click();
  await expect(phone.locator(".meeting")).toBeVisible();
}

const share = () =>
  desk.getByRole("button", { name: sv("desk.minutes.share", { name: "Turid" }) }).click();

test("B14: a line that is cut while minutes are on their way: nothing of them arrives, then all", async () => {
  const [of] = by;
  await writes_minutes(of, "Vi ringer på fredagar.", "Skicka numret till kliniken");
  papers.desk_line.fail("there");
  await share();
  // Half of it was on the wire; neither the minutes nor the promise alone may be seen.
  await expect(desk.getByText(sv("offline.title")).first()).toBeVisible({ timeout: 60_000 });
  await phone.reload();
  await expect(phone.locator(".meeting")).toBeVisible();
  await expect(minutes_of(phone, "Vi ringer på fredagar.")).toHaveCount(0);
  await expect(phone.getByText("Skicka numret till kliniken")).toHaveCount(0);

  await papers.desk_line.mend();
  await expect(minutes_of(phone, "Vi ringer på fredagar.")).toBeVisible({ timeout: 60_000 });
  await expect(phone.getByText("Skicka numret till kliniken")).toHaveCount(1);
});

test("B14: a line that is cut before the answer: minutes that arrived are sent again, and stand there once", async () => {
  const [, of] = by;
  await writes_minutes(of, "Vi ses med bild.", "Mejla länken");
  papers.desk_line.fail("back");
  await share();
  await expect(minutes_of(phone, "Vi ses med bild.")).toBeVisible();
  await expect(phone.getByText("Mejla länken")).toHaveCount(1);
  await papers.desk_line.cut();
  await papers.desk_line.mend();
  await expect(desk.getByText(sv("offline.title"))).toHaveCount(0, { timeout: 60_000 });
  await expect(desk.getByText(sv("message.waits"))).toHaveCount(0, { timeout: 60_000 });
  await phone.reload();
  await expect(minutes_of(phone, "Vi ses med bild.")).toHaveCount(1);
  await expect(phone.getByText("Mejla länken")).toHaveCount(1);
  await desk.goto(`${room}/promised`);
  await expect(desk.getByRole("main").getByText("Mejla länken")).toHaveCount(1);
});

test("nobody's page complained, and no text of a person stood in the log", () => {
  papers.stand_well(["Søvnen", "chefen", "Trött", "presis", "kliniken"]);
});
