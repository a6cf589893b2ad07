// What may be answered, and what of it leaves (A3, A5), with both people at once: the seeker in bokmål on a narrow
// phone, the counsellor in Swedish at a desk, and one more with a seat.
import { expect, type Page, test } from "@playwright/test";
import { answers, goes_on, is_kept } from "./support/people";
import { puts } from "./support/putting";
import { stands, TwoPeople } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let two: TwoPeople;
let phone: Page;
let desk: Page;
/** All that has come to the desk over the wire since it was opened. */
let arrived = "";

test.beforeAll(async () => {
  two = await TwoPeople.in_a_room("turid-svar");
  ({ phone, desk } = two);
  desk.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => (arrived += String(payload))),
  );
  await desk.goto(two.room);
});

test.afterEach(async ({}, about) => {
  if (about.status !== about.expectedStatus || process.env.LOOK) await two.pictures(about);
});

test.afterAll(() => two.leave());

const steps = ["Ikke nå", "Litt", "Delvis", "For det meste", "Helt"];
const beside = ["Vet ikke ennå", "Gjelder ikke meg nå", "Vil ikke svare"];
const beside_sv = ["Vet inte än", "Gäller inte mig nu", "Vill inte svara"];
/** In the order of the theme: the three stand at these. */
const points = ["Tro på meg selv", "Å bli sett", "Håp"];
const points_sv = ["Tro på mig själv", "Att bli sedd", "Hopp"];

/** What would call an answer a lack, or make a number of a person. */
const lack =
  /mangl|saknas|ubesvart|obesvarad|ikke svart|inte svarat|gjenstår|återstår|\d\s*(av|\/)\s*\d|%|snitt|poeng|poäng|til sammen|totalt/i;

async function calls_nothing_a_lack(page: Page): Promise<void> {
  const text = await page.getByRole("main").innerText();
  expect(text).toMatch(/\S/);
  expect(text).not.toMatch(lack);
}

test("A3: five steps in words, and beside them three answers of their own, each as large as a step", async () => {
  await phone.goto(`${two.room}/map/self`);
  await phone.getByRole("link", { name: nb("theme.begin") }).click();
  const rows = phone.getByRole("radiogroup").locator(".answer-row");
  await expect(rows).toHaveText([...steps, ...beside]);
  await expect(phone.getByRole("radio", { checked: true })).toHaveCount(0);
  const sizes = await rows.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
  expect(new Set(sizes.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);

  const today = ["Ikke nå", "Litt", "For det meste", "Helt", ...beside];
  const desired = ["Delvis", "Helt", "Helt", "For det meste", ...beside.toReversed()];
  for (const [place, answer] of today.entries()) {
    await answers(phone, answer);
    await goes_on(phone);
    await answers(phone, desired[place] ?? "");
    await goes_on(phone);
  }
  await is_kept(phone);
});

test("A3: nothing of it looks like something missing: at the theme's end, in the theme, in picture and table", async () => {
  // The end of the theme: each may be picked out, and says what was answered.
  for (const [place, answer] of beside.entries())
    await expect(phone.locator(".pick-point", { hasText: points[place] ?? "" })).toContainText(
      answer,
    );
  await calls_nothing_a_lack(phone);
  await stands(phone, "the end of a theme with all answers");

  // The theme has nowhere to go on to: all of it was answered.
  await phone.goto(`${two.room}/map/self`);
  await expect(phone.getByRole("link", { name: /Tro på meg selv/ })).toContainText(
    "I dag: vet ikke ennå",
  );
  await expect(phone.getByRole("link", { name: nb("theme.on") })).toHaveCount(0);
  await calls_nothing_a_lack(phone);

  await phone.goto(`${two.room}/map`);
  await expect(phone.locator(".map-themes a", { hasText: "Den jeg er" })).not.toContainText(
    "Tro på",
  );
  const petal = phone.getByRole("listbox", { name: "Den jeg er" });
  await expect(petal.locator(".petal__leaf")).toHaveCount(4);
  await expect(petal.locator(".other-shape")).toHaveCount(3);
  for (const [place, answer] of beside.entries()) {
    const name = new RegExp(`^${points[place]}\\. I dag: ${answer}`);
    const point = petal.getByRole("option", { name });
    await expect(point.locator(".other-shape")).toHaveCount(1);
    await expect(phone.getByRole("row", { name: points[place] ?? "" })).toContainText(answer);
  }
  // Three shapes, no two alike, in the colour of the theme as its leaves are.
  const shapes = await petal
    .locator(".other-shape")
    .evaluateAll((all) => all.map((one) => one.innerHTML));
  expect(new Set(shapes).size).toBe(3);
  await calls_nothing_a_lack(phone);
  // No sum and no mean: the map has no number in it at all.
  await phone.getByRole("button", { name: nb("map.table.show") }).click();
  expect(await phone.locator(".map-view").innerText()).not.toMatch(/\d/);
  await calls_nothing_a_lack(phone);
  await stands(phone, "the table with all answers");
});

test("A3: shared, they are read at the desk as answers among the others", async () => {
  await phone.goto(`${two.room}/map/self/share`);
  for (const [place, answer] of beside.entries())
    await expect(phone.locator(".share-point", { hasText: points[place] ?? "" })).toContainText(
      `I dag: ${answer.toLocaleLowerCase()}`,
    );
  await calls_nothing_a_lack(phone);
  await phone.getByRole("button", { name: nb("share.do") }).click();
  await expect(phone.getByText(nb("shared.done")).first()).toBeVisible();

  await desk
    .getByRole("link", { name: /Den jag är/ })
    .first()
    .click();
  await desk.locator("summary", { hasText: sv("desk.theme.rest") }).click();
  for (const [place, answer] of beside_sv.entries()) {
    const point = desk.locator(".read-point", { hasText: points_sv[place] ?? "" });
    await expect(point).toContainText(new RegExp(`I dag: ${answer}`, "i"));
    await expect(point.locator(".other-mark")).toHaveCount(1);
  }
  await calls_nothing_a_lack(desk);
  const read = await desk.locator(".read-points, .read-rest").allInnerTexts();
  expect(read.join(" ")).not.toMatch(/\d/);
  await stands(desk, "a shared theme with all answers");

  await desk
    .getByRole("link", { name: sv("desk.map"), exact: false })
    .first()
    .click();
  await expect(desk.locator(".map-view .other-shape")).toHaveCount(3);
  for (const [place, answer] of beside_sv.entries())
    await expect(desk.getByRole("row", { name: points_sv[place] ?? "" })).toContainText(answer);
  await calls_nothing_a_lack(desk);
  expect(await desk.locator(".map-view").innerText()).not.toMatch(/\d/);
});

/** Johan is asked for by the counsellor and let in by the seeker, over the product's own wire. */
async function gives_johan_a_seat(): Promise<void> {
  const { address } = two.program;
  const password = two.program.password_of("johan");
  const signed_in = await fetch(`${address}/api/sign-in`, {
    method: "POST",
    headers: { "X-Veirom": "1", "Content-Type": "application/json", Origin: address },
    body: JSON.stringify({ organisation: "demo", name: "johan", password, device: "staff" }),
  });
  const { person } = (await signed_in.json()) as { person: string };
  const seat = (phase: string) => ({ person, role: "specialist", phase, from: 0 });
  const asked = await puts(desk, two.room, [{ kind: "seat", id: person, value: seat("asked") }]);
  const given = { kind: "seat", id: person, value: seat("given"), base: asked };
  await puts(phone, two.room, [given]);
}

const ticked = "Huset med den blå døra";
const not_ticked = "Søndagene med broren min";
const held_back = "Det sjefen sa i fjor";

test("A5: everybody with a seat is named; a note is ticked by nobody but the person", async () => {
  await gives_johan_a_seat();
  const notes = { "can.work": ticked, "can.life": not_ticked, "can.papers": held_back };
  for (const [point, note] of Object.entries(notes)) {
    await phone.goto(`${two.room}/map/can/${point}/today`);
    await answers(phone, "For det meste");
    await phone.getByRole("button", { name: nb("answer.note.open") }).click();
    await phone.getByRole("textbox", { name: nb("answer.note.field") }).fill(note);
    await is_kept(phone);
  }
  await phone.goto(`${two.room}/map/can/share`);
  const readers = phone.locator(".readers__one");
  await expect(readers).toHaveCount(2);
  await expect(readers.first()).toContainText("Ingrid Solberg");
  await expect(readers.last()).toContainText("Johan Lind");
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(
    nb("share.title", { names: "Ingrid og Johan" }),
  );
  for (const note of [ticked, not_ticked, held_back])
    await expect(phone.getByRole("checkbox", { name: new RegExp(note) })).not.toBeChecked();
  await phone.getByRole("checkbox", { name: new RegExp(ticked) }).check();
  await phone
    .getByRole("checkbox", { name: nb("share.point", { point: "Utdanning og bevis" }) })
    .uncheck();
  // As the others will see it: what stays is not drawn as going.
  const stays = phone.locator(".share-point", { hasText: "Utdanning og bevis" });
  await expect(stays.getByText(nb("share.stays"))).toBeVisible();
  await expect(stays).not.toContainText(held_back);
  await stands(phone, "sharing a theme with notes");
  await phone.getByRole("button", { name: nb("share.do", { names: "Ingrid og Johan" }) }).click();
  await expect(
    phone.getByText(nb("shared.done", { names: "Ingrid og Johan" })).first(),
  ).toBeVisible();
});

test("A5: the ticked note is read at the desk; the other and what was held back are nowhere, on no page and in no frame", async () => {
  await desk
    .getByRole("link", { name: /Det jag kan/ })
    .first()
    .click();
  await expect(desk.getByText(ticked)).toBeVisible();
  await expect(desk.locator(".read-point", { hasText: "Från livet" })).toBeVisible();
  await expect(desk.locator(".read-point", { hasText: "Utbildning och intyg" })).toHaveCount(0);
  for (const path of ["/shared/decision-map%2F1%2Fcan", "/map", "/history", "/search", ""]) {
    await desk.goto(`${two.room}${path}`);
    await desk.getByRole("main").getByRole("heading").first().waitFor();
    const page = await desk.content();
    for (const text of [not_ticked, held_back]) expect(page).not.toContain(text);
  }
  expect(arrived).toContain(ticked);
  expect(arrived).toContain("can.life");
  for (const text of [not_ticked, held_back, "can.papers"]) expect(arrived).not.toContain(text);
});
