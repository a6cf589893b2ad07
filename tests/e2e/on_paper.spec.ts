// What comes on paper, read in the file the browser makes of it, with both people: forms filled and empty, what the
// seeker takes along, the plan (D14) and the map (A8). On A4, what the page says, and nothing of the room around it.
import { expect, type Page, test } from "@playwright/test";
import { type Paper, paper_of } from "./support/paper_of";
import { answers, is_kept } from "./support/people";
import { new_id, puts } from "./support/putting";
import { TwoPeople } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let two: TwoPeople;
let phone: Page;
let desk: Page;

const filled = (instrument: string, fields: Record<string, unknown>, about?: object) => ({
  kind: "form",
  id: new_id(),
  value: {
    instrument,
    instrument_version: 1,
    fields: Object.entries(fields).map(([id, value]) => ({ id, value })),
    given: "self",
    ...(about && { about }),
  },
});
const room_itself = { kind: "room", id: "room" };

test.beforeAll(async () => {
  two = await TwoPeople.in_a_room("turid-papir");
  ({ phone, desk } = two);
  await puts(phone, two.room, [
    { ...filled("what-helps-me", { pauses: "Fem minutter hver time." }), id: "what-helps-me" },
    filled("what-i-take-along", { myself: "Jeg tåler mer ute enn inne." }, room_itself),
  ]);
  await puts(desk, two.room, [
    filled("a-word-on-the-way", { word: "Du fann vägen själv." }, room_itself),
  ]);
});

test.afterEach(async ({}, about) => {
  if (about.status !== about.expectedStatus || process.env.LOOK) await two.pictures(about);
});

test.afterAll(() => two.leave());

/** What stands around a page on the screen: ways, buttons, what only the writer is told. */
const around = [
  "Forlat raskt",
  "Hjem",
  "Samtalen",
  "Skriv ut",
  "Endre",
  "Begynn",
  "Ta det tilbake",
  "Bare du ser",
  "Trenger du hjelp",
  "Dette ser Ingrid",
  "Vägar in",
  "Orolig",
  "Samtalslogg",
  "Skicka",
  "Ändra",
];

function is_a4(paper: Paper, lying?: "lying"): void {
  const [width, height] = lying ? [842, 595] : [595, 842];
  expect(Math.abs(paper.width - width)).toBeLessThanOrEqual(1);
  expect(Math.abs(paper.height - height)).toBeLessThanOrEqual(1);
}

function holds(paper: Paper, said: readonly string[]): void {
  for (const text of said) expect(paper.text).toContain(text);
  for (const text of around) expect(paper.text).not.toMatch(new RegExp(`${text}(?!\\p{L})`, "u"));
}

test("a filled form: its title, what was asked and what was written, on one sheet, for both", async () => {
  await phone.goto(`${two.room}/more/what-helps-me/what-helps-me`);
  await expect(phone.getByRole("button", { name: nb("form.print") })).toBeVisible();
  const own = await paper_of(phone);
  is_a4(own);
  expect(own.sheets).toBe(1);
  holds(own, ["Det som hjelper meg", "Pauser", "Fem minutter hver time."]);

  await desk
    .getByRole("link", { name: /Det som hjälper mig/ })
    .first()
    .click();
  await expect(desk.getByRole("button", { name: sv("form.print") })).toBeVisible();
  const theirs = await paper_of(desk);
  is_a4(theirs);
  expect(theirs.sheets).toBe(1);
  holds(theirs, ["Det som hjälper mig", "Turid", "Fem minutter hver time."]);
});

test("an empty form: every question with room for the pen, before anything is written", async () => {
  await phone.goto(`${two.room}/more/my-day`);
  await expect(phone.getByRole("button", { name: nb("form.print_empty") })).toBeVisible();
  await expect(phone.locator(".form-blank")).toBeHidden();
  const day = await paper_of(phone);
  is_a4(day);
  holds(day, [
    "Dagen min",
    "Det som er i dagen",
    "Tidlig / Formiddag / Midt på dagen / Ettermiddag / Kveld / Natt",
    "Det som skjer hver uke, og hvem som tar det",
    "Noe jeg kan flytte, korte ned eller gi fra meg",
  ]);
  // What was written in another form is on no empty sheet.
  expect(day.text).not.toContain("Fem minutter");

  await phone.goto(`${two.room}/more/weighing-options`);
  await expect(phone.getByRole("button", { name: nb("form.print_empty") })).toBeVisible();
  const ways = await paper_of(phone);
  is_a4(ways);
  holds(ways, ["Veie ulike veier", "Vei 1", "Vei 2", "La det være som nå", "Kroppen sier"]);
  await phone.emulateMedia({ media: "print" });
  for (const line of await phone.locator(".form-blank__line").all())
    expect((await line.boundingBox())?.height).toBeGreaterThan(25);
  await phone.emulateMedia({ media: null });
});

test("what I take along: the map, what was learnt, and a word from each", async () => {
  await phone.goto(`${two.room}/map/self/self.joy/today`);
  await answers(phone, "Helt");
  await is_kept(phone);
  await phone.goto(`${two.room}/keep`);
  await expect(phone.getByText("Du fann vägen själv.")).toBeVisible();
  await expect(phone.locator(".petal__leaf")).toHaveCount(1);
  const keep = await paper_of(phone);
  is_a4(keep);
  expect(keep.sheets).toBeLessThanOrEqual(2);
  holds(keep, [
    "Det jeg tar med meg",
    "Kartet ditt",
    "Jeg tåler mer ute enn inne.",
    "Fra Ingrid",
    "Du fann vägen själv.",
  ]);
});

test("D14: the plan lying down, on one sheet, for both", async () => {
  const nothing = { comes_from: [], help: [], in_the_way: [], why: "", order: 0 };
  const goal = { ...nothing, level: "sub", wording: "Ha tid til hagen", rating_now: 2 };
  const id = new_id();
  const outing = {
    goal: id,
    type: "other",
    title: "En tur i uka",
    learning_goal: "",
    where: "",
    who_does_what: "",
    start: "2027-03-15",
    steps: [],
    phase: "proposed",
  };
  await puts(phone, two.room, [
    { kind: "goal", id, value: goal },
    { kind: "activity", id: new_id(), value: outing },
  ]);
  await phone.goto(`${two.room}/plan/page`);
  await desk.getByRole("link", { name: sv("sheet.open") }).click();
  for (const [page, said] of [
    [phone, ["Planen til Turid", "Litt", "Mål på veien"]],
    [desk, ["Turid", "Lite grann"]],
  ] as const) {
    await expect(page.getByRole("main").getByText("Ha tid til hagen")).toBeVisible();
    const plan = await paper_of(page);
    is_a4(plan, "lying");
    expect(plan.sheets).toBe(1);
    holds(plan, ["Ha tid til hagen", "En tur i uka", "15", ...said]);
  }
});

test("A8: the map lying down, on one sheet, filled and empty", async () => {
  await phone.goto(`${two.room}/paper`);
  await expect(phone.locator(".map-sheet .petal__leaf")).toHaveCount(1);
  const map = await paper_of(phone);
  is_a4(map, "lying");
  expect(map.sheets).toBe(1);
  holds(map, ["Turid", "Det jeg liker", "Den jeg er", "Arbeid som passer meg"]);
  await phone.getByRole("radio", { name: nb("print.empty") }).check();
  const empty = await paper_of(phone);
  is_a4(empty, "lying");
  expect(empty.sheets).toBe(1);
  holds(empty, ["Det jeg liker", "Hjelp jeg kan få"]);
  expect(empty.text).not.toContain("Turid");
});
