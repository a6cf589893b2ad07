// Goals, with both people at once: the seeker in bokmål on a narrow phone, the counsellor in Swedish at a desk. From a
// point to a goal, answered and changed, rated again, and the plan as one page on paper.
import { expect, type Page, test } from "@playwright/test";
import { expect_accessible } from "./support/axe";
import { Browser } from "./support/browser";
import {
  answers,
  counsellor_signs_in,
  goes_on,
  is_kept,
  opens_room,
  seeker_comes_in,
} from "./support/people";
import { Program } from "./support/program";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let program: Program;
let phone_browser: Browser;
let desk_browser: Browser;
let phone: Page;
let desk: Page;
let room: string;

const outdoors = "Jobbe med noe der jeg får være ute";
const garden = "Ha tid til hagen hver uke";

test.beforeAll(async () => {
  program = await Program.started();
  phone_browser = new Browser({ width: 360, height: 740, locale: "nb-NO" });
  desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE" });
  desk = await desk_browser.open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
  phone = await phone_browser.open(await opens_room(desk, "Turid, målene"));
  await desk.getByRole("link", { name: sv("desk.new.to_room") }).click();
  await seeker_comes_in(phone, { shown: "Turid", sign_in: "turid-maal" });
  room = phone.url();
});

test.afterEach(async ({}, about) => {
  if (about.status === about.expectedStatus) return;
  for (const [name, page] of Object.entries({ phone, desk }))
    await page
      ?.screenshot({ path: about.outputPath(`${name}.png`) })
      .catch(() => undefined);
});

test.afterAll(async () => {
  await phone_browser.close();
  await desk_browser.close();
  await program.stop();
});

// What happened is folded below and says the same words once more.
const quoted = (page: Page, words: string) =>
  page.locator(".quoted", { hasText: words }).first();

/** No sideways scrolling, no style attribute, no violation. */
async function stands(page: Page, screen: string): Promise<void> {
  await page.evaluate(() =>
    window.scrollTo(0, document.documentElement.scrollHeight),
  );
  await expect_accessible(page, screen);
  expect(
    await page.locator("[style]").count(),
    `style attributes on ${screen}`,
  ).toBe(0);
  const wider = await page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );
  expect(wider, `sideways scrolling on ${screen}`).toBeLessThanOrEqual(0);
  const pictures = process.env["E2E_PICTURES"];
  if (pictures)
    await page.screenshot({
      path: `${pictures}/${screen}.png`,
      fullPage: true,
      // Hiding the caret would leave a style attribute on the field.
      caret: "initial",
    });
}

test("D1, D7: a main goal in own words; not agreed with own words, changed, and agreed", async () => {
  await phone.goto(`${room}/plan`);
  await phone.getByRole("link", { name: nb("goal.main.new") }).click();
  await phone
    .getByLabel(nb("goal.ask.wording"), { exact: true })
    .fill(outdoors);
  await phone
    .getByLabel(nb("goal.ask.why"), { exact: true })
    .fill("Da er jeg roligst.");
  await expect(phone.getByText(nb("message.draft_kept")).first()).toBeVisible();
  await phone.reload();
  await expect(
    phone.getByLabel(nb("goal.ask.wording"), { exact: true }),
  ).toHaveValue(outdoors);
  await stands(phone, "goal-form");
  await phone.getByRole("button", { name: /^Foreslå for/ }).click();
  await expect(
    phone.getByRole("heading", { level: 1, name: outdoors }),
  ).toBeVisible();
  await stands(phone, "goal-proposed");

  await desk.getByRole("link", { name: new RegExp(outdoors) }).click();
  await expect(desk.getByRole("heading", { name: outdoors })).toBeVisible();
  await desk.getByRole("button", { name: sv("activity.otherwise") }).click();
  await desk.getByLabel(sv("plan.disagree.field")).fill("När ska vi vara där?");
  await desk.getByRole("button", { name: sv("plan.disagree.send") }).click();
  await expect(quoted(desk, "När ska vi vara där?")).toBeVisible();
  await stands(desk, "desk-goal-declined");

  await expect(quoted(phone, "När ska vi vara där?")).toBeVisible();
  await phone.getByRole("button", { name: nb("activity.change") }).click();
  await phone.getByLabel(nb("goal.ask.by_when")).fill("2027-05-01");
  await phone.getByRole("button", { name: /^Foreslå endringen/ }).click();
  // What was said stays beside it.
  await phone.getByText(nb("goal.said_before")).click();
  await expect(quoted(phone, "När ska vi vara där?")).toBeVisible();
  await desk.getByRole("button", { name: sv("activity.approve") }).click();
  await expect(phone.getByText(/^Avtalt av/)).toBeVisible();
  await expect(
    phone.getByRole("button", { name: nb("plan.withdraw") }),
  ).toHaveCount(0);
  await stands(phone, "goal-agreed");
});

test("D2, D3, D4: a point becomes a goal on the way, with what it means, help, and what may come in the way", async () => {
  await phone.goto(`${room}/map/self`);
  await phone.getByRole("link", { name: nb("theme.begin") }).click();
  for (const answer of ["Litt", "For det meste"]) {
    await answers(phone, answer);
    await is_kept(phone);
    await goes_on(phone);
  }
  await phone.goto(`${room}/map/self/share`);
  await phone.getByRole("button", { name: nb("share.do") }).click();
  await expect(phone.getByText(nb("shared.done")).first()).toBeVisible();
  await phone.goto(`${room}/map/self/end`);
  await phone.getByRole("button", { name: /^Plukk ut: Det jeg liker/ }).click();
  await phone.getByRole("radio", { name: "Gjøre noe med" }).check();
  await is_kept(phone);
  await phone.getByRole("link", { name: nb("pick.begin") }).click();
  await phone
    .getByRole("radio", {
      name: nb("begin.choose", { point: "Det jeg liker" }),
    })
    .check();
  await phone.getByRole("button", { name: nb("begin.goal") }).click();

  // Nothing that is said on the map is asked again.
  await expect(phone.getByLabel(nb("goal.ask.source"))).toHaveValue(
    /self\.joy$/,
  );
  await phone
    .getByRole("button", {
      name: /^Endre.*Hvordan er det i dag/,
    })
    .click();
  await expect(
    phone.getByRole("radio", { name: "Litt", exact: true }),
  ).toBeChecked();
  await phone
    .getByLabel(nb("goal.ask.why_now"))
    .fill("Jeg kommer meg sjelden ut.");
  await phone.getByLabel(nb("goal.ask.wording"), { exact: true }).fill(garden);
  await phone
    .getByLabel(nb("goal.ask.why"), { exact: true })
    .fill("Hagen gir ro.");
  for (const [which, words] of [
    ["thoughts", "Jeg får puste."],
    ["feelings", "Glede, og litt uro."],
    ["body", "Skuldrene synker."],
  ] as const) {
    await phone.getByRole("button", { name: nb(`goal.ask.${which}`) }).click();
    await phone.getByLabel(nb(`goal.ask.${which}`)).fill(words);
  }
  await phone.getByRole("button", { name: nb("goal.help.add") }).click();
  await phone.getByLabel(nb("goal.help.what")).fill("Noen å ringe til");
  await phone.getByLabel(nb("goal.help.from_whom")).fill("søsteren min");
  await phone.getByLabel(nb("goal.help.when")).fill("2027-01-15");
  await phone.getByRole("button", { name: nb("goal.way.add") }).click();
  await phone.getByLabel(nb("goal.way.what")).fill("Dårlige netter");
  await phone
    .getByLabel(nb("goal.way.then"))
    .fill("Vi begynner senere på dagen.");
  await stands(phone, "goal-on-the-way-form");
  await phone.getByRole("button", { name: /^Foreslå for/ }).click();
  await expect(
    phone.getByText("Noen å ringe til, fra søsteren min"),
  ).toBeVisible();
  await stands(phone, "goal-on-the-way");

  await desk.getByRole("link", { name: new RegExp(garden) }).click();
  for (const words of [
    "Jeg får puste.",
    "Glede, og litt uro.",
    "Skuldrene synker.",
  ])
    await expect(quoted(desk, words)).toBeVisible();
  await expect(quoted(desk, "Jeg kommer meg sjelden ut.")).toBeVisible();
  await expect(quoted(desk, "Hagen gir ro.")).toBeVisible();
  await expect(
    desk.getByText("Noen å ringe til, av søsteren min"),
  ).toBeVisible();
  await expect(desk.getByText(/^15 januari/)).toBeVisible();
  await expect(quoted(desk, "Vi begynner senere på dagen.")).toBeVisible();
  await desk.getByRole("button", { name: sv("activity.approve") }).click();
  await expect(phone.getByText(/^Avtalt av/)).toBeVisible();
  await stands(desk, "desk-goal");
});

test("D2: it is rated again, by itself and at the follow-up; the yes of both stands, and so does what was said before", async () => {
  await phone.getByRole("button", { name: nb("goal.rate_again") }).click();
  await phone.getByRole("radio", { name: "Delvis", exact: true }).check();
  await phone.getByLabel(nb("goal.ask.why_now")).fill("Jeg var ute to ganger.");
  await stands(phone, "goal-rating-again");
  await phone.getByRole("button", { name: nb("goal.rate_again.keep") }).click();
  await expect(phone.getByText(nb("goal.rated"))).toBeVisible();
  for (const page of [phone, desk]) {
    await expect(
      page.getByText(page === phone ? /^Avtalt av/ : sv("activity.agreed")).first(),
    ).toBeVisible();
    await expect(quoted(page, "Jeg var ute to ganger.")).toBeVisible();
  }
  await desk.getByText(sv("goal.rated_before")).click();
  await expect(desk.getByText(/^Lite grann, i dag/)).toBeVisible();
  await expect(quoted(desk, "Jeg kommer meg sjelden ut.")).toBeVisible();
  await stands(desk, "desk-goal-rated");

  await desk.goto(`${room}/propose`);
  await desk.getByLabel(sv("desk.field.title")).fill("Plante om to potter");
  await desk
    .getByLabel(sv("activity.field.goal"))
    .selectOption({ label: garden });
  await desk.getByRole("button", { name: sv("desk.activity.send") }).click();
  await desk.waitForURL(/\/activity\//);
  const activity = desk.url().split("/").at(-1) ?? "";
  await phone.goto(`${room}/plan`);
  await phone.getByRole("button", { name: nb("activity.approve") }).click();
  await phone.goto(`${room}/activity/${activity}/follow-up/end`);
  await phone.getByRole("button", { name: nb("goal.rate_again") }).click();
  await phone.getByRole("radio", { name: "Helt", exact: true }).check();
  await phone.getByRole("button", { name: nb("goal.rate_again.keep") }).click();
  await expect(phone.getByText(nb("goal.rated"))).toBeVisible();
  await desk
    .getByRole("link", { name: new RegExp(garden) })
    .first()
    .click();
  await expect(
    desk.getByRole("main").getByText("Helt", { exact: true }),
  ).toBeVisible();
  await desk.getByText(sv("goal.rated_before")).click();
  for (const before of [/^Delvis, i dag/, /^Lite grann, i dag/])
    await expect(desk.getByText(before)).toBeVisible();
  await expect(desk.getByText(sv("activity.agreed")).first()).toBeVisible();
});

test("D14: the plan is one page, each goal in its area, on the screen and on A4", async () => {
  await phone.goto(`${room}/plan`);
  await stands(phone, "plan");
  await phone.getByRole("link", { name: nb("sheet.open") }).click();
  const row = phone.getByRole("row", { name: /Det jeg kan bidra med/ });
  await expect(row).toContainText(garden);
  await expect(row).toContainText("Helt");
  await stands(phone, "plan-page");
  await desk.getByRole("link", { name: sv("sheet.open") }).click();
  await expect(
    desk.getByRole("row", { name: /Det jag kan bidra med/ }),
  ).toContainText(garden);
  await stands(desk, "desk-plan-page");
  for (const page of [phone, desk]) await one_sheet(page);
});

/** Counts pages and measures them in the file itself: A4 lying down is 842 by 595 points. */
async function one_sheet(page: Page): Promise<void> {
  const file = await page.pdf({ preferCSSPageSize: true });
  const pictures = process.env["E2E_PICTURES"];
  if (pictures) {
    const { writeFile } = await import("node:fs/promises");
    await writeFile(
      `${pictures}/${page === phone ? "phone" : "desk"}.pdf`,
      file,
    );
  }
  const pdf = file.toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] =
    /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
  expect(Math.abs(Number(width) - 842)).toBeLessThanOrEqual(1);
  expect(Math.abs(Number(height) - 595)).toBeLessThanOrEqual(1);
}
