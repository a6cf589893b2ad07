// Marking as unread from a message on, on all devices of a person; and showing the other what has been read, only
// when both want it.
import { expect, type Page, test } from "@playwright/test";
import { does, log, message, says, stands, TwoPeople } from "./support/talking";
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
  two = await TwoPeople.in_a_room("turid-ulest");
  ({ phone, desk, room } = two);
});

test.afterEach(async ({}, about) => {
  await two?.pictures(about);
});

test.afterAll(async () => {
  await two?.leave();
});

const to_the_end = (page: Page) =>
  page.evaluate(() =>
    window.scrollTo(0, document.documentElement.scrollHeight),
  );

const news = (page: Page) => page.getByText(/nye? meldinge?r?/);

test("B4: both mark as unread from a message on, and it holds on all devices until it is read again", async () => {
  const tablet = await two.second_device();
  await tablet.goto(room);
  await phone.goto(`${room}/talk`);
  await says(desk, sv, "Först det här.");
  await says(desk, sv, "Sedan det här.");
  await expect(message(phone, "Sedan det här.")).toBeInViewport({ ratio: 1 });
  await does(phone, nb, "Först det här.", "talk.unread");
  await expect(phone.getByText(nb("talk.unread.done"))).toBeVisible();
  await stands(phone, "marked as unread");
  // Looking at it further does not read it.
  await phone.evaluate(() => window.scrollBy(0, -200));
  await to_the_end(phone);
  await expect(tablet.getByText("2 nye meldinger")).toBeVisible();
  await seeker_goes_to(phone, "home");
  await expect(phone.getByText("2 nye meldinger")).toBeVisible();
  await seeker_goes_to(phone, "talk");
  await expect(log(phone).locator(".new-line + .message")).toContainText(
    "Först det här.",
  );
  await expect(message(phone, "Sedan det här.")).toBeInViewport({ ratio: 1 });
  await seeker_goes_to(phone, "home");
  await expect(
    phone.getByRole("heading", { name: nb("home.greeting") }),
  ).toBeVisible();
  await expect(news(phone)).toHaveCount(0);
  await seeker_goes_to(phone, "talk");
  await expect(tablet.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(news(tablet)).toHaveCount(0);

  await says(phone, nb, "Takk, jeg har lest.");
  await expect(message(desk, "Takk, jeg har lest.")).toBeInViewport({
    ratio: 1,
  });
  await does(desk, sv, "Takk, jeg har lest.", "talk.unread");
  await expect(desk.locator(".new-line + .message")).toContainText(
    "Takk, jeg har lest.",
  );
  const list = await desk.context().newPage();
  await list.goto(`${two.program.address}/`);
  const row = list.locator(".caseload-group", {
    hasText: sv("desk.group.your_turn"),
  });
  await expect(row).toContainText(/Har skrivit till dig/);
  await desk.reload();
  await expect(message(desk, "Takk, jeg har lest.")).toBeInViewport();
  await list.reload();
  await expect(row).toContainText("Väntar på dig");
  await list.close();
});

test("B7: read is shown once both have said yes, and to neither from the moment one ends it", async () => {
  const read = (page: Page) =>
    log(page).locator(".message__state", { hasText: /^(Lest|Läst)$/ });
  await says(phone, nb, "Ser du dette?");
  await expect(message(desk, "Ser du dette?")).toBeInViewport();
  await says(desk, sv, "Det gör jag.");
  await expect(message(phone, "Det gör jag.")).toBeInViewport();
  for (const page of [phone, desk]) await expect(read(page)).toHaveCount(0);

  await desk.getByRole("button", { name: sv("talk.tools.of") }).click();
  await expect(desk.getByText(sv("talk.reading.means"))).toBeVisible();
  await desk.getByRole("button", { name: sv("talk.reading.ask") }).click();
  await expect(
    desk.getByText(sv("talk.reading.mine", { name: "Turid" })),
  ).toBeVisible();
  await stands(desk, "asking to show what is read");
  await expect(
    phone.getByText(nb("talk.reading.asked", { name: "Ingrid" })),
  ).toBeVisible();
  await expect(phone.getByText(nb("talk.reading.means"))).toBeVisible();
  await stands(phone, "asked to show what is read");
  // One yes is none.
  for (const page of [phone, desk]) await expect(read(page)).toHaveCount(0);

  await phone.getByRole("button", { name: nb("talk.reading.yes") }).click();
  await expect(
    message(phone, "Ser du dette?").locator(".message__state"),
  ).toHaveText("Lest");
  await expect(
    message(desk, "Det gör jag.").locator(".message__state"),
  ).toHaveText("Läst");
  // Only below the last that was read; what comes is not read before it was on the screen.
  await phone.goto(room);
  await says(desk, sv, "Och det här?");
  await expect(read(desk)).toHaveCount(1);
  await expect(
    message(desk, "Och det här?").locator(".message__state"),
  ).not.toHaveText("Läst");
  await phone.goto(`${room}/talk`);
  await expect(
    message(desk, "Och det här?").locator(".message__state"),
  ).toHaveText("Läst");
  await expect(read(desk)).toHaveCount(1);

  await phone.goto(`${room}/about`);
  await stands(phone, "about the room");
  await phone.getByRole("button", { name: nb("talk.reading.stop") }).click();
  await expect(
    phone.getByRole("button", { name: nb("talk.reading.ask") }),
  ).toBeVisible();
  await expect(read(desk)).toHaveCount(0);
  await phone.goto(`${room}/talk`);
  await expect(read(phone)).toHaveCount(0);
});
