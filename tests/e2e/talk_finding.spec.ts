// Finding and beginning, with both people at once: searching the room, help wherever one writes, openings, guides.
import { expect, type Page, test } from "@playwright/test";
import { Keyboard } from "./support/keyboard";
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
  two = await TwoPeople.in_a_room("turid-finn");
  ({ phone, desk, room } = two);
});

test.afterEach(async ({}, about) => {
  await two?.pictures(about);
});

test.afterAll(async () => {
  await two?.leave();
});

test("before: something is shared, and both have written", async () => {
  await two.share_a_theme();
  await phone.goto(`${room}/talk`);
  await says(phone, nb, "Hagen og hunden.");
  await says(desk, sv, "Vad gillar du mest?");
  await expect(message(phone, "Vad gillar du mest?")).toBeVisible();
});

test("B10: the room is searched by both, the seeker without a line; accents do not matter, letters do", async () => {
  await phone.goto(`${room}/talk`);
  await phone.getByRole("link", { name: nb("talk.search") }).click();
  await two.line.cut();
  const field = phone.getByRole("searchbox", { name: nb("talk.search.field") });
  await expect(field).toBeFocused();
  await field.fill("hund");
  const result = phone.locator(".search__one");
  await expect(result).toHaveCount(1);
  await expect(result.locator("mark")).toHaveText("hund");
  await field.fill("klocka tiö");
  await expect(result).toHaveCount(0);
  await expect(phone.getByText("Fant det ikke")).toBeVisible();
  await field.fill("liker");
  await expect(
    phone.getByRole("heading", { name: nb("talk.search.answers") }),
  ).toBeVisible();
  await stands(phone, "searching");
  await field.fill("HUNDEN hagen");
  await expect(result.locator("mark")).toHaveText(["Hagen", "hunden"]);
  await phone.keyboard.press("Tab");
  await phone.keyboard.press("Enter");
  await expect(message(phone, "Hagen og hunden.")).toBeInViewport();
  await two.line.mend();

  await desk.getByRole("link", { name: sv("talk.search") }).click();
  await desk.getByRole("searchbox").fill("sager");
  await expect(desk.locator(".search__one")).toHaveCount(0);
  await desk.getByRole("searchbox").fill("gillar mest");
  await desk.locator(".search__one").first().click();
  await expect(message(desk, "Vad gillar du mest?")).toBeInViewport();
});

test("B11: the answering time and whom to ring stand wherever the seeker writes, without a line too", async () => {
  await two.line.cut();
  const screens = [
    "/talk",
    "/map/self/self.joy/today",
    "/map/self/end",
    "/plan/new",
  ];
  for (const screen of screens) {
    await phone.goto(`${room}${screen}`);
    const open = phone.getByRole("button", { name: nb("help.now") });
    await expect(open, screen).toHaveCount(1);
    await open.click();
    await expect(
      phone.getByText(/I rommet får du svar innen/),
      screen,
    ).toBeVisible();
    await expect(phone.getByText(/116 123/).first(), screen).toBeVisible();
  }
  await two.line.mend();
});

test("B15: openings by theme and by moment go into the draft, and are not sent by themselves", async () => {
  const before = await log(desk).locator(".message").count();
  await desk.getByRole("textbox", { name: sv("message.field") }).fill("");
  await desk.getByRole("button", { name: sv("opening.title") }).click();
  await stands(desk, "ready openings");
  await desk
    .getByLabel(sv("opening.moment"), { exact: true })
    .selectOption("advice");
  await desk.getByRole("button", { name: sv("opening.advice.1") }).click();
  const field = desk.getByRole("textbox", { name: sv("message.field") });
  await expect(field).toHaveValue(/Vill du höra den\?/);
  await expect(field).toBeFocused();
  expect(await log(desk).locator(".message").count()).toBe(before);
  await field.fill("");

  // Beside a theme, its own come first, and the message is about it.
  await desk
    .locator(".overview")
    .getByRole("link", { name: "Den jag är" })
    .click();
  await desk.getByRole("button", { name: sv("opening.title") }).click();
  const moment = desk.getByLabel(sv("opening.moment"), { exact: true });
  await expect(moment.locator("option:checked")).toHaveText("Den jag är");
  await desk.locator(".ready-openings .opening").first().click();
  await expect(field).not.toHaveValue("");
  const about = desk.getByLabel(sv("talk.about"), { exact: true });
  await expect(about.locator("option:checked")).toHaveText("Den jag är");
  await field.fill("");
});

test("B21: both guides are found again, each where its reader writes", async () => {
  await phone.goto(`${room}/talk`);
  await phone.getByRole("button", { name: nb("talk.tools.of") }).click();
  await phone.getByRole("link", { name: nb("guide.open") }).click();
  await expect(
    phone.getByRole("heading", { level: 1, name: nb("guide.title") }),
  ).toBeVisible();
  await stands(phone, "the guide");
  await desk
    .getByRole("navigation")
    .getByRole("link", { name: sv("guide.desk.title") })
    .click();
  await expect(
    desk.getByRole("heading", { level: 1, name: sv("guide.desk.title") }),
  ).toBeVisible();
  await stands(desk, "the guide at the desk");
});

test("B4, B8, B10: with the keyboard alone one reads, answers, marks as unread and searches", async () => {
  const keys = new Keyboard(phone);
  await desk.goto(`${room}/talk`);
  await phone.goto(`${room}/talk`);
  await expect(log(phone)).toBeVisible();
  await keys.presses(nb("talk.more.of", { name: "Ingrid" }));
  await keys.presses(nb("talk.reply"));
  await expect(
    phone.getByRole("textbox", { name: nb("message.field") }),
  ).toBeFocused();
  await phone.keyboard.type("Med tastaturet.");
  await keys.presses(nb("message.send"));
  await expect(
    message(desk, "Med tastaturet.").locator(".message__quote"),
  ).toBeVisible();

  await keys.presses(nb("talk.more.of", { name: "Ingrid" }));
  await keys.presses(nb("talk.unread"));
  await expect(phone.getByText(nb("talk.unread.done"))).toBeVisible();
  await keys.is_somewhere();

  await keys.follows(nb("talk.search"));
  await phone.keyboard.type("tastaturet");
  await keys.follows(/Med tastaturet/);
  await expect(message(phone, "Med tastaturet.")).toBeFocused();

  const at_desk = new Keyboard(desk);
  await at_desk.presses(sv("talk.more.of", { name: "Turid" }));
  await at_desk.presses(sv("talk.unread"));
  await expect(desk.getByText(sv("talk.unread.done"))).toBeVisible();
});
