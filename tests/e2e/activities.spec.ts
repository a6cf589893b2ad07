// Activities, with both people at once: the seeker in bokmål on a narrow phone, the counsellor in Swedish at a desk.
// One form for both, steps, the week, the follow-up, how it ends, the board, and what has happened in sentences.
import { expect, type Locator, type Page, test } from "@playwright/test";
import { Keyboard } from "./support/keyboard";
import { seeker_goes_to } from "./support/people";
import { stands, TwoPeople } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let two: TwoPeople;
let phone: Page;
let desk: Page;

test.beforeAll(async () => {
  two = await TwoPeople.in_a_room("turid-gjor");
  ({ phone, desk } = two);
  card = desk.locator("article.activity");
});

test.afterEach(async ({}, about) => {
  if (about.status !== about.expectedStatus) await two.pictures(about);
});

test.afterAll(() => two.leave());

function day(away: number): string {
  const date = new Date();
  date.setDate(date.getDate() + away);
  const of = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${of(date.getMonth() + 1)}-${of(date.getDate())}`;
}

const field = (page: Page, label: string | RegExp) => page.getByLabel(label, { exact: true });
const opens = (page: Page, title: string) =>
  page.getByRole("link", { name: title, exact: true }).first().click();
const plan = () => phone.goto(`${two.room}/plan`);
/** A thing in the overview of the room. */
const row = (title: string) =>
  desk
    .getByRole("navigation", { name: sv("desk.room.whats_here") })
    .getByRole("link", { name: new RegExp(title) });
/** What is shown in the middle of the desk. */
let card: Locator;
const agreed = (page: Page) => page.getByText(/^(Avtalt av|Överenskommet)/);

test("D5, D13: the seeker suggests with steps in order; the counsellor agrees; a tick withdraws nothing", async () => {
  await seeker_goes_to(phone, "plan");
  await phone.getByRole("link", { name: nb("plan.propose") }).click();
  await field(phone, nb("plan.field.title")).fill("En tur før lunsj");
  await field(phone, nb("plan.field.learning")).fill("Når på dagen det går");
  await field(phone, nb("plan.field.where")).fill("Langs elva");
  await field(phone, nb("plan.field.start")).fill(day(0));
  await field(phone, nb("plan.field.end")).fill(day(-1));
  await field(phone, nb("plan.field.follow_up")).fill(day(5));
  for (const [place, text] of ["Finne støvler", "Se på kartet"].entries()) {
    await phone.getByRole("button", { name: nb("activity.step.add") }).click();
    await field(phone, nb("activity.step", { number: String(place + 1) })).fill(text);
  }
  await phone.getByRole("button", { name: nb("activity.step.up.of", { number: "2" }) }).click();
  await expect(field(phone, nb("activity.step", { number: "1" }))).toHaveValue("Se på kartet");
  await stands(phone, "phone-form");
  const send = phone.getByRole("button", { name: /^Foreslå for/ });
  await send.click();
  await expect(phone.getByText(nb("activity.field.end.before"))).toBeVisible();
  await field(phone, nb("plan.field.end")).fill(day(6));
  await send.click();
  await expect(phone.getByRole("heading", { level: 1, name: "En tur før lunsj" })).toBeVisible();

  await row("En tur før lunsj").click();
  await desk.getByRole("button", { name: sv("activity.approve") }).click();
  await expect(agreed(phone)).toBeVisible();
  await phone.getByRole("checkbox", { name: "Se på kartet" }).click();
  await expect(desk.getByRole("checkbox", { name: "Se på kartet" })).toBeChecked();
  await desk.getByRole("checkbox", { name: "Finne støvler" }).click();
  await expect(phone.getByRole("checkbox", { name: "Finne støvler" })).toBeChecked();
  await expect(agreed(phone)).toBeVisible();
});

test("D7: a change withdraws the agreement until both have seen it; a no is kept beside it, in own words", async () => {
  await card.getByRole("button", { name: sv("activity.change") }).click();
  await field(desk, sv("desk.field.where")).fill("I parken");
  await stands(desk, "desk-form");
  await desk
    .getByRole("button", {
      name: sv("desk.activity.send_change", { name: "Turid" }),
    })
    .click();
  await expect(agreed(phone)).toHaveCount(0);
  await phone.getByRole("button", { name: nb("activity.otherwise") }).click();
  await phone.getByLabel(nb("plan.disagree.field")).fill("Elva er nærmere meg");
  await stands(phone, "phone-otherwise");
  await phone.getByRole("button", { name: nb("plan.disagree.send") }).click();
  await expect(desk.locator(".quoted", { hasText: "Elva er nærmere meg" })).toBeVisible();

  await opens(phone, "En tur før lunsj");
  await phone.getByRole("button", { name: nb("activity.change") }).click();
  await field(phone, nb("plan.field.where")).fill("Langs elva");
  await phone.getByRole("button", { name: /^Foreslå endringen/ }).click();
  await desk.getByRole("button", { name: sv("activity.approve") }).click();
  await expect(agreed(phone)).toBeVisible();
  for (const [page, say] of [
    [phone, nb],
    [desk, sv],
  ] as const) {
    await page.getByText(say("goal.said_before")).click();
    await expect(page.locator(".quoted", { hasText: "Elva er nærmere meg" })).toBeVisible();
  }
});

test("D11: both write the same activity at once; nobody's words are lost", async () => {
  await card.getByRole("button", { name: sv("activity.change") }).click();
  await field(desk, sv("desk.field.who_does_what")).fill("Ingrid följer med");
  await phone.getByRole("button", { name: nb("activity.change") }).click();
  await field(phone, nb("plan.field.title")).fill("En lang tur før lunsj");
  await desk
    .getByRole("button", {
      name: sv("desk.activity.send_change", { name: "Turid" }),
    })
    .click();
  await expect(field(desk, sv("desk.field.who_does_what"))).toHaveCount(0);
  await expect(desk.getByText("Ingrid följer med", { exact: true })).toBeVisible();
  await phone.getByRole("button", { name: /^Foreslå endringen/ }).click();
  await expect(field(phone, nb("plan.field.title"))).toHaveCount(0);
  await expect(phone.getByText("Ingrid följer med", { exact: true })).toBeVisible();
  await expect(desk.getByRole("heading", { name: "En lang tur før lunsj" }).last()).toBeVisible();
  await expect(desk.getByText("Ingrid följer med", { exact: true })).toBeVisible();
  await desk.getByRole("button", { name: sv("activity.approve") }).click();
  await expect(agreed(phone)).toBeVisible();
});

test("D17: the week: tick, move, and not today, which is nobody else's business; a line about the week is shared", async () => {
  await plan();
  await phone.getByRole("link", { name: nb("week.title") }).click();
  await expect(phone.getByRole("heading", { level: 1, name: nb("week.title") })).toBeVisible();
  const not_today = phone.getByRole("button", { name: nb("week.not_today") });
  await not_today.click();
  await expect(not_today).toHaveCount(0);
  await expect(phone.getByRole("heading", { name: nb("week.rest") })).toBeVisible();
  await phone.getByLabel(nb("week.line")).fill("Det ble ingen tur, men jeg sov godt.");
  await phone.getByRole("button", { name: /^Del med/ }).click();
  await expect(phone.getByText(nb("week.line.shared"))).toBeVisible();
  await expect(desk.getByText("Det ble ingen tur, men jeg sov godt.")).toBeVisible();
  await expect(desk.getByText(nb("week.not_today"))).toHaveCount(0);
  await phone
    .getByRole("button", { name: nb("activity.move") })
    .first()
    .click();
  const moved = phone.locator(".move-day");
  await moved.locator("input").fill(day(1));
  await moved.getByRole("button", { name: nb("activity.move") }).click();
  await expect(phone.getByText(nb("week.moved", { names: "Ingrid" })).first()).toBeVisible();
  await desk.getByRole("button", { name: sv("activity.approve") }).click();
  await expect(phone.getByText(nb("week.moved", { names: "Ingrid" }))).toHaveCount(0);
  const tick = phone.getByRole("checkbox", {
    name: nb("activity.tick", { title: "En lang tur før lunsj" }),
  });
  const done = phone.getByRole("heading", { name: nb("activity.done") });
  await tick.first().click();
  await expect(done).toBeVisible();
  await expect(row("En lang tur før lunsj").getByText(sv("desk.activity.done"))).toBeVisible();
  await tick.first().click();
  await expect(done).toHaveCount(0);
});

test("D9: asked for at the desk; one thing a screen, stopped anywhere, and it ends in what becomes of it", async () => {
  await desk.getByRole("button", { name: sv("desk.follow_up.ask", { name: "Turid" }) }).click();
  await expect(desk.getByText(sv("desk.follow_up.asked", { name: "Turid" }))).toBeVisible();
  await phone.goto(two.room);
  await expect(phone.getByText(nb("home.asked_how", { name: "Ingrid" }))).toBeVisible();
  await phone.getByRole("link", { name: nb("home.asked_how.go") }).click();
  await phone.getByLabel(nb("follow_up.words")).fill("Best før klokka elleve");
  await phone.getByRole("link", { name: nb("follow_up.on") }).click();
  await phone.getByRole("checkbox", { name: nb("follow_up.how_it_went.1") }).click();
  await phone.getByRole("link", { name: nb("follow_up.on") }).click();
  await phone.getByLabel(nb("follow_up.words")).fill("Jeg traff naboen");
  await phone.getByRole("link", { name: nb("follow_up.on") }).click();
  await phone.getByRole("radio", { name: nb("nearness.3") }).check();
  await stands(phone, "phone-nearness");
  await phone.getByRole("link", { name: nb("follow_up.enough") }).click();
  await phone.getByRole("radio", { name: nb("outcome.goes_on") }).check();
  await stands(phone, "phone-outcome");
  await expect(desk.getByText("Best før klokka elleve")).toHaveCount(0);
  await phone.getByRole("button", { name: /^Si fra til/ }).click();
  await expect(phone.getByText(nb("activity.under_way"))).toBeVisible();
  for (const told of ["Best før klokka elleve", "Jeg traff naboen"])
    await expect(desk.getByText(told)).toBeVisible();
  await expect(desk.getByText(nb("follow_up.how_it_went.1"))).toBeVisible();
  await expect(desk.getByText(sv("nearness.3"))).toBeVisible();
  await expect(desk.getByText(sv("desk.follow_up.asked", { name: "Turid" }))).toHaveCount(0);
  await stands(desk, "desk-reflection");
});

test("D6: by keyboard alone it ends early, and why stays open to say; a suggestion is taken back", async () => {
  const keys = new Keyboard(phone);
  await keys.follows(nb("activity.how.ended"));
  await expect(phone.getByText(nb("ending.why.more"))).toBeVisible();
  await keys.writes_in(nb("ending.found_out"), "Jeg trenger noen å gå med");
  await stands(phone, "phone-ending");
  await keys.presses(/^Si fra til/);
  await expect(phone.getByText(nb("activity.ended")).first()).toBeVisible();
  await expect(desk.getByText("Jeg trenger noen å gå med")).toBeVisible();

  await plan();
  await phone.getByRole("link", { name: nb("plan.propose") }).click();
  await field(phone, nb("plan.field.title")).fill("Svømme");
  await phone.getByRole("button", { name: /^Foreslå for/ }).click();
  await expect(row("Svømme")).toBeVisible();
  await phone.getByRole("button", { name: nb("plan.withdraw") }).click();
  await phone.getByRole("button", { name: nb("plan.withdraw") }).click();
  await expect(phone.getByText("Svømme")).toHaveCount(0);
  await expect(row("Svømme")).toHaveCount(0);
});

test("D5: several short ones in a row under one goal, on both sides", async () => {
  await phone.goto(`${two.room}/plan/goal/new-main`);
  await field(phone, nb("goal.ask.wording")).fill("Komme i gang om morgenen");
  await phone.getByRole("button", { name: /^Foreslå for/ }).click();
  for (const title of ["Stå opp klokka åtte", "Frokost ute"]) {
    await phone.getByRole("button", { name: nb("activity.suggest_under") }).click();
    await field(phone, nb("plan.field.title")).fill(title);
    await phone.getByRole("button", { name: /^Foreslå for/ }).click();
    await expect(phone.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await plan();
    await phone
      .getByRole("link", { name: /Komme i gang om morgenen/ })
      .first()
      .click();
  }
  await expect(phone.getByRole("link", { name: "Frokost ute" })).toBeVisible();
  await plan();
  const under = phone.locator(".under-goal", {
    has: phone.getByRole("heading", {
      name: nb("activity.under_goal", { goal: "Komme i gang om morgenen" }),
    }),
  });
  await expect(under.locator("article")).toHaveCount(2);
  const under_desk = desk.locator(".under-goal", {
    has: desk.getByRole("heading", {
      name: sv("activity.under_goal", { goal: "Komme i gang om morgenen" }),
    }),
  });
  await expect(under_desk.getByRole("link")).toHaveCount(2);
});

test("D8: of which type it is, an idea to start from, and what the type asks, in each reader's language", async () => {
  await plan();
  await phone.getByRole("link", { name: nb("plan.propose") }).click();
  const type = phone.getByLabel("Hva slags ting er det?");
  await type.selectOption({ label: "Prøve oppgaver" });
  await phone.getByRole("button", { name: "Pakke varer i en time" }).click();
  await expect(field(phone, nb("plan.field.title"))).toHaveValue("Pakke varer i en time");
  await field(phone, "Hvor lenge om gangen?").fill("En time");
  await field(phone, "Hvilke oppgaver?").fill("Pakking");
  await type.selectOption({ label: "Bevegelse og trening" });
  await expect(field(phone, "Hvilke oppgaver?")).toHaveCount(0);
  await expect(field(phone, "Hvor lenge om gangen?")).toHaveValue("En time");
  await type.selectOption({ label: "Prøve oppgaver" });
  await field(phone, "Hvilke oppgaver?").fill("Pakking");
  await stands(phone, "phone-type");
  await phone.getByRole("button", { name: /^Foreslå for/ }).click();
  await expect(phone.locator(".particulars")).toContainText("Prøve oppgaver");

  await row("Pakke varer i en time").click();
  const shown = desk.locator(".particulars");
  await expect(shown).toContainText("Prova uppgifter");
  await expect(shown).toContainText("Vilka uppgifter?");
  await expect(shown).toContainText("Pakking");
  await desk.getByRole("button", { name: sv("activity.approve") }).click();
  await expect(agreed(phone)).toBeVisible();

  // Both change an answer at once: each keeps what the other wrote.
  await card.getByRole("button", { name: sv("activity.change") }).click();
  await field(desk, "Hur länge åt gången?").fill("En timme med paus");
  await phone.getByRole("button", { name: nb("activity.change") }).click();
  await field(phone, "Hvilke oppgaver?").fill("Pakking og merking");
  await desk
    .getByRole("button", {
      name: sv("desk.activity.send_change", { name: "Turid" }),
    })
    .click();
  await expect(shown).toContainText("En timme med paus");
  await expect(agreed(phone)).toHaveCount(0);
  await phone.getByRole("button", { name: /^Foreslå endringen/ }).click();
  for (const told of [shown, phone.locator(".particulars")]) {
    await expect(told).toContainText("Pakking og merking");
    await expect(told).toContainText("En timme med paus");
  }
  await phone.getByText(nb("history.title")).click();
  await expect(
    phone.getByText("Du svarte på «Hvilke oppgaver?»: «Pakking og merking»."),
  ).toBeVisible();
  await desk.getByText(sv("history.title")).click();
  await expect(
    desk.getByText("Turid svarade på ”Vilka uppgifter?”: ”Pakking og merking”."),
  ).toBeVisible();
});

test("D12: the board stands by state; a passed day is said there, and only asked on the phone", async () => {
  await desk.getByRole("link", { name: sv("desk.activity.propose") }).click();
  await desk.getByLabel(sv("desk.field.title")).fill("Prøve en formiddag");
  await desk.getByLabel(sv("desk.field.follow_up")).fill(day(-2));
  await desk.getByRole("button", { name: sv("desk.activity.send", { name: "Turid" }) }).click();
  await plan();
  await opens(phone, "Prøve en formiddag");
  await phone.getByRole("button", { name: nb("activity.approve") }).click();
  await expect(phone.getByRole("heading", { name: nb("activity.still_right") })).toBeVisible();
  await stands(phone, "phone-still-right");
  await expect(phone.getByText(/^Oppfølgingsdagen/)).toHaveCount(0);
  await expect(desk.getByRole("heading", { name: /^Uppföljningsdagen var/ })).toBeVisible();
  await stands(desk, "desk-follow-up");

  await desk.getByRole("link", { name: sv("board.open") }).click();
  for (const column of ["proposed", "agreed", "ended_early"])
    await expect(desk.getByRole("heading", { name: sv(`board.${column}`) })).toBeVisible();
  await expect(desk.getByText(/^Uppföljningsdagen var/)).toBeVisible();
  await phone.getByRole("button", { name: nb("outcome.another_day") }).click();
  await phone.getByLabel(nb("plan.field.follow_up")).fill(day(3));
  await phone.getByRole("button", { name: nb("activity.move") }).click();
  await expect(phone.getByRole("heading", { name: nb("activity.still_right") })).toHaveCount(0);
  await expect(desk.getByText(/^Uppföljningsdagen var/)).toHaveCount(0);
});

test("D10: what has happened, in sentences worded for each reader", async () => {
  await seeker_goes_to(phone, "home");
  await phone.locator(".home-more > summary").click();
  await phone.getByRole("link", { name: nb("history.room") }).click();
  for (const told of [
    "Du foreslo «En tur før lunsj».",
    "Du krysset av «Se på kartet».",
    "Du tok forslaget «Svømme» tilbake.",
    "Du skrev målet «Komme i gang om morgenen».",
  ])
    await expect(phone.getByText(told)).toBeVisible();
  await expect(phone.getByText("Ingrid krysset av «Finne støvler».")).toBeVisible();
  await desk.getByRole("link", { name: sv("history.room") }).click();
  await expect(desk.getByText("Turid föreslog ”En tur før lunsj”.")).toBeVisible();
  await expect(desk.getByText("Du bockade av ”Finne støvler”.")).toBeVisible();
  await expect(desk.getByText(/^Turid flyttade uppföljningsdagen från/).first()).toBeVisible();
});
