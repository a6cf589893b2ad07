// The map, with both people at once: the seeker in bokmål on a narrow phone, the counsellor in Swedish at a desk. What
// is answered is drawn, picked from, printed, shared and taken back, and gone through once more.
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
  seeker_goes_to,
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

test.beforeAll(async () => {
  program = await Program.started();
  phone_browser = new Browser({ width: 360, height: 740, locale: "nb-NO" });
  desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE" });
  desk = await desk_browser.open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
  phone = await phone_browser.open(await opens_room(desk, "Turid, kartet"));
  await desk.getByRole("link", { name: sv("desk.new.to_room") }).click();
  await seeker_comes_in(phone, { shown: "Turid", sign_in: "turid-kart" });
  room = phone.url();
});

test.afterEach(async ({}, about) => {
  if (about.status === about.expectedStatus) return;
  for (const [name, page] of Object.entries({ phone, desk }))
    await page?.screenshot({ path: about.outputPath(`${name}.png`) }).catch(() => undefined);
});

test.afterAll(async () => {
  await phone_browser.close();
  await desk_browser.close();
  await program.stop();
});

/** No sideways scrolling, no style attribute, no violation. */
async function stands(page: Page, screen: string): Promise<void> {
  // At the end of a page nothing lies half under the bar at its foot.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect_accessible(page, screen);
  expect(await page.locator("[style]").count(), `style attributes on ${screen}`).toBe(0);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider, `sideways scrolling on ${screen}`).toBeLessThanOrEqual(0);
}

test("A12, A7: a theme alone, drawn at once; the table says the same; the second layer is turned on", async () => {
  await phone.goto(`${room}/map/self`);
  await phone.getByRole("link", { name: nb("theme.begin") }).click();
  for (const answer of ["Helt", "For det meste", "Litt", "For det meste"]) {
    await answers(phone, answer);
    await goes_on(phone);
  }
  await answers(phone, "Vet ikke ennå");
  await is_kept(phone);

  await phone.goto(`${room}/map`);
  await expect(phone.getByRole("heading", { name: nb("map.has", { name: "Turid" }) })).toBeVisible();
  await expect(phone.locator(".petal__leaf")).toHaveCount(2);
  await expect(phone.locator(".petal__arc, .petal__wish")).toHaveCount(0);
  // The table stands before the picture and says what it draws.
  const row = phone.getByRole("row", { name: /Viktig for meg/ });
  await expect(row).toContainText("For det meste");
  await stands(phone, "the map");
  await phone.getByRole("radio", { name: "Slik jeg vil ha det" }).check();
  await expect(phone.locator(".petal__arc")).toHaveCount(1);
  await expect(phone.locator(".petal__wish")).toHaveCount(1);
  await phone.getByRole("button", { name: nb("map.table.show") }).click();
  await expect(phone.locator("svg.flower")).toHaveCount(0);
  await stands(phone, "the table");
});

test("A12: any theme first; one that is easier later says so, and nothing waits for the map", async () => {
  await phone.goto(`${room}/map/choice`);
  await expect(phone.getByText(/^Mange synes dette temaet er lettere/)).toBeVisible();
  await expect(phone.getByRole("link", { name: nb("theme.begin") })).toBeVisible();
  await phone.goto(`${room}/map/life`);
  await expect(phone.getByRole("link", { name: nb("theme.begin") })).toBeVisible();
  await expect(phone.getByText(/^Mange synes dette temaet er lettere/)).toHaveCount(0);
  await phone.goto(`${room}/plan/new`);
  await expect(phone.getByRole("heading", { level: 1, name: nb("plan.new") })).toBeVisible();
  await phone.goto(`${room}/talk`);
  await expect(phone.getByRole("textbox", { name: nb("message.field") })).toBeVisible();
});

test("A7: by keyboard a petal is one stop, arrows go through its points, Enter opens one", async () => {
  await phone.goto(`${room}/map`);
  const petal = phone.getByRole("listbox", { name: "Den jeg er" });
  await petal.focus();
  await phone.keyboard.press("ArrowDown");
  await phone.keyboard.press("ArrowDown");
  await expect(petal.getByRole("option", { selected: true })).toHaveAttribute(
    "aria-label",
    /Viktig for meg/,
  );
  await phone.keyboard.press("Enter");
  await expect(phone.getByRole("heading", { level: 1, name: "Viktig for meg" })).toBeVisible();
  await stands(phone, "a point");
});

test("A9, A10: points are picked, and one to begin with is chosen among them", async () => {
  await phone.goto(`${room}/map/self/end`);
  await phone.getByRole("button", { name: /^Plukk ut: Det jeg liker/ }).click();
  await phone.getByRole("radio", { name: "Ta vare på" }).check();
  await phone.getByRole("button", { name: /^Plukk ut: Viktig for meg/ }).click();
  const picked = phone.locator(".pick-point", { hasText: "Viktig for meg" });
  await picked.getByRole("radio", { name: "Gjøre noe med" }).check();
  await picked.getByRole("radio", { name: "Stor lyst" }).check();
  await picked.getByRole("radio", { name: "Ganske nær" }).check();
  await picked.getByRole("textbox").fill("Tid til hagen.");
  await is_kept(phone);
  await stands(phone, "the end of a theme");
  await phone.getByRole("link", { name: nb("pick.begin") }).click();
  await phone.getByRole("radio", { name: nb("begin.choose", { point: "Viktig for meg" }) }).check();
  await stands(phone, "where to begin");
  await expect(phone.getByText("Tid til hagen.")).toBeVisible();
  // A goal begins with what is already written.
  await phone.getByRole("button", { name: nb("begin.goal") }).click();
  await expect(phone).toHaveURL(/\/plan\/goal\/new$/);
  await expect(phone.getByRole("heading", { level: 1 })).not.toHaveText(nb("begin.title"));
});

test("A8: one A4 page lying down, filled and empty", async () => {
  await phone.goto(`${room}/paper`);
  await expect(phone.locator(".map-sheet .petal__leaf")).toHaveCount(2);
  await one_sheet(phone);
  await phone.getByRole("radio", { name: nb("print.empty") }).check();
  // Seven themes of seven points on five steps.
  await expect(phone.locator(".map-sheet .petal__pen")).toHaveCount(7 * 7 * 5);
  await one_sheet(phone);
  await stands(phone, "paper");
});

/** Counts pages and measures them in the file itself: A4 is 595 by 842 points. */
async function one_sheet(page: Page): Promise<void> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
  expect(Math.round(Number(width))).toBeGreaterThanOrEqual(841);
  expect(Math.round(Number(width))).toBeLessThanOrEqual(843);
  expect(Math.abs(Number(height) - 595)).toBeLessThanOrEqual(1);
}

test("A5: the whole map as one act: what goes is drawn, a point and a note stay, everybody is named", async () => {
  await phone.goto(`${room}/map/can/can.work/today`);
  await answers(phone, "Helt");
  await is_kept(phone);
  await phone.goto(`${room}/map/can/can.life/today`);
  await answers(phone, "Delvis");
  await is_kept(phone);
  await phone.goto(`${room}/map`);
  await phone.getByRole("link", { name: nb("share.map") }).click();
  await expect(phone.getByText("Ingrid").first()).toBeVisible();
  await expect(phone.locator(".small-map .petal__leaf")).toHaveCount(4);
  const can = phone.locator(".share-theme", { hasText: "Det jeg kan" });
  await can.getByText(nb("share.see_points")).click();
  await can.getByRole("checkbox", { name: nb("share.point", { point: "Fra livet" }) }).uncheck();
  await expect(phone.locator(".small-map .petal__leaf")).toHaveCount(3);
  await stands(phone, "sharing the whole map");
  await expect(desk.getByText("Viktigt för mig")).toHaveCount(0);
  await phone.getByRole("button", { name: nb("share.do") }).click();
  await expect(phone.getByRole("heading", { level: 1, name: nb("home.shared") })).toBeVisible();
  await stands(phone, "all that is shared");
});

async function shares(): Promise<void> {
  await phone.goto(`${room}/map/self/share`);
  await phone.getByRole("button", { name: nb("share.do") }).click();
  await expect(phone.getByText(nb("shared.done")).first()).toBeVisible();
}

test("A7, A13: shared, the counsellor reads the same map in Swedish, and nothing else of it", async () => {
  await desk.getByRole("link", { name: sv("desk.map"), exact: false }).first().click();
  await expect(
    desk.getByRole("main").getByRole("heading", { name: sv("desk.map.has", { name: "Turid" }) }),
  ).toBeVisible();
  const row = desk.getByRole("row", { name: /Viktigt för mig/ });
  await expect(row).toContainText("Göra något åt");
  await expect(desk.locator(".petal__leaf")).toHaveCount(3);
  // Held back: a point, and the note that was not ticked.
  await expect(desk.getByRole("row", { name: /Från livet/ })).not.toContainText("Delvis");
  await expect(desk.locator("body")).not.toContainText("Tid til hagen");
  await stands(desk, "the shared map");
});

test("A6: changed and shared again; what was shared before stays, until all is taken back", async () => {
  await phone.goto(`${room}/map/self/self.joy/today`);
  await answers(phone, "Delvis");
  await is_kept(phone);
  await phone.goto(`${room}/shared/decision-map/1/self`);
  await expect(phone.getByText(nb("shared.changed"))).toBeVisible();
  await shares();
  await expect(phone.getByRole("heading", { name: nb("earlier.title") })).toBeVisible();
  await stands(phone, "what is shared");
  await desk.getByRole("link", { name: /Den jag är/ }).first().click();
  await expect(desk.getByRole("heading", { name: sv("desk.earlier") })).toBeVisible();
  await desk.locator("details.earlier__one summary").first().click();
  await expect(desk.locator("details.earlier__one").first()).toContainText("helt");

  // Own words about the theme hang on it: shared twice they are one thing, and they go when it goes.
  await phone.goto(`${room}/map/self/end`);
  const free = phone.getByRole("region", { name: nb("words.theme") });
  await free.getByRole("textbox").fill("Mest ute.");
  await free.getByRole("button", { name: nb("words.share") }).click();
  await expect(desk.getByText("Mest ute.")).toBeVisible();
  await free.getByRole("textbox").fill("Mest ute i skogen.");
  await free.getByRole("button", { name: nb("words.share_again") }).click();
  await expect(desk.getByText("Mest ute i skogen.")).toBeVisible();
  await expect(desk.getByText(/Mest ute/)).toHaveCount(1);

  await phone.goto(`${room}/shared/decision-map/1/self`);
  await phone.getByRole("button", { name: nb("shared.take_back") }).click();
  await expect(phone.getByText(nb("shared.take_back.words"))).toBeVisible();
  await phone.getByRole("button", { name: nb("shared.take_back") }).last().click();
  await expect(desk.getByText(sv("desk.taken_back")).first()).toBeVisible();
  await expect(desk.locator("details.earlier__one")).toHaveCount(0);
  await expect(desk.getByText(/Mest ute/)).toHaveCount(0);
  await shares();
  await expect(desk.getByRole("heading", { name: sv("desk.theme.title.picked") })).toBeVisible();
  await expect(desk.getByText(/Mest ute/)).toHaveCount(0);
  // Taken back, the words are still the person's own, and the same thing when they are shared again.
  await phone.goto(`${room}/map/self/end`);
  await free.getByRole("button", { name: nb("words.share") }).click();
  await expect(desk.getByText("Mest ute i skogen.")).toBeVisible();
});

test("A8, A11: own words, once more through the map, and what is different told by the person first", async () => {
  await phone.goto(`${room}/map`);
  const free = phone.getByRole("region", { name: nb("words.map") });
  await free.getByRole("textbox").fill("Kartet ligner meg.");
  await free.getByRole("button", { name: nb("words.share") }).click();
  await expect(free.getByText(nb("words.shared"))).toBeVisible();
  await desk.getByRole("link", { name: sv("desk.map"), exact: false }).first().click();
  await expect(desk.getByText("Kartet ligner meg.")).toBeVisible();

  await phone.getByRole("button", { name: nb("once_more.begin") }).click();
  await phone.goto(`${room}/map/self`);
  await phone.getByRole("link", { name: nb("theme.begin") }).click();
  await answers(phone, "For det meste");
  await phone.getByRole("banner").getByRole("link").click();
  await seeker_goes_to(phone, "map");
  await phone.locator(".map-themes").getByRole("link", { name: /^Den jeg er/ }).click();
  await phone.getByRole("link", { name: nb("theme.share") }).click();
  await phone.getByRole("button", { name: nb("share.do") }).click();
  await expect(phone.getByText(nb("shared.done")).first()).toBeVisible();
  await expect(desk.getByText(sv("desk.changed.waits", { name: "Turid" }))).toBeVisible();

  await phone.goto(`${room}/changed`);
  const told = phone.getByRole("region");
  await expect(phone.locator(".two-maps")).toHaveCount(0);
  await told.getByRole("textbox").fill("Jeg er mer ute.");
  await phone.getByRole("button", { name: nb("changed.show") }).click();
  await expect(phone.locator(".two-maps svg.flower")).toHaveCount(2);
  await expect(phone.getByText("Før: Delvis. Nå: For det meste.")).toBeVisible();
  await stands(phone, "what is different");

  // From then on last time can be laid over the map: drawn, told of each point, and in the table.
  await phone.goto(`${room}/map`);
  await phone.getByRole("button", { name: nb("map.last.show") }).click();
  await expect(phone.locator(".petal__before")).not.toHaveCount(0);
  await expect(phone.getByRole("option", { name: /Sist gang: Delvis\. I dag: For det/ })).toHaveCount(1);
  await stands(phone, "last time laid over the map");
  await phone.getByRole("button", { name: nb("map.table.show") }).click();
  await expect(phone.getByRole("columnheader", { name: nb("map.last") })).toBeVisible();
  await stands(phone, "last time in the table");
  await phone.goto(`${room}/changed`);
  await told.getByRole("button", { name: nb("words.share") }).click();
  await expect(desk.locator(".two-maps").getByText("Jeg er mer ute.")).toBeVisible();
  await expect(desk.getByText("Förut: Delvis. Nu: Till stor del.")).toBeVisible();
  await stands(desk, "what is different, at the desk");
});

test("A11: shared the first time, it is still seen by its owner, told apart at the desk, and taken back", async () => {
  await phone.goto(room);
  await phone.getByRole("link", { name: nb("home.shared") }).click();
  const first = phone.locator("section", { has: phone.getByRole("heading", { name: "Første gang" }) });
  await expect(first.getByText("Kartet ligner meg.")).toBeVisible();
  await stands(phone, "shared at two times");
  await first.getByRole("link", { name: /Den jeg er/ }).click();
  await expect(phone.getByText("Mest ute i skogen.")).toBeVisible();
  await expect(desk.getByRole("link", { name: /Första gången, delat/ })).toHaveCount(2);
  await desk.getByRole("link", { name: /Den jag är.*Första gången/ }).click();
  await expect(desk.locator(".read-theme__when")).toContainText("Första gången");
  await stands(desk, "a theme of the first time, at the desk");
  await phone.getByRole("button", { name: nb("shared.take_back") }).click();
  await phone.getByRole("button", { name: nb("shared.take_back") }).last().click();
  await expect(desk.getByText(sv("desk.taken_back")).first()).toBeVisible();
  await expect(desk.getByText("Mest ute i skogen.")).toHaveCount(0);
  await expect(desk.getByRole("link", { name: /Första gången, delat/ })).toHaveCount(1);
});

test("nobody's page complained", () => {
  expect([...phone_browser.complaints, ...desk_browser.complaints]).toEqual([]);
});
