// I3: who has looked at my room. Turid in bokmål on a phone, Ingrid in Swedish at a desk, and Marte, who works there
// too and has no place in this room.
import { expect, type Page, test } from "@playwright/test";
import { Browser } from "./support/browser";
import { seeker_goes_to } from "./support/people";
import { stands, TwoPeople } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");

test.describe.configure({ mode: "serial" });

let two: TwoPeople;
let phone: Page;
let desk: Page;
let room: string;
const other_browser = new Browser({ width: 1440, height: 900, locale: "nb-NO" });

test.beforeAll(async () => {
  two = await TwoPeople.in_a_room("turid-innom");
  ({ phone, desk, room } = two);
});

test.afterEach(async ({}, about) => {
  await two?.pictures(about);
});

test.afterAll(async () => {
  await other_browser.close();
  await two?.leave();
});

const lines = (page: Page) => page.getByRole("main").getByRole("listitem");

test("I3: the seeker sees who has opened the room, and from home it is one row away", async () => {
  await seeker_goes_to(phone, "home");
  await phone.locator(".home-more > summary").click();
  await phone.getByRole("link", { name: nb("home.about") }).click();
  await phone.getByRole("link", { name: nb("looked.title") }).click();
  await expect(phone.getByRole("heading", { name: nb("looked.title") })).toBeFocused();
  // Ingrid was on both sides of the room at once: one line.
  await expect(lines(phone)).toHaveCount(1);
  await expect(lines(phone)).toContainText("Ingrid Solberg, ansvarlig veileder");
  await phone.getByText(nb("looked.own"), { exact: true }).click();
  await expect(lines(phone).filter({ hasText: "Turid" })).not.toHaveCount(0);
  await stands(phone, "looked");
});

test("I3: somebody who works there and has no place here is told, and got nothing", async () => {
  const other = await other_browser.open(`${two.program.address}/o/demo`);
  await other.getByLabel(nb("door.name")).fill("marte");
  await other
    .getByLabel(nb("door.password"), { exact: true })
    .fill(two.program.password_of("marte"));
  await other.getByRole("radio", { name: nb("device.staff") }).check();
  await other.getByRole("button", { name: nb("door.enter") }).click();
  await expect(other.getByRole("navigation").first()).toBeVisible();
  await other.goto(room);
  await expect(other.getByText("Turid")).toHaveCount(0);

  await phone.reload();
  const marte = lines(phone).filter({ hasText: "Marte" });
  await expect(marte).toHaveCount(1);
  await expect(marte.getByText(nb("looked.refused"))).toBeVisible();
});

test("I3: who works in the room does not get the list, nor does it stay on a phone without a line", async () => {
  const path = `/api/rooms/${room.split("/").at(-1)}/visits`;
  const status = (page: Page) =>
    page.evaluate(
      async (path) => (await fetch(path, { headers: { "X-Veirom": "1" } })).status,
      path,
    );
  expect(await status(phone)).toBe(200);
  expect(await status(desk)).toBe(403);

  await two.line.cut();
  await phone.reload();
  await expect(phone.getByText(nb("looked.not_now"), { exact: true })).toBeVisible({
    timeout: 60_000,
  });
  await expect(lines(phone).filter({ hasText: "Marte" })).toHaveCount(0);
  await two.line.mend();
  await expect(lines(phone).filter({ hasText: "Marte" })).toHaveCount(1, { timeout: 60_000 });
});
