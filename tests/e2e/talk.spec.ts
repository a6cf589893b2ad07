// The conversation, with both people at once: the seeker in bokmål on a narrow phone over a line that can be cut,
// the counsellor in Swedish at a desk. One story; each step stands on the one before.
import { expect, type Page, test } from "@playwright/test";
import { expect_accessible } from "./support/axe";
import { Browser } from "./support/browser";
import { Line } from "./support/line";
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
let line: Line;
let phone_browser: Browser;
let desk_browser: Browser;
let phone: Page;
let desk: Page;
let room: string;

test.beforeAll(async () => {
  program = await Program.started();
  line = await Line.to(program.port);
  phone_browser = new Browser({
    width: 360,
    height: 740,
    locale: "nb-NO",
    line: { line, port: program.port },
  });
  desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE" });
  desk = await desk_browser.open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
  phone = await phone_browser.open(await opens_room(desk, "Turid, samtalen"));
  await desk.getByRole("link", { name: sv("desk.new.to_room") }).click();
  await seeker_comes_in(phone, { shown: "Turid", sign_in: "turid-prat" });
  room = phone.url();
});

test.afterEach(async ({}, about) => {
  for (const [name, page] of Object.entries({ phone, desk }))
    await page?.screenshot({ path: about.outputPath(`${name}.png`) }).catch(() => undefined);
});

test.afterAll(async () => {
  await phone_browser.close();
  await desk_browser.close();
  await line.cut();
  await program.stop();
});

const log = (page: Page) => page.getByRole("log");
/** One message, by some of its own text. */
const message = (page: Page, text: string) =>
  log(page).locator(".message", {
    has: page.locator(".message__bubble > p").and(page.getByText(text, { exact: true })),
  });

async function writes(page: Page, say: typeof nb, text: string): Promise<void> {
  await page.getByRole("textbox", { name: say("message.field") }).fill(text);
  await page.getByRole("button", { name: say("message.send") }).click();
  await expect(message(page, text)).toBeVisible();
}

async function does(page: Page, say: typeof nb, text: string, what: string): Promise<void> {
  const one = message(page, text);
  await one
    .getByRole("button", { name: say("talk.more") })
    .first()
    .click();
  await one
    .getByRole("button", { name: say(what), exact: false })
    .first()
    .click();
}

/** No sideways scrolling, no style attribute, no violation. */
async function stands(page: Page, screen: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect_accessible(page, screen);
  expect(await page.locator("[style]").count(), `style attributes on ${screen}`).toBe(0);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider, `sideways scrolling on ${screen}`).toBeLessThanOrEqual(0);
}

test("B2: a message about a theme, from its page and from the field; both open it and read by it", async () => {
  await phone.goto(`${room}/map/self`);
  await phone.getByRole("link", { name: nb("theme.begin") }).click();
  for (const answer of ["Helt", "For det meste", "Litt"]) {
    await answers(phone, answer);
    await goes_on(phone);
  }
  await is_kept(phone);
  await phone.goto(`${room}/map/self/share`);
  await phone.getByRole("button", { name: nb("share.do", { names: "Ingrid" }) }).click();
  await phone.getByRole("button", { name: nb("talk.about.write") }).click();
  await expect(phone.getByRole("textbox", { name: nb("message.field") })).toBeFocused();
  const about = phone.getByLabel(nb("talk.about"), { exact: true });
  await expect(about.locator("option:checked")).toHaveText("Den jeg er");
  await writes(phone, nb, "Jeg delte dette i dag.");
  await expect(message(phone, "Jeg delte dette i dag.")).toContainText("Den jeg er");
  // The next one is about nothing again.
  await expect(about).toHaveValue("");
  await writes(phone, nb, "Og så noe helt annet.");

  await message(desk, "Jeg delte dette i dag.").getByRole("link", { name: "Den jag är" }).click();
  await expect(desk).toHaveURL(/\/shared\//);
  await desk
    .getByLabel(sv("talk.about"), { exact: true })
    .selectOption({ label: "Det jag gillar" });
  await writes(desk, sv, "Vad gillar du mest?");
  await expect(message(phone, "Vad gillar du mest?")).toContainText("Det jeg liker");

  for (const [page, say] of [
    [phone, nb],
    [desk, sv],
  ] as const) {
    const filter = page.getByLabel(say("talk.filter"), { exact: true });
    await filter.selectOption({
      label: page === phone ? "Den jeg er" : "Den jag är",
    });
    await expect(message(page, "Jeg delte dette i dag.")).toBeVisible();
    // A point belongs to its theme.
    await expect(message(page, "Vad gillar du mest?")).toBeVisible();
    await expect(message(page, "Og så noe helt annet.")).toHaveCount(0);
    await filter.selectOption({
      label: page === phone ? "Det jeg liker" : "Det jag gillar",
    });
    await expect(log(page).locator(".message")).toHaveCount(1);
    await filter.selectOption("");
    await expect(log(page).locator(".message")).toHaveCount(3);
  }
  await stands(phone, "the conversation");
});

test("B8: an answer quotes what it answers; one's own is changed and taken back, and how it was stays", async () => {
  await does(phone, nb, "Vad gillar du mest?", "talk.reply");
  await writes(phone, nb, "Hagen, helt klart.");
  const answer = message(desk, "Hagen, helt klart.");
  await expect(answer.locator(".message__quote")).toContainText("Vad gillar du mest?");
  await answer.locator(".message__quote").click();
  await expect(message(desk, "Vad gillar du mest?")).toBeFocused();

  await does(phone, nb, "Hagen, helt klart.", "talk.edit");
  await expect(phone.getByText(nb("talk.editing")).first()).toBeVisible();
  const field = phone.getByRole("textbox", { name: nb("message.field") });
  await expect(field).toHaveValue("Hagen, helt klart.");
  await field.fill("Hagen og hunden.");
  await phone.getByRole("button", { name: nb("talk.editing.keep") }).click();
  const changed = message(desk, "Hagen og hunden.");
  await expect(changed).toBeVisible();
  await expect(log(desk).getByText("Hagen, helt klart.")).toBeHidden();
  await changed.getByText(sv("talk.edited")).click();
  await expect(changed.getByText("Hagen, helt klart.")).toBeVisible();
  await stands(desk, "a changed message");

  // Nobody changes what another has written.
  await message(desk, "Hagen og hunden.")
    .getByRole("button", { name: sv("talk.more") })
    .first()
    .click();
  await expect(changed.getByRole("button", { name: sv("talk.edit") })).toHaveCount(0);
  await expect(changed.getByRole("button", { name: sv("talk.reply") })).toBeVisible();

  await does(phone, nb, "Og så noe helt annet.", "talk.withdraw");
  await stands(phone, "taking back");
  await phone
    .locator(".message__asks")
    .getByRole("button", { name: nb("talk.withdraw") })
    .click();
  await expect(log(desk).getByText("Og så noe helt annet.")).toHaveCount(0);
  await expect(log(desk).getByText(sv("message.withdrawn"))).toHaveCount(1);
});

test("B8: without a line a change waits here; two devices that changed one message lose neither text", async () => {
  await writes(phone, nb, "Jeg kommer tirsdag.");
  await expect(message(desk, "Jeg kommer tirsdag.")).toBeVisible();
  const tablet_browser = new Browser({
    width: 800,
    height: 1100,
    locale: "nb-NO",
  });
  const tablet = await tablet_browser.open(`${program.address}/o/demo`);
  await tablet.getByLabel(nb("door.name")).fill("turid-prat");
  await tablet.getByLabel(nb("door.password"), { exact: true }).fill("rolig elv bak fjellet");
  await tablet.getByRole("radio", { name: nb("device.shared") }).check();
  await tablet.getByRole("button", { name: nb("door.enter") }).click();
  await tablet.waitForURL(/\/room\//);
  await tablet.goto(`${room}/talk`);

  await line.cut();
  await does(phone, nb, "Jeg kommer tirsdag.", "talk.edit");
  await phone
    .getByRole("textbox", { name: nb("message.field") })
    .fill("Jeg kommer onsdag klokka ti.");
  await phone.getByRole("button", { name: nb("talk.editing.keep") }).click();
  await expect(message(phone, "Jeg kommer onsdag klokka ti.")).toContainText("nett igjen");

  await does(tablet, nb, "Jeg kommer tirsdag.", "talk.edit");
  await tablet
    .getByRole("textbox", { name: nb("message.field") })
    .fill("Jeg kommer tirsdag, kanskje.");
  await tablet.getByRole("button", { name: nb("talk.editing.keep") }).click();
  await expect(message(desk, "Jeg kommer tirsdag, kanskje.")).toBeVisible();

  await line.mend();
  await expect(phone.getByText(nb("stuck.conflict")).first()).toBeVisible({
    timeout: 60_000,
  });
  const both = phone.locator(".notice", {
    hasText: "Jeg kommer tirsdag, kanskje.",
  });
  await expect(both).toContainText("Jeg kommer onsdag klokka ti.");
  await both.getByRole("button", { name: nb("stuck.use") }).click();
  await expect(message(desk, "Jeg kommer onsdag klokka ti.")).toBeVisible({
    timeout: 30_000,
  });
  await tablet_browser.close();
});

test("B6: each sets the turn by hand; since when is told the seeker only of the other's turn", async () => {
  await phone.goto(`${room}/talk`);
  const line_on = (page: Page) => page.locator(".set-turn");
  await line_on(desk)
    .getByRole("button", { name: sv("talk.turn.set") })
    .click();
  await line_on(desk)
    .getByRole("radio", { name: sv("desk.turn.theirs_now", { name: "Turid" }) })
    .check();
  await expect(line_on(desk)).toContainText("Turid har ordet");
  await expect(line_on(phone)).toContainText(nb("turn.yours", { name: "Ingrid" }));
  await expect(line_on(phone)).not.toContainText(/siden|\d/);

  await line_on(phone)
    .getByRole("button", { name: nb("talk.turn.set") })
    .click();
  await stands(phone, "setting the turn");
  await line_on(phone)
    .getByRole("radio", { name: nb("talk.turn.them", { name: "Ingrid" }) })
    .check();
  await expect(line_on(phone)).toContainText("Det er Ingrids tur, siden");
  await expect(line_on(desk)).toContainText("Din tur, sedan");
  // The list of rooms follows.
  const list = await desk.context().newPage();
  await list.goto(`${program.address}/`);
  await expect(
    list.locator(".caseload-group", { hasText: sv("desk.group.your_turn") }),
  ).toContainText("Turid");
  await list.close();

  await line_on(phone)
    .getByRole("button", { name: nb("talk.turn.set") })
    .click();
  await line_on(phone)
    .getByRole("radio", { name: nb("talk.turn.nobody") })
    .check();
  await expect(line_on(desk)).toContainText(sv("desk.turn.nobody"));
});

test("B4, B5: what is new stands below a line, and is read only once it was really on the screen", async () => {
  const unread = () => phone.evaluate(() => document.querySelectorAll(".new-line").length);
  // Not looked at: another place of the room is on the screen.
  await phone.goto(room);
  for (let n = 1; n <= 6; n += 1)
    await writes(
      desk,
      sv,
      `Punkt ${n} som vi kan ta upp. ${"Det finns mer att säga. ".repeat(6)}`.trim(),
    );
  await expect(phone.getByText("6 nye meldinger")).toBeVisible();

  await phone
    .getByRole("navigation", { name: nb("room.places") })
    .getByRole("link", { name: nb("nav.talk") })
    .click();
  // Opened where one stopped: the first new one is on the screen, the last is not, and is not counted as read.
  await expect(phone.locator(".new-line")).toBeInViewport();
  expect(await unread()).toBe(1);
  await expect(log(phone).locator(".message").last()).not.toBeInViewport();
  await phone.goto(room);
  await expect(phone.getByText(/^\s*[1-5] nye meldinger|En ny melding/)).toBeVisible();

  // A page that is not shown reads nothing, however far it is scrolled.
  await phone.goto(`${room}/talk`);
  await expect(phone.locator(".new-line")).toBeVisible();
  await phone.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
  });
  await phone.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(log(phone).locator(".message").last()).toBeInViewport();
  await phone.goto(room);
  await expect(phone.getByText(/nye? meldinge?r?/).first()).toBeVisible();

  await phone.goto(`${room}/talk`);
  await phone.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(log(phone).locator(".message").last()).toBeInViewport();
  await phone.goto(room);
  await expect(phone.getByText(/nye? meldinge?r?/)).toHaveCount(0);
});

test("B10: the room is searched by both, the seeker without a line; accents do not matter, letters do", async () => {
  await phone.goto(`${room}/talk`);
  await phone.getByRole("link", { name: nb("talk.search") }).click();
  await line.cut();
  const field = phone.getByRole("searchbox", { name: nb("talk.search.field") });
  await expect(field).toBeFocused();
  await field.fill("hund");
  const result = phone.locator(".search__one");
  await expect(result).toHaveCount(1);
  await expect(result.locator("mark")).toHaveText("hund");
  await field.fill("klocka tiö");
  await expect(result).toHaveCount(0);
  await expect(phone.getByText("Fant det ikke")).toBeVisible();
  await field.fill("liker");
  await expect(phone.getByRole("heading", { name: nb("talk.search.answers") })).toBeVisible();
  await stands(phone, "searching");
  await field.fill("HUNDEN hagen");
  await expect(result.locator("mark")).toHaveText(["Hagen", "hunden"]);
  await phone.keyboard.press("Tab");
  await phone.keyboard.press("Enter");
  await expect(message(phone, "Hagen og hunden.")).toBeInViewport();
  await line.mend();

  await desk.getByRole("link", { name: sv("talk.search") }).click();
  await desk.getByRole("searchbox").fill("sager");
  await expect(desk.locator(".search__one")).toHaveCount(0);
  await desk.getByRole("searchbox").fill("gillar mest");
  await desk.locator(".search__one").first().click();
  await expect(message(desk, "Vad gillar du mest?")).toBeInViewport();
});

test("B11: the answering time and whom to ring stand wherever the seeker writes, without a line too", async () => {
  await line.cut();
  const screens = ["/talk", "/map/self/self.joy/today", "/map/self/end", "/plan/new"];
  for (const screen of screens) {
    await phone.goto(`${room}${screen}`);
    const open = phone.getByRole("button", { name: nb("help.now") });
    await expect(open, screen).toHaveCount(1);
    await open.click();
    await expect(phone.getByText(/I rommet får du svar innen/), screen).toBeVisible();
    await expect(phone.getByText(/116 123/).first(), screen).toBeVisible();
  }
  await line.mend();
});

test("B15: openings by theme and by moment go into the draft, and are not sent by themselves", async () => {
  const before = await log(desk).locator(".message").count();
  await desk.getByRole("textbox", { name: sv("message.field") }).fill("");
  await desk.getByRole("button", { name: sv("opening.title") }).click();
  await stands(desk, "ready openings");
  await desk.getByLabel(sv("opening.moment"), { exact: true }).selectOption("advice");
  await desk.getByRole("button", { name: sv("opening.advice.1") }).click();
  const field = desk.getByRole("textbox", { name: sv("message.field") });
  await expect(field).toHaveValue(/Vill du höra den\?/);
  await expect(field).toBeFocused();
  expect(await log(desk).locator(".message").count()).toBe(before);
  await field.fill("");
});

test("B21, B22: both guides are found again, and what to do when worried stands in the room", async () => {
  await phone.goto(`${room}/talk`);
  await phone.getByRole("link", { name: nb("guide.open") }).click();
  await expect(phone.getByRole("heading", { level: 1, name: nb("guide.title") })).toBeVisible();
  await stands(phone, "the guide");
  await desk.getByRole("link", { name: sv("worry.open") }).click();
  await expect(
    desk.getByRole("heading", { name: sv("worry.title", { name: "Turid" }) }),
  ).toBeVisible();
  await expect(desk.locator('a[href="tel:113"]')).toBeVisible();
  await stands(desk, "when worried");
  await desk
    .getByRole("navigation")
    .getByRole("link", { name: sv("guide.desk.title") })
    .click();
  await expect(desk.getByRole("heading", { level: 1, name: sv("guide.desk.title") })).toBeVisible();
  await stands(desk, "the guide at the desk");
});
