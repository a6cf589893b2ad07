// What becomes of the map (A9, A10, A12), with both people at once: picking out at a theme's end, where to begin, and
// going on in the offered order, with nothing else waiting for it. The seeker in bokmål on a narrow phone, the
// counsellor in Swedish at a desk.
import { expect, type Page, test } from "@playwright/test";
import { answers, goes_on, is_kept, seeker_goes_to } from "./support/people";
import { says, stands, TwoPeople } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let two: TwoPeople;
let phone: Page;
let desk: Page;

test.beforeAll(async () => {
  two = await TwoPeople.in_a_room("turid-plukk");
  ({ phone, desk } = two);
});

test.afterEach(async ({}, about) => {
  if (about.status !== about.expectedStatus || process.env.LOOK) await two.pictures(about);
});

test.afterAll(() => two.leave());

/** From the first point of a theme on: how it is, and how it is wished to be, where that is said. */
async function answers_theme(
  theme: string,
  first: string,
  said: readonly (readonly [string, string?])[],
): Promise<void> {
  await phone.goto(`${two.room}/map/${theme}/${theme}.${first}/today`);
  for (const [today, desired] of said) {
    await answers(phone, today);
    await goes_on(phone);
    if (desired !== undefined) await answers(phone, desired);
    await is_kept(phone);
    await goes_on(phone);
  }
}

const point = (label: string) => phone.locator(".pick-point", { hasText: label });

async function picks(label: string, what: string): Promise<void> {
  await point(label)
    .getByRole("button", { name: nb("pick.take") })
    .click();
  await point(label).getByRole("radio", { name: what }).check();
}

async function picks_to_do(label: string, wish: string, possible: string): Promise<void> {
  await picks(label, "Gjøre noe med");
  await point(label).getByRole("radio", { name: wish, exact: true }).check();
  await point(label).getByRole("radio", { name: possible, exact: true }).check();
}

const next_step = () => phone.locator(".next-step");

test("A12: an activity and a talk never wait for the map", async () => {
  // Nothing of the map has been answered: all the rest is there, for both.
  await says(desk, sv, "Vi kan börja var du vill.");
  await seeker_goes_to(phone, "talk");
  await says(phone, nb, "Kan vi begynne med noe annet enn kartet?");
  await desk
    .getByRole("main")
    .getByRole("link", { name: sv("desk.activity.propose") })
    .click();
  await desk.getByLabel(sv("desk.field.title")).fill("En förmiddag på handelsträdgården");
  await desk.getByRole("button", { name: sv("desk.activity.send", { name: "Turid" }) }).click();
  await seeker_goes_to(phone, "plan");
  await phone.getByRole("button", { name: nb("activity.approve") }).click();
  await expect(phone.getByText(nb("activity.agreed")).first()).toBeVisible();
  await expect(desk.getByText(sv("activity.agreed")).first()).toBeVisible();
});

test("A12: the first of the offered themes is begun from home", async () => {
  await seeker_goes_to(phone, "home");
  await expect(next_step().getByRole("heading")).toHaveText(
    nb("home.begin", { theme: "Den jeg er" }),
  );
  await next_step()
    .getByRole("link", { name: nb("home.begin.go") })
    .click();
  await phone.getByRole("link", { name: nb("theme.begin") }).click();
  for (const answer of ["Helt", "For det meste", "Litt", "Delvis"]) {
    await answers(phone, answer);
    await is_kept(phone);
    await goes_on(phone);
    await goes_on(phone);
  }
});

test("A9: one to three points are picked at the end of a theme, each as the person wants it; a fourth waits kindly", async () => {
  await phone.goto(`${two.room}/map/self/end`);
  await expect(phone.getByText(nb("pick.more"))).toBeVisible();
  await picks("Det jeg liker", "Ta vare på");
  await point("Det jeg liker").getByRole("textbox").fill("Å være ute før alle andre.");
  await picks("Viktig for meg", "La det være slik");
  await expect(phone.getByText(nb("pick.enough"))).toHaveCount(0);
  await picks("Gode sider", "Vente med");
  // What is asked of what one wants to do something about is asked of nothing else.
  await expect(phone.getByText("Hvor stor lyst har du til å gjøre noe med dette?")).toHaveCount(0);
  await expect(phone.getByText(nb("pick.enough"))).toBeVisible();
  await expect(point("Det jeg har klart").getByRole("button")).toHaveCount(0);
  await stands(phone, "three points picked");
  // One is put back, and another taken instead; and that one put back again.
  await point("Gode sider")
    .getByRole("button", { name: nb("pick.put_back") })
    .click();
  await point("Det jeg har klart")
    .getByRole("button", { name: nb("pick.take") })
    .click();
  await expect(phone.getByText(nb("pick.enough"))).toBeVisible();
  await point("Det jeg har klart")
    .getByRole("button", { name: nb("pick.put_back") })
    .click();
  await picks("Gode sider", "Vente med");
  await is_kept(phone);
  await phone.reload();
  const chosen = phone.locator(".pick-point").getByRole("radio", { checked: true });
  await expect(chosen).toHaveCount(3);
});

test("A9, A5: what goes is seen before it goes, and read by the counsellor in their language", async () => {
  await phone.goto(`${two.room}/map/self/share`);
  const going = (label: string) => phone.locator(".share-point", { hasText: label });
  await expect(going("Det jeg liker")).toContainText("Ta vare på");
  await expect(going("Viktig for meg")).toContainText("La det være slik");
  await expect(going("Gode sider")).toContainText("Vente med");
  await phone.getByRole("checkbox", { name: /Å være ute/ }).check();
  await stands(phone, "sharing what was picked");
  await phone.getByRole("button", { name: nb("share.do") }).click();
  await expect(phone.getByText("Vente med")).toBeVisible();

  await desk
    .getByRole("link", { name: /Den jag är/ })
    .first()
    .click();
  const keep = desk.locator(".read-points--keep");
  await expect(keep.getByRole("heading")).toContainText("Det här vill Turid ta vara på");
  await expect(keep.getByRole("listitem")).toHaveCount(1);
  await expect(keep).toContainText("Det jag gillar");
  await expect(keep).toContainText("Å være ute før alle andre.");
  await desk.locator("summary", { hasText: sv("desk.theme.rest") }).click();
  const read = (label: string) => desk.locator(".read-point", { hasText: label });
  await expect(read("Viktigt för mig")).toContainText("Låta det vara");
  await expect(read("Goda sidor")).toContainText("Vänta med");
  await expect(read("Det jag har klarat")).not.toContainText(/Låta|Vänta/);
  await expect(desk.locator(".read-points--begin")).toHaveCount(0);
  await stands(desk, "what was picked, at the desk");
});

test("A12: the next in the offered order comes after it, and another may be taken", async () => {
  const offered = () => next_step().getByRole("heading");
  await phone.goto(two.room);
  await expect(offered()).toHaveText(nb("home.begin", { theme: "Det jeg kan" }));
  // In a room for somebody who looks for work; the map itself has two other themes between these.
  await next_step()
    .getByRole("button", { name: nb("go.not_now") })
    .click();
  await expect(offered()).toHaveText(nb("home.begin", { theme: "Arbeid som passer meg" }));
  // All of them lie open on the map, in its own order.
  await seeker_goes_to(phone, "map");
  await expect(phone.locator(".map-themes").getByRole("link")).toHaveCount(7);
});

test("A10: how much it is wished and how possible it feels is asked of what one wants to do something about", async () => {
  await answers_theme("can", "work", [
    ["For det meste", "Helt"],
    ["Litt", "Delvis"],
    ["Vet ikke ennå", "Helt"],
  ]);
  await phone.goto(`${two.room}/map/can/end`);
  await picks_to_do("Fra arbeid", "Har lyst", "Innen rekkevidde");
  await picks_to_do("Fra livet", "Svært gjerne", "Midt imellom");
  await picks_to_do("Utdanning og bevis", "Svært gjerne", "Innen rekkevidde");
  await is_kept(phone);
  await stands(phone, "points to do something about");
  await answers_theme("life", "backing", [
    ["Ikke nå", "For det meste"],
    ["Delvis", "For det meste"],
  ]);
  await phone.goto(`${two.room}/map/life/end`);
  await picks_to_do("Noen som støtter meg", "Kanskje litt", "Langt unna");
  await picks_to_do("Å høre til", "Svært gjerne", "Ganske nær");
  await is_kept(phone);
});

test("A10: they come by distance, then wish, then possibility; the person takes another than the first", async () => {
  await phone.getByRole("link", { name: nb("pick.begin") }).click();
  const rows = phone.locator(".begin-row");
  await expect(rows.locator(".begin-row__label")).toHaveText([
    "Noen som støtter meg", // farthest, though little wished
    "Å høre til", // the rest one step each: most wished, and nearer than the next
    "Fra livet",
    "Fra arbeid", // less wished
    "Utdanning og bevis", // not knowing yet is no distance, however much it is wished
  ]);
  // Nothing is chosen beforehand, and the order is told in words, not in numbers.
  await expect(phone.getByRole("radio", { checked: true })).toHaveCount(0);
  expect(await phone.getByRole("main").innerText()).not.toMatch(/\d/);
  await expect(rows.nth(2)).toContainText("Svært gjerne · Midt imellom");
  await phone.getByRole("radio", { name: nb("begin.choose", { point: "Fra livet" }) }).check();
  await stands(phone, "where to begin");
  await phone.getByRole("button", { name: nb("begin.goal") }).click();
  await expect(phone).toHaveURL(/\/plan\/goal\/new$/);
  // It begins with how it is at the point that was taken.
  await expect(phone.getByRole("main")).toContainText(/Hvordan er det i dag\?\s*Litt/);
});

test("A10: shared, the counsellor reads what is to be done something about, how much and how possible", async () => {
  await phone.goto(`${two.room}/map/can/share`);
  await expect(phone.locator(".share-point", { hasText: "Fra livet" })).toContainText(
    "Gjøre noe med · Svært gjerne · Midt imellom",
  );
  await phone.getByRole("button", { name: nb("share.do") }).click();
  await expect(phone.getByText(nb("shared.done")).first()).toBeVisible();
  await desk
    .getByRole("link", { name: /Det jag kan/ })
    .first()
    .click();
  const begin = desk.locator(".read-points--begin");
  await expect(begin.getByRole("listitem")).toHaveCount(3);
  const one = begin.locator(".read-point", { hasText: "Från livet" });
  await expect(one).toContainText("Lust: väldigt gärna. Möjligt: mitt emellan.");
  expect(await begin.innerText()).not.toMatch(/\d/);
  await stands(desk, "what to begin with, at the desk");
});
