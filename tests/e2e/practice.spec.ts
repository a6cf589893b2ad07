// A room to practise in, with a person who is made up: opened from the list of rooms, marked on every screen, told
// on as the counsellor answers, begun anew and thrown away. Ingrid in Swedish at a desk; Turid is real, and has no
// part in it.
import { expect, type Page, test } from "@playwright/test";
import { Browser } from "./support/browser";
import { counsellor_signs_in } from "./support/people";
import { Program } from "./support/program";
import { says, stands } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let program: Program;
const desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE" });
const phone_browser = new Browser({ width: 360, height: 740, locale: "nb-NO" });
let desk: Page;
let phone: Page;
let first_room: string;

test.beforeAll(async () => {
  program = await Program.started({ rooms: "tests/e2e/rooms" });
});

test.afterEach(async ({}, about) => {
  if (about.status === about.expectedStatus && !process.env.LOOK) return;
  const path = about.outputPath("desk.png");
  await desk
    ?.screenshot({ path, caret: "initial", timeout: 5_000 })
    .catch(() => undefined);
});

test.afterAll(async () => {
  for (const browser of [phone_browser, desk_browser]) await browser.close();
  await program.stop();
});

const band = () => desk.getByRole("region", { name: sv("practice.mark") });
const tip = (which: string) =>
  band().getByText(sv(`practice.tip.${which}`, { name: "Liv" }));
const log = () => desk.getByRole("log");

test("B21: a practice room is opened from the list, and is none of its rooms", async () => {
  desk = await desk_browser.open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
  const rows = desk.locator(".caseload-row");
  await expect(rows).toHaveCount(1);
  await desk.getByRole("button", { name: sv("practice.open") }).click();
  await expect(desk.getByRole("heading", { name: "Liv Berg" })).toBeVisible();
  first_room = desk.url();
  await desk.getByRole("link", { name: sv("desk.rooms") }).click();
  await expect(
    desk.getByRole("link", { name: sv("practice.to") }),
  ).toBeVisible();
  // It is Ingrid's turn in there, and yet nobody waits.
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("Turid Moen");
  await stands(desk, "desk-rooms");
  await desk.getByRole("link", { name: sv("practice.to") }).click();
  await expect(desk).toHaveURL(first_room);
});

test("B21: her things are there, and every screen says that she is made up", async () => {
  await expect(
    log().getByText(/Nu har jag delat lite från min karta/),
  ).toBeVisible();
  await expect(band()).toContainText("Liv är påhittad");
  await expect(tip("first")).toBeVisible();
  await stands(desk, "desk-practice");
  await expect(
    desk.getByRole("link", { name: sv("desk.ways_in") }),
  ).toHaveCount(0);
  const overview = desk.getByRole("complementary", {
    name: sv("desk.room.whats_here"),
  });
  await overview.getByRole("link", { name: /Den jag är/ }).click();
  await expect(
    desk.getByText("Att laga mat till många. Då är jag helt närvarande."),
  ).toBeVisible();
  await expect(band()).toBeVisible();
  await overview
    .getByRole("link", { name: /En förmiddag på min systers kafé/ })
    .click();
  await expect(band()).toBeVisible();
  for (const path of ["/worry", "/plan", "/more", "/history", "/talk"]) {
    await desk.goto(`${first_room}${path}`);
    await expect(band()).toBeVisible();
  }
  await desk.setViewportSize({ width: 390, height: 844 });
  await expect(band()).toBeVisible();
  await stands(desk, "desk-practice on a phone");
  await desk.setViewportSize({ width: 1440, height: 900 });
});

test("B21: each answer brings the next thing she says, once, and a line to think of", async () => {
  await says(
    desk,
    sv,
    "Tack för att du delade. Vad tyckte du om med att laga mat till många?",
  );
  await expect(log().getByText(/Tack för att du läste så noga/)).toBeVisible();
  await expect(tip("second")).toBeVisible();
  await says(desk, sv, "Jag har en tanke om det. Vill du höra den?");
  await expect(
    log().getByText(/att de ville ha mig där klockan sex/),
  ).toBeVisible();
  await expect(tip("third")).toBeVisible();
  await says(desk, sv, "När på dagen har det gått bra?");
  await expect(
    log().getByText(/På det gamla kaféet kom jag alltid klockan tio/),
  ).toBeVisible();
  await expect(tip("fourth")).toBeVisible();
  await says(desk, sv, "Ja. Vad vill du pröva först?");
  await expect(
    log().getByText(/Tack för att du inte hade bråttom/),
  ).toBeVisible();
  await expect(tip("last")).toBeVisible();
  // The story is over: another answer stays the last word, also when it is looked at anew.
  await says(desk, sv, "Skriv när du vill.");
  await desk.reload();
  await expect(log().getByText("Skriv när du vill.")).toBeVisible();
  await desk.waitForTimeout(4_000);
  await expect(log().locator(".message")).toHaveCount(10);
});

test("B21: nobody can come in as her: the server makes no link for her", async () => {
  const id = /\/room\/(\w+)/.exec(first_room)?.[1];
  const status = await desk.evaluate(async (room) => {
    const headers = { "X-Veirom": "1", "Content-Type": "application/json" };
    const body = JSON.stringify({ role: "seeker", language: "sv" });
    const made = ["sign-in-link", "invitations"].map((what) =>
      fetch(`/api/rooms/${room}/${what}`, { method: "POST", headers, body }),
    );
    return (await Promise.all(made)).map((answer) => answer.status);
  }, id);
  expect(status).toEqual([403, 403]);
});

test("B21: it is begun anew, and thrown away", async () => {
  await band()
    .getByRole("button", { name: sv("practice.again") })
    .click();
  await expect(desk).not.toHaveURL(first_room);
  await expect(tip("first")).toBeVisible();
  await expect(log().getByText("Skriv när du vill.")).toHaveCount(0);
  await band()
    .getByRole("button", { name: sv("practice.throw") })
    .click();
  await band()
    .getByRole("button", { name: sv("practice.throw.yes") })
    .click();
  await expect(
    desk.getByRole("button", { name: sv("practice.open") }),
  ).toBeVisible();
  await expect(desk.locator(".caseload-row")).toHaveCount(1);
  await desk.goto(first_room);
  await expect(
    desk.getByRole("heading", { name: sv("desk.room.shut") }),
  ).toBeVisible();
});

test("B21: the other languages tell their own; a seeker opens none", async () => {
  await desk.goto(`${program.address}/`);
  for (const [language, said] of [
    ["nb", "Nå har jeg delt litt fra kartet mitt"],
    ["en", "I have shared some of my map now"],
  ] as const) {
    const say = words(language);
    await desk.getByRole("navigation").getByRole("button").first().click();
    const choice = desk.getByRole("radio", {
      name: language === "nb" ? /norsk/i : /english/i,
    });
    await choice.click();
    await expect(choice).toBeChecked();
    await desk.getByRole("link", { name: say("desk.rooms") }).click();
    await desk.getByRole("button", { name: say("practice.open") }).click();
    await expect(log().getByText(new RegExp(said))).toBeVisible();
    const room = desk.url();
    for (let part = 0; part < 4; part += 1) {
      await says(desk, say, `${part}`);
      await expect(log().locator(".message")).toHaveCount(3 + 2 * part);
    }
    await desk.getByRole("button", { name: say("practice.throw") }).click();
    await desk.getByRole("button", { name: say("practice.throw.yes") }).click();
    await expect(
      desk.getByRole("button", { name: say("practice.open") }),
    ).toBeVisible();
    expect(room).not.toBe(first_room);
  }

  phone = await phone_browser.open(`${program.address}/o/demo`);
  await phone.getByLabel(nb("door.name")).fill("turid");
  await phone
    .getByLabel(nb("door.password"), { exact: true })
    .fill(program.password_of("turid"));
  await phone.getByRole("radio", { name: nb("device.mine") }).check();
  await phone.getByRole("button", { name: nb("door.enter") }).click();
  await phone.waitForURL(/\/room\//);
  const status = await phone.evaluate(async () => {
    const headers = { "X-Veirom": "1", "Content-Type": "application/json" };
    const body = JSON.stringify({ language: "nb" });
    const address = `/api/practice/${"1".repeat(32)}`;
    return (await fetch(address, { method: "PUT", headers, body })).status;
  });
  expect(status).toBe(403);
  await expect(phone.getByText("Liv Berg")).toHaveCount(0);
});
