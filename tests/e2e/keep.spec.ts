// A page to keep (D16): there from the first day, the map then and now, what is learnt and what goes on, signs and
// whom to turn to, and a word from each. Per-Arne of the demonstration on a phone in bokmål, Ingrid at a desk in
// Swedish; one story, each step stands on the one before.
import { expect, type Page, test } from "@playwright/test";
import { Browser } from "./support/browser";
import {
  counsellor_signs_in,
  goes_on,
  opens_room,
  seeker_comes_in,
  seeker_goes_to,
} from "./support/people";
import { Program } from "./support/program";
import { message, says, stands } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let program: Program;
const browsers: Browser[] = [];
let phone: Page;
let desk: Page;
let room: string;

const about_me = "At jeg hører feilen før de andre, og at det går an å vise det fram.";

function new_browser(width: number, height: number, locale: string): Browser {
  const browser = new Browser({ width, height, locale });
  browsers.push(browser);
  return browser;
}

async function comes_in(browser: Browser, device: "mine" | "shared"): Promise<Page> {
  const page = await browser.open(`${program.address}/o/demo`);
  await page.getByLabel(nb("door.name")).fill("perarne");
  await page.getByLabel(nb("door.password"), { exact: true }).fill(program.password_of("perarne"));
  await page.getByRole("radio", { name: nb(`device.${device}`) }).check();
  await page.getByRole("button", { name: nb("door.enter") }).click();
  await page.waitForURL(/\/room\//);
  return page;
}

async function opens_page(page: Page): Promise<void> {
  await seeker_goes_to(page, "home");
  await page.locator("summary", { hasText: nb("home.more") }).click();
  await page.getByRole("link", { name: nb("home.about") }).click();
  await page.getByRole("link", { name: nb("about.ending") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(nb("keep.title"));
}

test.beforeAll(async () => {
  program = await Program.started({ rooms: true });
  phone = await comes_in(new_browser(360, 740, "nb-NO"), "mine");
  room = phone.url();
  desk = await new_browser(1440, 900, "sv-SE").open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
});

test.afterEach(async ({}, about) => {
  if (about.status === about.expectedStatus && !process.env.LOOK) return;
  for (const [name, page] of Object.entries({ phone, desk })) {
    const path = about.outputPath(`${name}.png`);
    await page?.screenshot({ path, fullPage: true, caret: "initial" }).catch(() => undefined);
  }
});

test.afterAll(async () => {
  for (const browser of browsers) await browser.close();
  await program.stop();
});

test("D16: it is there from the first day, for somebody who has just come in", async () => {
  const newcomer = await new_browser(390, 844, "nb-NO").open(await opens_room(desk, "Robin"));
  await seeker_comes_in(newcomer, { shown: "Robin", sign_in: "robin-ny" });
  await opens_page(newcomer);
  await expect(newcomer.getByText(nb("keep.lead"))).toBeVisible();
  await newcomer.getByRole("button", { name: "Skriv", exact: true }).click();
  await expect(newcomer.getByRole("textbox", { name: "Om meg selv" })).toBeVisible();
});

test("D16: the two maps, what is learnt and what goes on; each part stands though its writer goes on at once", async () => {
  await opens_page(phone);
  await expect(phone.locator(".two-maps__one")).toHaveCount(2);
  await expect(phone.getByText(about_me)).toBeVisible();
  await expect(phone.getByText(nb("form.private"))).toBeVisible();
  await phone.getByRole("button", { name: nb("form.change") }).click();
  // The parts lead on to each other; each is left as soon as its words stand in it.
  const written = [
    ["Om å velge", "Jeg sover på det, og går en tur."],
    ["Det som fortsetter uten dere", "Verkstedet på tirsdager."],
    ["Hvem", "Harald på verkstedet"],
    ["Fra meg", "Takk for at du ventet på meg."],
  ] as const;
  for (const [field, text] of written) {
    await phone.getByRole("textbox", { name: field }).last().fill(text);
    await goes_on(phone);
  }
  await opens_page(phone);
  for (const [, text] of written) await expect(phone.getByText(text)).toBeVisible();
  await expect(phone.getByText(about_me)).toBeVisible();
  await expect(phone.getByText("Jeg slutter å gå ned til kaia")).toBeVisible();
  await stands(phone, "keep-whole");
  expect(await sheets_of(phone)).toBeLessThanOrEqual(3);
});

test("D16: nobody else reads it before it is shared; a word from each stands on it", async () => {
  await desk.goto(`${room}/ending`);
  await expect(desk.locator(".two-maps__one")).toHaveCount(2);
  await expect(desk.getByText(sv("desk.ending.nothing", { name: "Per-Arne" }))).toBeVisible();
  await expect(desk.locator("body")).not.toContainText(about_me);
  await desk
    .getByRole("textbox", { name: "Det här har jag sett dig klara" })
    .fill("Du ringde Harald samma dag.");
  await desk.getByRole("button", { name: sv("desk.ending.give", { name: "Per-Arne" }) }).click();
  await expect(phone.getByText("Du ringde Harald samma dag.")).toBeVisible();
  await expect(
    phone.getByRole("heading", { name: nb("keep.word", { name: "Ingrid" }) }),
  ).toBeVisible();
  await expect(desk.locator("body")).not.toContainText(about_me);

  await phone.getByRole("link", { name: nb("theme.share") }).click();
  await phone.getByRole("link", { name: nb("theme.share") }).click();
  await phone.getByRole("button", { name: nb("share.do", { names: "Ingrid" }) }).click();
  await expect(desk.getByText(about_me)).toBeVisible();
  await expect(desk.getByText("Takk for at du ventet på meg.")).toBeVisible();
  await expect(desk.getByText("Harald på verkstedet")).toBeVisible();
  await stands(desk, "desk-ending-whole");
});

test("D16: the page is his to come back to, on another device too, and so is the conversation", async () => {
  const again = await comes_in(new_browser(390, 844, "nb-NO"), "shared");
  await opens_page(again);
  for (const text of [about_me, "Verkstedet på tirsdager.", "Du ringde Harald samma dag."])
    await expect(again.getByText(text)).toBeVisible();
  await expect(again.locator(".two-maps__one")).toHaveCount(2);
  await expect(again.getByText(nb("keep.back"))).toBeVisible();
  await seeker_goes_to(again, "talk");
  await says(again, nb, "Hei igjen, Ingrid.");
  await desk.goto(`${room}/talk`);
  await expect(message(desk, "Hei igjen, Ingrid.")).toBeVisible();
});

/** How many sheets of A4 it takes, counted in the file itself. */
async function sheets_of(page: Page): Promise<number> {
  const file = (await page.pdf({ format: "A4" })).toString("latin1");
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
