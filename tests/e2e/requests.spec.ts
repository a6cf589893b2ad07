// What a room opens with, and what is asked in it: one thing at a time. The seeker in bokmål on a phone, the
// counsellor in Swedish at a desk. One story; each step stands on the one before.
import { expect, type Page, test } from "@playwright/test";
import { Browser } from "./support/browser";
import {
  answers,
  counsellor_signs_in,
  goes_on,
  link_on,
  seeker_comes_in,
  seeker_goes_to,
  writes,
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
let seeker_room: string;
let desk_room: string;

test.beforeAll(async () => {
  program = await Program.started();
  phone_browser = new Browser({ width: 390, height: 844, locale: "nb-NO" });
  desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE" });
});

/** LOOK=1 keeps a picture of both screens after each step. */
test.afterEach(async ({}, about) => {
  if (about.status === about.expectedStatus && !process.env.LOOK) return;
  const pages = [
    ["phone", phone],
    ["desk", desk],
  ] as const;
  for (const [name, page] of pages) {
    const path = about.outputPath(`${name}.png`);
    await page?.screenshot({ path, fullPage: true, timeout: 5_000 }).catch(() => undefined);
  }
});

test.afterAll(async () => {
  await phone_browser.close();
  await desk_browser.close();
  await program.stop();
});

const next_step = () => phone.locator(".next-step");
const next_title = () => next_step().getByRole("heading");
const not_now = () => next_step().getByRole("button", { name: nb("go.not_now") });

async function to_requests() {
  await desk.goto(`${desk_room}/requests`);
  await expect(desk.getByRole("heading", { name: sv("desk.requests.title") })).toBeVisible();
}

const ask_for = (title: string) =>
  desk.getByRole("button", { name: sv("desk.requests.ask_that", { title }) }).click();

test("a room for one question offers no map, and begins with the conversation", async () => {
  desk = await desk_browser.open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
  await desk
    .getByRole("link", { name: sv("desk.new_room") })
    .first()
    .click();
  // What each purpose opens with is said before it is chosen.
  await desk.getByRole("radio", { name: sv("desk.purpose.sick") }).check();
  await expect(desk.getByText(/”Hälsa och krafter”/)).toBeVisible();
  await desk.getByRole("radio", { name: sv("desk.purpose.question") }).check();
  await expect(desk.getByText(sv("desk.purpose.opens.talk"))).toBeVisible();
  await desk.getByLabel(sv("desk.new.title")).fill("Ett brev");
  await desk.getByRole("radio", { name: /norsk/i }).check();
  await desk.getByRole("button", { name: sv("desk.new.go") }).click();
  const link = await link_on(desk);
  await desk.getByRole("link", { name: sv("desk.new.to_room") }).click();
  desk_room = desk.url();

  phone = await phone_browser.open(link);
  await seeker_comes_in(phone, { shown: "Aud", sign_in: "aud" });
  seeker_room = phone.url();
  await phone.locator(".home-more > summary").click();
  await expect(phone.getByText(nb("room.for.one_question"))).toBeVisible();
  // What brings them here is asked, and nothing after it: least of all for a map.
  await expect(next_title()).toHaveText("Det som bringer meg hit");
  await not_now().click();
  await expect(next_step()).toHaveCount(0);
  const places = phone.getByRole("navigation", { name: nb("room.places") });
  await expect(places.getByRole("link", { name: nb("nav.talk") })).toBeVisible();
  await expect(places.getByRole("link", { name: nb("nav.map") })).toHaveCount(0);
  await phone.goto(`${seeker_room}/map`);
  await expect(phone).toHaveURL(seeker_room);
});

test("the purpose is changed, and the person sees that, by whom, and what it begins with", async () => {
  await desk.reload();
  await desk.getByRole("link", { name: sv("desk.purpose.question") }).click();
  await expect(desk.getByText(sv("desk.purpose.change.more", { name: "Aud" }))).toBeVisible();
  await desk.getByRole("radio", { name: sv("desk.purpose.sick") }).check();
  await desk.getByRole("button", { name: sv("desk.purpose.save") }).click();

  await expect(next_title()).toHaveText(nb("home.purpose", { name: "Ingrid" }));
  await next_step()
    .getByRole("link", { name: nb("home.purpose.go") })
    .click();
  await expect(phone.getByRole("heading", { name: nb("room.for.sick_leave") })).toBeVisible();
  await expect(phone.getByText(nb("about.changed", { name: "Ingrid" }))).toBeVisible();
  await expect(phone.getByRole("link", { name: /Helse og krefter/ })).toBeVisible();
  await seeker_goes_to(phone, "home");
  // Read once, it is told no more; the purpose's own first theme is offered.
  await expect(next_title()).toHaveText(nb("home.begin", { theme: "Den jeg er" }));
  // The second introduction of the theme about work is the one for who has a workplace.
  await phone.goto(`${seeker_room}/map/work`);
  await expect(phone.getByText(/Du har en arbeidsplass/)).toBeVisible();
});

test("one thing is asked at a time; the rest waits behind it, in an order that may change", async () => {
  await to_requests();
  await ask_for("Det jag kan");
  await ask_for("Vardagen och de omkring mig");
  await ask_for("Hälsa och krafter");
  const asked = desk.locator(".requests-page .asked__one");
  await expect(asked).toHaveCount(3);
  await expect(asked.nth(0)).toContainText("Det jag kan");
  await expect(asked.nth(0)).toContainText(/Ligger hos Aud nu/);
  await expect(asked.nth(1)).toContainText(/Väntar tills/);

  await phone.goto(seeker_room);
  await expect(next_title()).toHaveText(
    nb("home.asked_theme", { name: "Ingrid", theme: "Det jeg kan" }),
  );
  await expect(next_step()).toHaveCount(1);
  await expect(phone.locator("body")).not.toContainText("Hverdagen");

  await asked
    .nth(2)
    .getByRole("button", { name: sv("desk.requests.earlier_that") })
    .click();
  await expect(asked.nth(1)).toContainText("Hälsa och krafter");
  await asked
    .nth(2)
    .getByRole("button", { name: sv("desk.requests.take_back_that") })
    .click();
  await expect(asked).toHaveCount(2);
});

test("not now needs no reason, the next comes without a word, and the desk is told nothing", async () => {
  await not_now().click();
  await expect(next_title()).toHaveText(
    nb("home.asked_theme", { name: "Ingrid", theme: "Helse og krefter" }),
  );
  await phone.getByRole("link", { name: nb("home.later") }).click();
  await expect(phone.getByRole("heading", { name: nb("later.title") })).toBeVisible();
  await expect(phone.getByRole("link", { name: /Det jeg kan/ })).toBeVisible();
  await expect(phone.getByRole("link", { name: /Helse og krefter/ })).toHaveCount(0);

  await desk.reload();
  const asked = desk.locator(".requests-page .asked__one");
  await expect(asked.nth(0)).toContainText("Det jag kan");
  await expect(asked.nth(0)).toContainText(/Ligger hos Aud nu/);
  await expect(asked).toHaveCount(2);
});

test("what was given is done, and the next stands there by itself", async () => {
  await phone.goto(`${seeker_room}/map/health`);
  await phone.getByRole("link", { name: nb("theme.begin") }).click();
  await answers(phone, "Litt");
  await goes_on(phone);
  await phone.goto(`${seeker_room}/map/health`);
  await phone.getByRole("link", { name: nb("theme.share") }).click();
  await phone.getByRole("button", { name: nb("share.do", { names: "Ingrid" }) }).click();
  await expect(phone.getByText(nb("shared.done", { names: "Ingrid" }))).toBeVisible();

  const asked = desk.locator(".requests-page .asked__one");
  await expect(asked).toHaveCount(1);
  await expect(asked).toContainText("Det jag kan");
  // What was set aside is asked by nobody again; the seeker finds it where they laid it.
  await phone.goto(`${seeker_room}/later`);
  await phone.getByRole("link", { name: /Det jeg kan/ }).click();
  await expect(phone.getByRole("heading", { name: /Det jeg kan/ })).toBeVisible();
});

test("a question is asked in the conversation, and is done once it is answered", async () => {
  await desk.goto(`${desk_room}/talk`);
  const text = "Hur dags på dagen har du mest krafter?";
  await desk.getByRole("textbox", { name: sv("message.field") }).fill(text);
  await desk.getByRole("button", { name: sv("message.send") }).click();
  await to_requests();
  await ask_for(text);
  const overview = desk.getByRole("navigation").or(desk.locator(".overview"));
  await expect(overview.getByText(text).first()).toBeVisible();

  await phone.goto(seeker_room);
  await expect(next_title()).toHaveText(nb("home.question", { name: "Ingrid" }));
  await next_step()
    .getByRole("link", { name: nb("home.message.go") })
    .click();
  await writes(phone, "nb", "Om morgenen, før ti.");
  await seeker_goes_to(phone, "home");
  await expect(next_title()).not.toHaveText(nb("home.question", { name: "Ingrid" }));
  await expect(desk.locator(".overview .asked__one").filter({ hasText: text })).toHaveCount(0);
});

test("setting the turn by hand leaves what is asked where it is", async () => {
  await desk.getByRole("button", { name: sv("talk.tools.of") }).click();
  await desk.getByRole("button", { name: sv("desk.turn.nobody") }).click();
  await expect(desk.locator(".overview .asked__one")).toContainText("Det jag kan");
  await desk.reload();
  await expect(desk.locator(".overview .asked__one")).toContainText("Det jag kan");
});

test("what was shared can be asked for once more", async () => {
  await desk.goto(`${desk_room}/shared/${encodeURIComponent("decision-map/1/health")}`);
  await desk.getByRole("button", { name: sv("desk.requests.again", { name: "Aud" }) }).click();
  await expect(
    desk.getByText(sv("desk.requests.again_asked", { name: "Aud" })).first(),
  ).toBeVisible();
  await phone.goto(seeker_room);
  // The first one was put off; so this one is shown.
  await expect(next_title()).toHaveText(
    nb("home.asked_theme", { name: "Ingrid", theme: "Helse og krefter" }),
  );
});
