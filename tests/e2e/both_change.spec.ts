// Two people change the same thing (D11): nobody's words are lost, both versions are shown, and the person picks one or
// writes them together. The seeker in bokmål on a phone whose line can be cut, the counsellor in Swedish at a desk.
import { expect, type Page, test } from "@playwright/test";
import { new_id, puts } from "./support/putting";
import { stands, TwoPeople } from "./support/talking";
import { type Say, words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let two: TwoPeople;
let phone: Page;
let desk: Page;

const garden = "Ha tid til hagen hver uke";
const walk = "Gå en tur på mandag";

test.beforeAll(async () => {
  two = await TwoPeople.in_a_room("turid-begge");
  ({ phone, desk } = two);
});

test.afterEach(async ({}, about) => {
  if (about.status !== about.expectedStatus) await two.pictures(about);
});

test.afterAll(() => two.leave());

const title = (page: Page, text: string) =>
  page.getByRole("main").getByRole("heading", { name: text });
const wording = (page: Page, say: Say) =>
  page.getByLabel(say(page === phone ? "goal.ask.wording" : "goal.ask.wording.of"));
const both = (page: Page) =>
  page.getByRole("group").filter({ has: page.locator(".both-texts__one") });

async function proposes_the_garden(): Promise<void> {
  await phone.goto(`${two.room}/plan/goal/new`);
  await wording(phone, nb).fill(garden);
  await phone.getByRole("button", { name: nb("plan.send") }).click();
  await expect(title(phone, garden)).toBeVisible();
  await desk.getByRole("link", { name: new RegExp(garden) }).click();
  await desk
    .getByRole("main")
    .getByRole("button", { name: sv("activity.approve") })
    .click();
  await expect(phone.getByText(/^Avtalt av/)).toBeVisible();
}

async function changes(page: Page, say: Say, to: string): Promise<void> {
  await page
    .getByRole("main")
    .getByRole("button", { name: say("activity.change") })
    .first()
    .click();
  await wording(page, say).fill(to);
}

test("a goal changed by both, one of them off line: both wordings are shown to who comes second, and one is picked", async () => {
  await proposes_the_garden();
  await two.line.cut();
  await changes(phone, nb, "Hagen to ganger i uka");
  await phone.getByRole("button", { name: nb("plan.send.change") }).click();
  await expect(title(phone, "Hagen to ganger i uka")).toBeVisible();
  await changes(desk, sv, "Hagen på lördagar");
  await desk.getByRole("button", { name: sv("plan.send.change") }).click();
  await expect(title(desk, "Hagen på lördagar")).toBeVisible();

  await two.line.mend();
  await expect(phone.getByText(nb("stuck.conflict"))).toBeVisible({
    timeout: 60_000,
  });
  await expect(both(phone)).toContainText("Hagen på lördagar");
  await expect(both(phone)).toContainText("Hagen to ganger i uka");
  await expect(both(phone)).toContainText("Målet");
  await stands(phone, "goal-both");
  // The other has not been spoken over meanwhile.
  await expect(title(desk, "Hagen på lördagar")).toBeVisible();
  await phone.getByRole("radio", { name: nb("stuck.mine") }).check();
  await phone.getByRole("button", { name: nb("stuck.use") }).click();
  await expect(title(desk, "Hagen to ganger i uka")).toBeVisible();
  await expect(phone.getByText(nb("stuck.conflict"))).toHaveCount(0);
});

test("a goal changed by the one while the other was writing: both are shown, and the two are written together", async () => {
  await desk
    .getByRole("main")
    .getByRole("button", { name: sv("activity.approve") })
    .click();
  await expect(phone.getByText(/^Avtalt av/)).toBeVisible();
  await changes(desk, sv, "Hagen på söndagar");
  await changes(phone, nb, "Hagen når det er sol");
  await phone.getByLabel(nb("goal.ask.why"), { exact: true }).fill("Da puster jeg.");
  await phone.getByRole("button", { name: nb("plan.send.change") }).click();
  await expect(title(phone, "Hagen når det er sol")).toBeVisible();

  await desk.getByRole("button", { name: sv("plan.send.change") }).click();
  await expect(desk.getByText(sv("stuck.conflict"))).toBeVisible();
  await stands(desk, "desk-goal-both");
  await desk.getByRole("radio", { name: sv("stuck.together") }).check();
  await both(desk).getByRole("textbox").fill("Hagen når det er sol, helst på söndagar");
  await desk.getByRole("button", { name: sv("stuck.use") }).click();
  await expect(title(phone, "Hagen når det er sol, helst på söndagar")).toBeVisible();
  // What only the one had changed stands beside it.
  await expect(desk.getByText("Da puster jeg.")).toBeVisible();
});

test("an activity changed by both: what each changed alone is joined, what both changed is shown", async () => {
  await desk.goto(`${two.room}/propose`);
  await desk.getByLabel(sv("desk.field.title")).fill(walk);
  await desk.getByRole("button", { name: sv("desk.activity.send") }).click();
  await expect(title(desk, walk).last()).toBeVisible();

  await phone.goto(`${two.room}/plan`);
  await expect(phone.getByText(walk)).toBeVisible();
  await phone.getByRole("button", { name: nb("activity.otherwise") }).click();
  await phone.getByRole("link", { name: nb("plan.otherwise.change") }).click();
  await phone.getByLabel(nb("plan.field.title")).fill("Gå en tur på onsdag");
  await phone.getByLabel(nb("plan.field.where")).fill("Ved elva");

  await desk
    .getByRole("main")
    .getByRole("button", { name: sv("activity.change") })
    .click();
  await desk.getByLabel(sv("desk.field.title")).fill("En promenad på tisdag");
  await desk.getByLabel(sv("desk.field.who_does_what")).fill("Ingrid går med");
  await desk.getByRole("button", { name: sv("desk.activity.send_change") }).click();
  await expect(title(desk, "En promenad på tisdag").last()).toBeVisible();

  await phone.getByRole("button", { name: nb("plan.send.change") }).click();
  await expect(phone.getByText(nb("stuck.conflict"))).toBeVisible();
  await expect(both(phone)).toHaveCount(1);
  await expect(both(phone)).toContainText("En promenad på tisdag");
  await stands(phone, "activity-both");
  await phone.getByRole("radio", { name: nb("stuck.theirs") }).check();
  await phone.getByRole("button", { name: nb("stuck.use") }).click();
  await expect(phone.getByText(nb("stuck.conflict"))).toHaveCount(0);
  for (const page of [phone, desk]) {
    await expect(page.getByText("En promenad på tisdag").first()).toBeVisible();
    await expect(page.getByText("Ved elva").first()).toBeVisible();
    await expect(page.getByText("Ingrid går med").first()).toBeVisible();
  }
});

test("a yes said off line to what was changed meanwhile counts for nothing: who said it is told, and answers what stands now", async () => {
  const id = new_id();
  const value = {
    level: "sub",
    comes_from: [],
    wording: "Ringe fabriken",
    help: [],
    in_the_way: [],
    why: "",
    order: 0,
  };
  await puts(desk, two.room, [{ kind: "goal", id, value }]);
  await phone.goto(`${two.room}/plan/goal/${id}`);
  await expect(title(phone, "Ringe fabriken")).toBeVisible();
  await two.line.cut();
  await phone
    .getByRole("main")
    .getByRole("button", { name: nb("activity.approve") })
    .click();
  await desk.goto(`${two.room}/goal/${id}`);
  await changes(desk, sv, "Ringe fabriken och skolan");
  await desk.getByRole("button", { name: sv("plan.send.change") }).click();
  await expect(title(desk, "Ringe fabriken och skolan")).toBeVisible();

  await two.line.mend();
  await expect(phone.getByText(nb("stuck.overtaken"))).toBeVisible({ timeout: 60_000 });
  await expect(title(phone, "Ringe fabriken och skolan").first()).toBeVisible();
  await expect(phone.getByText(nb("activity.proposed_by", { name: "Ingrid" }))).toBeVisible();
  await expect(phone.getByText(/^Avtalt av/)).toHaveCount(0);
  await expect(desk.getByText(/^Överenskommet/)).toHaveCount(0);
  await stands(phone, "goal-overtaken");

  await phone.getByRole("button", { name: nb("stuck.overtaken.read") }).click();
  await expect(phone.getByText(nb("stuck.overtaken"))).toHaveCount(0);
  await phone
    .getByRole("main")
    .getByRole("button", { name: nb("activity.approve") })
    .click();
  for (const [page, say] of [
    [phone, nb],
    [desk, sv],
  ] as const)
    await expect(page.getByText(say("activity.agreed")).first()).toBeVisible();
});
