// One person with two devices, of which one has no line for a while: what both wrote stands on both, and what was
// shared meanwhile reaches the counsellor once.
import { expect, type Page, test } from "@playwright/test";
import { Browser } from "./support/browser";
import { answers, is_kept, seeker_password } from "./support/people";
import { TwoPeople } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let two: TwoPeople;
let tablet_browser: Browser;
let phone: Page;
let tablet: Page;

test.beforeAll(async () => {
  two = await TwoPeople.in_a_room("turid-merged");
  ({ phone } = two);
  tablet_browser = new Browser({ width: 820, height: 1100, locale: "nb-NO" });
  tablet = await tablet_browser.open(`${two.program.address}/o/demo`);
  await tablet.getByLabel(nb("door.name")).fill("turid-merged");
  await tablet
    .getByLabel(nb("door.password"), { exact: true })
    .fill(seeker_password);
  await tablet.getByRole("radio", { name: nb("device.mine") }).check();
  await tablet.getByRole("button", { name: nb("door.enter") }).click();
  await tablet.waitForURL(/\/room\//);
  await phone.evaluate(() =>
    navigator.serviceWorker.ready.then(() => undefined),
  );
});
test.afterEach(({}, about) => two.pictures(about));
test.afterAll(async () => {
  await tablet_browser.close();
  await two.leave();
});

async function answers_at(
  page: Page,
  point: string,
  answer: string,
): Promise<void> {
  await page.goto(`${two.room}/map/self/self.${point}/today`);
  await answers(page, answer);
}

async function reads(page: Page, point: string, answer: string): Promise<void> {
  await page.goto(`${two.room}/map/self/self.${point}/today`);
  await expect(
    page.getByRole("radio", { name: answer, exact: true }),
  ).toBeChecked();
}

test("A4: answers of one theme, given on both devices at once, meet", async () => {
  await answers_at(phone, "joy", "Helt");
  await is_kept(phone);
  await two.line.cut();
  await answers_at(phone, "values", "Litt");
  await expect(phone.getByText(nb("kept.phone")).first()).toBeVisible();
  await reads(tablet, "joy", "Helt");
  await answers_at(tablet, "good", "Delvis");
  await is_kept(tablet);
  await two.line.mend();
  await reads(tablet, "values", "Litt");
  await reads(phone, "good", "Delvis");
  await reads(phone, "values", "Litt");
});

test("A16: a form begun without a line goes on where there is one", async () => {
  await two.line.cut();
  await phone.goto(`${two.room}/more/weighing-options`);
  await phone.getByRole("link", { name: nb("form.begin") }).click();
  const choice = { name: "Valget jeg tenker på", exact: true };
  await phone.getByRole("textbox", choice).fill("Tilbake eller ikke");
  await expect(phone.getByText(nb("kept.phone")).first()).toBeVisible();
  await two.line.mend();
  await is_kept(phone);
  await tablet.goto(`${two.room}/more`);
  await tablet.getByRole("link", { name: /^Tilbake eller ikke/ }).click();
  await expect(
    tablet.getByRole("heading", { name: "Tilbake eller ikke" }),
  ).toBeVisible();
});

test("A5, A6: shared without a line, it waits on the phone, survives a reload, and comes once", async () => {
  await two.line.cut();
  await phone.goto(`${two.room}/map/self/share`);
  await phone
    .getByRole("button", { name: nb("share.do", { names: "Ingrid" }) })
    .click();
  await expect(phone).toHaveURL(/\/shared\//);
  const theirs = two.desk
    .getByRole("navigation")
    .getByRole("link", { name: /^Den jag är/ });
  await expect(theirs).toHaveCount(0);
  await phone.reload();
  await two.line.mend();
  await expect(theirs).toHaveCount(1);
  await theirs.click();
  await expect(
    two.desk.getByRole("heading", { name: sv("desk.theme.title") }),
  ).toBeVisible();
  await tablet.goto(`${two.room}/shared`);
  await expect(tablet.getByRole("link", { name: /^Den jeg er/ })).toHaveCount(
    1,
  );
});
