// What stands beside the goals (D1, D15), with both people: who ordered the work, for how long and what they are told;
// a main goal for the agreed period and one further off, with their history; and a dream that stays a dream.
import { expect, type Page, test } from "@playwright/test";
import { stands, TwoPeople } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let two: TwoPeople;
let phone: Page;
let desk: Page;

const dream = "Et lite hus ved havet, med hage";

test.beforeAll(async () => {
  two = await TwoPeople.in_a_room("turid-bestilt");
  ({ phone, desk } = two);
});

test.afterEach(async ({}, about) => {
  if (about.status !== about.expectedStatus || process.env.LOOK) await two.pictures(about);
});

test.afterAll(() => two.leave());

const main = (page: Page) => page.getByRole("main");

test("D15: who ordered the work, for how long, and what they are told, is read by both in the same words", async () => {
  await desk.getByRole("link", { name: "Uppdraget och perioden" }).click();
  await desk.getByRole("button", { name: sv("order.give", { name: "Turid" }) }).click();
  await expect(desk.getByText(sv("order.empty", { name: "Turid" }))).toBeVisible();
  await desk.getByLabel("Vem har beställt det").fill("NAV Fjordbyen");
  await desk.getByLabel("Det som är beställt").fill("Hjälp att hitta ett arbete som håller.");
  await desk.getByLabel("Från", { exact: true }).fill("2026-11-02");
  await desk.getByLabel("Till och med", { exact: true }).fill("2027-04-30");
  await desk.getByLabel("Det här får de veta", { exact: true }).fill("Planen vi är överens om.");
  await desk.getByLabel("Det här får de inte veta", { exact: true }).fill("Det vi skriver här.");
  await stands(desk, "desk-order");
  await desk.getByRole("button", { name: sv("order.give", { name: "Turid" }) }).click();
  await expect(desk.getByLabel("Vem har beställt det")).toHaveCount(0);
  await expect(main(desk).getByText("NAV Fjordbyen")).toBeVisible();

  await phone.goto(`${two.room}/plan`);
  await phone.getByRole("link", { name: /Bestillingen og perioden/ }).click();
  for (const page of [phone, desk]) {
    await expect(main(page).getByText("NAV Fjordbyen")).toBeVisible();
    await expect(main(page).getByText("Planen vi är överens om.")).toBeVisible();
    await expect(main(page).getByText("Det vi skriver här.")).toBeVisible();
  }
  await expect(phone.getByText("Dette får de ikke vite")).toBeVisible();
  await expect(phone.getByText(/2\. november 2026.*30\. april 2027/)).toBeVisible();
  await stands(phone, "plan-page-order");
});

test("D1: a main goal for the agreed period, one further off, and what became of its words", async () => {
  await phone.goto(`${two.room}/plan/goal/new-main`);
  await phone.getByLabel(nb("goal.ask.wording"), { exact: true }).fill("Jobbe ute");
  await phone.getByRole("button", { name: nb("goal.in_period") }).click();
  await expect(phone.getByLabel(nb("goal.ask.by_when"))).toHaveValue("2027-04-30");
  await phone.getByRole("button", { name: nb("plan.send") }).click();
  await expect(main(phone).getByText(nb("goal.in_period"))).toBeVisible();

  await main(phone)
    .getByRole("button", { name: nb("activity.change") })
    .click();
  await phone.getByLabel(nb("goal.ask.wording"), { exact: true }).fill("Jobbe ute i en hage");
  await phone.getByRole("button", { name: nb("plan.send.change") }).click();
  await phone.getByText(nb("history.title")).click();
  await expect(phone.getByText(/«Jobbe ute» til «Jobbe ute i en hage»/)).toBeVisible();
  await stands(phone, "goal-main-history");

  await phone.goto(`${two.room}/plan/goal/new-main`);
  await phone.getByLabel(nb("goal.ask.wording"), { exact: true }).fill("Bli gartner");
  await phone.getByRole("button", { name: nb("plan.send") }).click();
  await expect(phone.getByRole("heading", { name: "Bli gartner" })).toBeVisible();
  await phone.goto(`${two.room}/plan`);
  const group = (title: string) =>
    phone.locator(".plan-group", {
      has: phone.getByRole("heading", { name: nb(title) }),
    });
  await expect(group("goal.near")).toContainText("Jobbe ute i en hage");
  await expect(group("goal.far")).toContainText("Bli gartner");
});

test("D1: a dream is asked for no day and no rating, is the seeker's alone until shared, and then stands on both plans", async () => {
  await phone.getByRole("link", { name: nb("goal.dream") }).click();
  await phone.getByRole("link", { name: nb("form.begin") }).click();
  await expect(phone.locator("input")).toHaveCount(0);
  await phone.getByLabel("Drømmen min").fill(dream);
  await expect(phone.getByText("Tatt vare på", { exact: true }).first()).toBeVisible();
  await phone.goto(`${two.room}/plan`);
  await expect(phone.getByText(dream)).toBeVisible();
  await expect(phone.getByText(nb("form.private"))).toBeVisible();
  await stands(phone, "plan-dream");
  await desk.getByRole("link", { name: sv("sheet.open") }).click();
  await expect(main(desk).getByText("Bli gartner")).toBeVisible();
  await expect(desk.locator("body")).not.toContainText(dream);

  await phone.getByRole("link", { name: nb("goal.dream.open") }).click();
  await expect(phone.getByRole("button", { name: nb("begin.goal") })).toHaveCount(0);
  await phone.getByRole("link", { name: nb("theme.share") }).click();
  await phone.getByRole("button", { name: nb("share.do", { names: "Ingrid" }) }).click();
  await expect(main(desk).getByText(dream)).toBeVisible();
  await stands(desk, "desk-plan-page-dream");
  await phone.goto(`${two.room}/plan/page`);
  await expect(main(phone).getByText(dream)).toBeVisible();
  await stands(phone, "plan-page-dream");
  for (const page of [phone, desk]) expect(await sheets_of(page)).toBeLessThanOrEqual(2);
});

/** How many sheets of paper the page takes, counted in the file itself. */
async function sheets_of(page: Page): Promise<number> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
