// The main job with the keyboard alone, by both people: Tab, Shift+Tab, Enter, Space and arrows, nothing else. At
// every stop the focus can be seen, nothing stands over it, and it is never lost; after every change of screen it
// stands on the heading.
import { expect, type Page, test } from "@playwright/test";
import { Browser } from "./support/browser";
import { Keyboard } from "./support/keyboard";
import { counsellor_signs_in, opens_room, seeker_password } from "./support/people";
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
let seeker: Keyboard;
let counsellor: Keyboard;

test.beforeAll(async () => {
  program = await Program.started();
  phone_browser = new Browser({ width: 360, height: 740, locale: "nb-NO" });
  desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE" });
  desk = await desk_browser.open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
  phone = await phone_browser.open(await opens_room(desk, "Turid"));
  seeker = new Keyboard(phone);
  counsellor = new Keyboard(desk);
});

test.afterAll(async () => {
  await phone_browser.close();
  await desk_browser.close();
  await program.stop();
});

test("the seeker comes in by the invitation", async () => {
  await phone.getByLabel(nb("invitation.shown_name")).waitFor();
  await seeker.writes_in(nb("invitation.shown_name"), "Turid");
  await seeker.writes_in(nb("invitation.sign_in_name"), "turid");
  await seeker.writes_in(nb("invitation.password"), seeker_password);
  await seeker.chooses(nb("device.mine"));
  await seeker.presses(nb("invitation.enter"));
  await seeker.stands_at_heading(nb("home.greeting", { name: "Turid" }));
});

test("the seeker answers a theme, and stops", async () => {
  await seeker.follows(nb("nav.map"));
  await seeker.stands_at_heading(nb("map.title"));
  await seeker.follows(/Den jeg er/);
  await seeker.stands_at_heading(/Den jeg er/);
  await seeker.follows(nb("theme.begin"));
  for (const answer of ["Delvis", "Helt", "Litt", "Vet ikke ennå"]) {
    await seeker.stands_at_heading(/./);
    await seeker.chooses(new RegExp(`^${answer}$`));
    const here = phone.url();
    await seeker.presses_in(nb("answer.ways"), 1);
    await expect(phone).not.toHaveURL(here);
  }
  await seeker.stands_at_heading(/./);
  await seeker.goes_back_to_link(/./);
  await seeker.stands_at_heading(/Den jeg er|Hei, Turid/);
});

test("the seeker shares, with a point held back", async () => {
  await seeker.follows(nb("nav.map"));
  await seeker.stands_at_heading(/Turid/);
  await seeker.follows(/Den jeg er/);
  await seeker.stands_at_heading(/Den jeg er/);
  await seeker.follows(nb("theme.share"));
  await seeker.stands_at_heading(nb("share.title"));
  await seeker.switches(nb("share.point", { point: "Viktig for meg" }));
  await expect(phone.getByText(nb("share.stays")).first()).toBeVisible();
  await seeker.presses(nb("share.do"));
  await expect(phone.getByText(nb("shared.done")).first()).toBeVisible();
  await seeker.stands_at_heading(nb("shared.title"));
});

test("the seeker writes a message", async () => {
  await seeker.follows(nb("go.back"), "back");
  await seeker.follows(nb("nav.talk"));
  await seeker.stands_at_heading(nb("talk.title"));
  await seeker.writes_in(nb("message.field"), "Jeg kommer gjerne om formiddagen.");
  await seeker.presses(nb("message.send"));
  await expect(phone.getByRole("log").getByText("Jeg kommer gjerne")).toBeVisible();
  await seeker.is_somewhere();
});

test("the counsellor reads, writes, and proposes something", async () => {
  await counsellor.follows(sv("desk.rooms"));
  await counsellor.stands_at_heading(sv("desk.greeting"));
  await counsellor.follows(/Turid/);
  await expect(desk.getByText("Det jag gillar").first()).toBeVisible();
  await counsellor.is_somewhere();
  await counsellor.writes_in(sv("message.field"), "Förmiddagar är en bra början.");
  await counsellor.presses(sv("message.send"));
  await expect(desk.getByRole("log").getByText("Förmiddagar")).toBeVisible();
  await counsellor.follows(sv("desk.activity.propose"));
  await counsellor.stands_at_heading(sv("desk.activity.new"));
  await counsellor.writes_in(sv("desk.field.title"), "En tur före lunch");
  await counsellor.presses(sv("desk.activity.send", { name: "Turid" }));
  await expect(desk.getByRole("heading", { name: "En tur före lunch" }).first()).toBeVisible();
  await counsellor.is_somewhere();
});

test("the seeker approves, and both see it agreed", async () => {
  await seeker.follows(nb("nav.plan"));
  await seeker.stands_at_heading(nb("plan.title"));
  await seeker.presses(nb("activity.approve"));
  await expect(phone.getByText(nb("activity.agreed")).first()).toBeVisible();
  await seeker.is_somewhere();
  await expect(desk.getByText(sv("activity.agreed")).first()).toBeVisible();
});

const seeker_room = () => phone.url().replace(/(\/room\/[0-9a-f]+).*/, "$1");
const desk_room = () => desk.url().replace(/(\/room\/[0-9a-f]+).*/, "$1");

/** Opened by its address; from there the keyboard alone. */
async function at(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("heading").first().waitFor();
}

test("the seeker picks a point, and makes a goal of it", async () => {
  await at(phone, `${seeker_room()}/map/self/end`);
  await seeker.presses(/^Plukk ut: Det jeg liker/);
  await seeker.chooses(/^Gjøre noe med$/);
  await seeker.chooses(/^Stor lyst$/);
  await seeker.chooses(/^Ganske nær$/);
  await seeker.is_somewhere();
  await seeker.follows(nb("pick.begin"));
  await seeker.stands_at_heading(nb("begin.title"));
  await seeker.chooses(/Det jeg liker/);
  await seeker.presses(nb("begin.goal"));
  await phone.waitForURL(/\/goal\//);
  await seeker.stands_at_heading(/./);
  await seeker.writes_in(/^Hva vil du\?/, "Ha hendene i jorda hver uke");
  await seeker.presses(nb("plan.send", { names: "Ingrid" }));
  await expect(phone.getByText("Ha hendene i jorda hver uke").first()).toBeVisible();
  await seeker.is_somewhere();
  await expect(desk.getByText("Ha hendene i jorda hver uke").first()).toBeVisible();
});

test("the seeker fills in a form, and shares it", async () => {
  await at(phone, `${seeker_room()}/more/what-helps-me`);
  await seeker.follows(nb("form.begin"));
  await seeker.stands_at_heading(/Kroppen og stedet/);
  await seeker.writes_in(/^Pauser/, "Fem minutter ute.");
  for (const next of [/Gjennom dagen/, /Sammen med andre/]) {
    await seeker.presses_in(nb("answer.ways"), 1);
    await seeker.stands_at_heading(next);
  }
  await seeker.presses_in(nb("answer.ways"), 1);
  await seeker.stands_at_heading(/Det som hjelper meg/);
  await seeker.follows(nb("theme.share"));
  await seeker.stands_at_heading(/./);
  await seeker.presses(nb("share.do", { names: "Ingrid" }));
  await expect(phone.getByText(nb("shared.done", { names: "Ingrid" })).first()).toBeVisible();
  await seeker.is_somewhere();
  await expect(desk.getByRole("link", { name: /Det som hjälper mig/ }).first()).toBeVisible();
});

test("the seeker says that they don't agree, and in which words", async () => {
  await at(desk, `${desk_room()}/propose`);
  await counsellor.writes_in(sv("desk.field.title"), "Lunch med hela gänget");
  await counsellor.presses(sv("desk.activity.send", { name: "Turid" }));
  await at(phone, `${seeker_room()}/plan`);
  await expect(phone.getByText("Lunch med hela gänget").first()).toBeVisible();
  await seeker.presses(nb("activity.otherwise"));
  await seeker.stands_at_heading(nb("plan.otherwise"));
  await seeker.writes_in(nb("plan.disagree.field"), "Heller bare én om gangen.");
  await seeker.presses(nb("plan.disagree.send"));
  await seeker.stands_at_heading(nb("plan.title"));
  await expect(phone.getByText("Heller bare én om gangen.").first()).toBeVisible();
  await expect(desk.getByText("Heller bare én om gangen.").first()).toBeVisible();
});

test("the counsellor writes minutes with a promise, and shares them", async () => {
  const room = desk_room();
  await at(desk, `${room}/plan-meeting`);
  await desk.getByLabel(sv("desk.meeting.day"), { exact: true }).fill("2027-03-15");
  await desk.getByRole("button", { name: sv("desk.meeting.send", { name: "Turid" }) }).click();
  await desk.locator(".meeting").waitFor();
  await counsellor.follows(sv("desk.minutes.write"));
  await counsellor.stands_at_heading(sv("minutes.title"));
  await counsellor.writes_in(sv("minutes.plan"), "Ute på måndagar.");
  await counsellor.presses(sv("desk.promise.add"));
  await counsellor.writes_in(/Vad lovades/, "Ringa trädgården");
  await counsellor.presses(sv("desk.minutes.look"));
  await counsellor.stands_at_heading(/./);
  await counsellor.presses(sv("desk.minutes.share", { name: "Turid" }));
  await expect(desk.getByText("Ute på måndagar.").first()).toBeVisible();
  await counsellor.is_somewhere();
  await at(phone, `${seeker_room()}/plan`);
  await seeker.follows(/15\. mars 2027/);
  await expect(phone.getByText("Ute på måndagar.")).toBeVisible();
  await seeker.stands_at_heading(/./);
});

test("the seeker takes back what was shared", async () => {
  await at(phone, `${seeker_room()}/shared/decision-map/1/self`);
  await seeker.presses(nb("shared.take_back"));
  await seeker.is_somewhere();
  await seeker.presses(nb("shared.take_back"));
  await seeker.stands_at_heading(nb("shared.taken_back"));
  await expect(desk.getByRole("link", { name: /Den jag är/ })).toHaveCount(0);
});

test("the focus goes round every screen, and out of it again", async () => {
  for (const path of ["", "/map", "/map/self/self.joy/today", "/talk", "/plan", "/plan/new"]) {
    await phone.goto(phone.url().replace(/(\/room\/[0-9a-f]+).*/, `$1${path}`));
    await phone.getByRole("heading", { level: 1 }).waitFor();
    await seeker.goes_round();
  }
  await counsellor.goes_round();
});
