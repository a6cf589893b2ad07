// The main job, with both people at once: the seeker in bokmål on a phone, the counsellor in Swedish at a desk.
// One story in the order of the days; each step stands on the one before.
import { expect, type Page, test } from "@playwright/test";
import { Browser } from "./support/browser";
import { Line } from "./support/line";
import {
  answers,
  counsellor_signs_in,
  goes_on,
  is_kept,
  link_on,
  opens_room,
  seeker_comes_in,
  seeker_goes_to,
  seeker_password,
  writes,
} from "./support/people";
import { Program } from "./support/program";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let program: Program;
let line: Line;
let phone_browser: Browser;
let tablet_browser: Browser;
let desk_browser: Browser;
let phone: Page;
let desk: Page;

test.beforeAll(async () => {
  program = await Program.started();
  line = await Line.to(program.port);
  phone_browser = new Browser({
    width: 390,
    height: 844,
    locale: "nb-NO",
    line: { line, port: program.port },
  });
  tablet_browser = new Browser({ width: 800, height: 1100, locale: "nb-NO" });
  desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE" });
});

test.afterEach(async ({}, about) => {
  if (about.status === about.expectedStatus) return;
  for (const [name, page] of [
    ["phone", phone],
    ["desk", desk],
  ] as const) {
    await page
      ?.screenshot({ path: about.outputPath(`${name}.png`), timeout: 5_000 })
      .catch(() => undefined);
  }
});

test.afterAll(async () => {
  await phone_browser.close();
  await tablet_browser.close();
  await desk_browser.close();
  await line.cut();
  await program.stop();
});

test("1: a counsellor opens a room, and the seeker comes in by the link, once", async () => {
  desk = await desk_browser.open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
  const withdrawn = await opens_room(desk, "Turid, våren");
  await desk.getByRole("link", { name: sv("desk.new.to_room") }).click();
  await desk
    .getByRole("link", { name: sv("desk.ways_in") })
    .first()
    .click();
  await desk
    .getByRole("button", { name: sv("desk.invitation.withdraw_that") })
    .first()
    .click();
  await expect(desk.getByText(sv("desk.invitation.withdrawn")).first()).toBeVisible();
  phone = await phone_browser.open(withdrawn);
  await expect(phone.getByRole("heading", { name: nb("link.withdrawn") })).toBeVisible();

  await desk.getByRole("button", { name: sv("desk.invitation.new") }).click();
  const link = await link_on(desk);
  expect(link).not.toBe(withdrawn);
  await phone.goto(link);
  await expect(phone.getByText("Ingrid Solberg")).toBeVisible();
  await seeker_comes_in(phone, { shown: "Turid", sign_in: "turid" });
  expect(phone.url()).not.toContain("#");

  const other = await tablet_browser.open(link);
  await expect(other.getByRole("heading", { name: nb("link.spent") })).toBeVisible();
  await other.goto(`${program.address}/i#never-was-a-token`);
  await expect(other.getByRole("heading", { name: nb("link.unknown") })).toBeVisible();
});

test("2: the seeker answers a theme as a draft, and the counsellor sees nothing of it", async () => {
  await seeker_goes_to(phone, "map");
  await phone
    .getByRole("link", { name: /Den jeg er/ })
    .first()
    .click();
  await phone.getByRole("link", { name: nb("theme.begin") }).click();
  await expect(phone.getByText(nb("answer.unread")).first()).toBeVisible();
  await expect(phone.getByText(/Du kan stoppe her/).first()).toBeVisible();
  for (const answer of [
    "Delvis",
    "Helt",
    "Litt",
    "For det meste",
    "Vet ikke ennå",
    "Gjelder ikke meg nå",
  ]) {
    await answers(phone, answer);
    await goes_on(phone);
  }
  await answers(phone, "For det meste");
  await phone.getByRole("button", { name: nb("answer.note.open") }).click();
  await phone
    .getByRole("textbox", { name: nb("answer.note.field") })
    .fill("Hagen. Der blir jeg borte i tiden.");
  await is_kept(phone);

  await phone.getByRole("button", { name: nb("help.now") }).click();
  await expect(phone.getByText(/116 123/).first()).toBeVisible();
  await phone.getByRole("button", { name: nb("help.now") }).click();

  await desk.goto(desk.url().replace(/\/ways-in.*/, ""));
  await expect(desk.getByText(sv("desk.shared.none")).first()).toBeVisible();
  await expect(desk.locator("body")).not.toContainText("Hagen");
});

test("3: without a line, over a closed browser, everything goes on and arrives once", async () => {
  await line.cut();
  await goes_on(phone);
  await answers(phone, "Helt");
  await expect(phone.getByText(nb("kept.phone")).first()).toBeVisible();
  const address = phone.url();
  await phone_browser.close();

  phone = await phone_browser.open(address);
  await expect(phone.getByRole("radio", { name: "Helt", exact: true })).toBeChecked();
  await goes_on(phone);
  await answers(phone, "Litt");
  await phone.goto(address.replace(/\/map\/.*/, "/talk"));
  await writes(phone, "nb", "Jeg skriver dette uten dekning.");
  await expect(phone.getByText(nb("message.waits")).first()).toBeVisible();

  await line.mend();
  await expect(desk.getByRole("log").getByText("Jeg skriver dette uten dekning.")).toHaveCount(1, {
    timeout: 60_000,
  });
  await expect(phone.getByText(nb("message.waits"))).toHaveCount(0, { timeout: 60_000 });

  const other = await tablet_browser.open(`${program.address}/o/demo`);
  await other.getByLabel(nb("door.name")).fill("turid");
  await other.getByLabel(nb("door.password"), { exact: true }).fill(seeker_password);
  await other.getByRole("radio", { name: nb("device.shared") }).check();
  await other.getByRole("button", { name: nb("door.enter") }).click();
  await expect(
    other.getByRole("heading", { name: nb("home.greeting", { name: "Turid" }) }),
  ).toBeVisible();
  await other.goto(address);
  await expect(other.getByRole("radio", { name: "Helt", exact: true })).toBeChecked({
    timeout: 30_000,
  });
});

test("4: the seeker shares, with a point held back; takes it back; shares again", async () => {
  await shares_theme("Gode sider");
  await shows_shared_theme();
  await expect(desk.getByText("Det jag gillar").first()).toBeVisible();
  await expect(desk.getByText("Hagen", { exact: false })).toHaveCount(0);
  await expect(desk.getByText(/Goda sidor/)).toHaveCount(0);
  await expect(desk.getByText(sv("desk.turn.yours")).first()).toBeVisible();

  await phone.getByRole("button", { name: nb("shared.take_back") }).click();
  await phone
    .getByRole("button", { name: nb("shared.take_back") })
    .last()
    .click();
  await expect(phone.getByText(nb("shared.taken_back")).first()).toBeVisible();
  await expect(desk.getByText(sv("desk.taken_back")).first()).toBeVisible();
  await expect(desk.getByText("Det jag gillar")).toHaveCount(0);

  await shares_theme("Gode sider");
  await shows_shared_theme();
  await expect(desk.getByText("Det jag gillar").first()).toBeVisible();
});

async function shares_theme(held_back: string): Promise<void> {
  await seeker_goes_to(phone, "home");
  await seeker_goes_to(phone, "map");
  await phone
    .getByRole("link", { name: /Den jeg er/ })
    .first()
    .click();
  await phone
    .getByRole("link", { name: nb("theme.share") })
    .or(phone.getByRole("link", { name: nb("shared.again") }))
    .first()
    .click();
  await phone.getByRole("checkbox", { name: nb("share.point", { point: held_back }) }).uncheck();
  await phone.getByRole("button", { name: nb("share.do") }).click();
  await expect(phone.getByText(nb("shared.done")).first()).toBeVisible();
}

async function shows_shared_theme(): Promise<void> {
  await desk
    .getByRole("link", { name: /Den jag är/ })
    .first()
    .click();
  // What carries stands open; the rest is folded.
  await desk
    .locator("summary")
    .filter({ hasText: sv("desk.theme.rest") })
    .click();
}

test("5: both write, live; and agree one activity with a learning goal and a follow-up day", async () => {
  await seeker_goes_to(phone, "talk");
  await writes(desk, "sv", "Tack för att du delade. Hur är en bra morgon för dig?");
  await expect(
    phone.getByRole("log").getByText("Hur är en bra morgon för dig?", { exact: false }),
  ).toBeVisible();
  await writes(phone, "nb", "Når jeg får være ute før jeg snakker med noen.");
  await expect(
    desk.getByRole("log").getByText("Når jeg får være ute", { exact: false }),
  ).toBeVisible();
  // Whether it was read is shown to nobody before both have said yes to that.
  await expect(phone.getByText(nb("message.read"))).toHaveCount(0);

  await desk.getByRole("link", { name: sv("desk.activity.propose") }).click();
  await desk.getByLabel(sv("desk.field.title")).fill("En förmiddag på Hagesenteret");
  await desk
    .getByLabel(sv("desk.field.learning_goal", { name: "Turid" }))
    .fill("Hvor lenge kreftene holder ute");
  await desk.getByLabel(sv("desk.field.follow_up")).fill("2027-03-15");
  await desk.getByRole("button", { name: sv("desk.activity.send", { name: "Turid" }) }).click();

  await seeker_goes_to(phone, "plan");
  await expect(phone.getByText("En förmiddag på Hagesenteret").first()).toBeVisible();
  await phone.getByRole("button", { name: nb("activity.approve") }).click();
  await expect(phone.getByText(nb("activity.agreed")).first()).toBeVisible();
  await expect(desk.getByText(sv("activity.agreed")).first()).toBeVisible();

  await desk
    .getByRole("button", { name: sv("activity.change") })
    .or(desk.getByRole("link", { name: sv("activity.change") }))
    .first()
    .click();
  await desk.getByLabel(sv("desk.field.follow_up")).fill("2027-03-22");
  await desk
    .getByRole("button", { name: sv("desk.activity.send_change", { name: "Turid" }) })
    .click();
  await expect(phone.getByText(/22\. mars 2027/)).toBeVisible();
  await phone.getByRole("button", { name: nb("activity.approve") }).click();
  await expect(desk.getByText(sv("activity.agreed")).first()).toBeVisible();
});

test("6: after kill -9 and a new start everything is there, and both come back by themselves", async () => {
  await seeker_goes_to(phone, "talk");
  await program.kill();
  await phone
    .getByRole("textbox", { name: nb("message.field") })
    .fill("Skrevet mens huset var mørkt.");
  await phone.getByRole("button", { name: nb("message.send") }).click();
  await program.start();
  await expect(desk.getByRole("log").getByText("Skrevet mens huset var mørkt.")).toHaveCount(1, {
    timeout: 60_000,
  });
  await writes(desk, "sv", "Nu är det ljust igen.");
  await expect(phone.getByRole("log").getByText("Nu är det ljust igen.")).toHaveCount(1, {
    timeout: 60_000,
  });
  await expect(phone.getByRole("log").getByText("Jeg skriver dette uten dekning.")).toHaveCount(1);
});

test("7: the seeker has forgotten the password, and gets in by a new link", async () => {
  await desk
    .getByRole("link", { name: sv("desk.ways_in") })
    .first()
    .click();
  await desk.getByRole("button", { name: sv("desk.sign_in_link.make") }).click();
  const link = await link_on(desk);
  const other = await tablet_browser.open(link);
  await other
    .getByLabel(nb("door.password"), { exact: true })
    .or(other.getByLabel(nb("new_password.title"), { exact: true }))
    .or(other.getByLabel(nb("invitation.password"), { exact: true }))
    .first()
    .fill("ny vei over broen i dag");
  await other.getByRole("radio", { name: nb("device.shared") }).check();
  await other.getByRole("button", { name: nb("new_password.enter") }).click();
  await expect(
    other.getByRole("heading", { name: nb("home.greeting", { name: "Turid" }) }),
  ).toBeVisible();
  // The use of the link signs out everywhere else.
  await expect(phone.getByRole("heading", { name: nb("cover.ended") })).toBeVisible({
    timeout: 30_000,
  });
});

test("nobody's page complained, and no text of a person stood in the log", async () => {
  expect([
    ...phone_browser.complaints,
    ...desk_browser.complaints,
    ...tablet_browser.complaints,
  ]).toEqual([]);
  for (const text of ["Hagen", "dekning", "Turid", "turid", "Hagesenteret", "rolig elv"]) {
    expect(program.said.includes(text), `"${text}" in the log`).toBe(false);
  }
});
