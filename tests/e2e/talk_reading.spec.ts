// Reading and beginning, with both people at once: what is new, searching, help wherever one writes, openings, guides.
import { expect, type Page, test } from "@playwright/test";
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
  two = await TwoPeople.in_a_room("turid-les");
  ({ phone, desk, room } = two);
});

test.afterEach(async ({}, about) => {
  await two.pictures(about);
});

test.afterAll(async () => {
  await two.leave();
});

test("before: something is shared, and both have written", async () => {
  await two.share_a_theme();
  await phone.goto(`${room}/talk`);
  await says(phone, nb, "Hagen og hunden.");
  await says(desk, sv, "Vad gillar du mest?");
  await expect(message(phone, "Vad gillar du mest?")).toBeVisible();
});

test("B4, B5: what is new stands below a line, and is read only once it was really on the screen", async () => {
  const unread = () => phone.evaluate(() => document.querySelectorAll(".new-line").length);
  // Not looked at: another place of the room is on the screen.
  await phone.goto(room);
  for (let n = 1; n <= 6; n += 1)
    await says(
      desk,
      sv,
      `Punkt ${n} som vi kan ta upp. ${"Det finns mer att säga. ".repeat(6)}`.trim(),
    );
  await expect(phone.getByText("6 nye meldinger")).toBeVisible();

  await phone
    .getByRole("navigation", { name: nb("room.places") })
    .getByRole("link", { name: nb("nav.talk") })
    .click();
  // Opened where one stopped: the first new one is on the screen, the last is not, and is not counted as read.
  await expect(phone.locator(".new-line")).toBeInViewport();
  expect(await unread()).toBe(1);
  await expect(log(phone).locator(".message").last()).not.toBeInViewport();
  await phone.goto(room);
  await expect(phone.getByText(/^\s*[1-5] nye meldinger|En ny melding/)).toBeVisible();

  // A page that is not shown reads nothing, however far it is scrolled.
  await phone.goto(`${room}/talk`);
  await expect(phone.locator(".new-line")).toBeVisible();
  await phone.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
  });
  await phone.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(log(phone).locator(".message").last()).toBeInViewport();
  await phone.goto(room);
  await expect(phone.getByText(/nye? meldinge?r?/).first()).toBeVisible();

  await phone.goto(`${room}/talk`);
  await phone.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(log(phone).locator(".message").last()).toBeInViewport();
  await phone.goto(room);
  await expect(phone.getByText(/nye? meldinge?r?/)).toHaveCount(0);
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
  await expect(phone.getByRole("heading", { name: nb("talk.search.answers") })).toBeVisible();
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
  const screens = ["/talk", "/map/self/self.joy/today", "/map/self/end", "/plan/new"];
  for (const screen of screens) {
    await phone.goto(`${room}${screen}`);
    const open = phone.getByRole("button", { name: nb("help.now") });
    await expect(open, screen).toHaveCount(1);
    await open.click();
    await expect(phone.getByText(/I rommet får du svar innen/), screen).toBeVisible();
    await expect(phone.getByText(/116 123/).first(), screen).toBeVisible();
  }
  await two.line.mend();
});

test("B15: openings by theme and by moment go into the draft, and are not sent by themselves", async () => {
  const before = await log(desk).locator(".message").count();
  await desk.getByRole("textbox", { name: sv("message.field") }).fill("");
  await desk.getByRole("button", { name: sv("opening.title") }).click();
  await stands(desk, "ready openings");
  await desk.getByLabel(sv("opening.moment"), { exact: true }).selectOption("advice");
  await desk.getByRole("button", { name: sv("opening.advice.1") }).click();
  const field = desk.getByRole("textbox", { name: sv("message.field") });
  await expect(field).toHaveValue(/Vill du höra den\?/);
  await expect(field).toBeFocused();
  expect(await log(desk).locator(".message").count()).toBe(before);
  await field.fill("");
});

test("B21, B22: both guides are found again, and what to do when worried stands in the room", async () => {
  await phone.goto(`${room}/talk`);
  await phone.getByRole("link", { name: nb("guide.open") }).click();
  await expect(phone.getByRole("heading", { level: 1, name: nb("guide.title") })).toBeVisible();
  await stands(phone, "the guide");
  await desk.getByRole("link", { name: sv("worry.open") }).click();
  await expect(
    desk.getByRole("heading", { name: sv("worry.title", { name: "Turid" }) }),
  ).toBeVisible();
  await expect(desk.locator('a[href="tel:113"]')).toBeVisible();
  await stands(desk, "when worried");
  await desk
    .getByRole("navigation")
    .getByRole("link", { name: sv("guide.desk.title") })
    .click();
  await expect(desk.getByRole("heading", { level: 1, name: sv("guide.desk.title") })).toBeVisible();
  await stands(desk, "the guide at the desk");
});
