// Reading, with both people at once: what is new and what has truly been on a screen; and drafts on all devices of a
// person.
import { expect, type Page, test } from "@playwright/test";
import { log, message, says, TwoPeople } from "./support/talking";
import { seeker_goes_to } from "./support/people";
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
  await two?.pictures(about);
});

test.afterAll(async () => {
  await two?.leave();
});

/** As if another program or another window lay before this one. */
async function looks_away(
  page: Page,
  how: "hidden" | "unfocused",
): Promise<void> {
  await page.evaluate((how) => {
    if (how === "hidden")
      Object.defineProperty(document, "visibilityState", {
        value: "hidden",
        configurable: true,
      });
    else document.hasFocus = () => false;
  }, how);
}

const to_the_end = (page: Page) =>
  page.evaluate(() =>
    window.scrollTo(0, document.documentElement.scrollHeight),
  );

const news = (page: Page) => page.getByText(/nye? meldinge?r?/);

test("B4, B5: what is new stands below a line, and is read only once it was really on the screen", async () => {
  // Not looked at: another place of the room is on the screen. So many that each look below leaves some unread.
  for (let n = 1; n <= 12; n += 1)
    await says(
      desk,
      sv,
      `Punkt ${n} som vi kan ta upp. ${"Det finns mer att säga. ".repeat(6)}`.trim(),
    );
  await expect(phone.getByText("12 nye meldinger")).toBeVisible();

  await seeker_goes_to(phone, "talk");
  // Opened where one stopped: the first new one is on the screen, the last is not, and is not counted as read.
  await expect(phone.locator(".new-line")).toBeInViewport();
  await expect(log(phone).locator(".message").first()).toBeInViewport({
    ratio: 1,
  });
  await expect(log(phone).locator(".message").last()).not.toBeInViewport();
  await seeker_goes_to(phone, "home");
  await expect(
    phone.getByText(/^\s*([1-9]|1[01]) nye meldinger|En ny melding/),
  ).toBeVisible();

  // A page that is not shown reads nothing, nor does a window that another lies before, however far it is scrolled.
  for (const how of ["hidden", "unfocused"] as const) {
    await phone.goto(`${room}/talk`);
    await expect(phone.locator(".new-line")).toBeVisible();
    await looks_away(phone, how);
    await to_the_end(phone);
    await expect(log(phone).locator(".message").last()).toBeInViewport({
      ratio: 1,
    });
    await seeker_goes_to(phone, "home");
    await expect(news(phone), how).toBeVisible();
  }

  await phone.goto(`${room}/talk`);
  await expect(phone.locator(".new-line")).toBeVisible();
  await to_the_end(phone);
  await expect(log(phone).locator(".message").last()).toBeInViewport({
    ratio: 1,
  });
  await seeker_goes_to(phone, "home");
  await expect(
    phone.getByRole("heading", { name: nb("home.greeting") }),
  ).toBeVisible();
  await expect(news(phone)).toHaveCount(0);
});

test("B3: a draft goes on where it was left, on every device of its writer, also begun without a line", async () => {
  const tablet = await two.second_device();
  const field = (page: Page) =>
    page.getByRole("textbox", { name: nb("message.field") });
  await phone.goto(`${room}/talk`);
  await field(phone).fill("Jeg lurer på");
  await tablet.goto(`${room}/talk`);
  await expect(field(tablet)).toHaveValue("Jeg lurer på");
  await field(tablet).fill("Jeg lurer på en ting");
  await expect(field(phone)).toHaveValue("Jeg lurer på en ting");
  await expect(desk.locator("body")).not.toContainText("Jeg lurer på");

  await two.line.cut();
  await field(phone).fill("Jeg lurer på en ting om bussen.");
  await expect(
    phone.getByText(nb("kept.phone")).or(phone.getByText(nb("kept.machine"))),
  ).toBeVisible();
  await phone.reload();
  await expect(field(phone)).toHaveValue("Jeg lurer på en ting om bussen.");
  await two.line.mend();
  await expect(field(tablet)).toHaveValue("Jeg lurer på en ting om bussen.", {
    timeout: 60_000,
  });

  await tablet.getByRole("button", { name: nb("message.send") }).click();
  await expect(message(desk, "Jeg lurer på en ting om bussen.")).toHaveCount(1);
  await expect(field(phone)).toHaveValue("");
  await expect(message(phone, "Jeg lurer på en ting om bussen.")).toHaveCount(
    1,
  );
});
